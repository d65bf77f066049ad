import type { BuildSchemaOptions } from '@nestjs/graphql';
import { AskResolver } from './asking/ask.resolver.ts';
import { AssessingResolver } from './assessing/assessing.resolver.ts';
import { CriterionModel } from './criterion/criterion.model.ts';
import { DefinitionResolver } from './definition/definition.resolver.ts';
import { EntryResolver } from './entry/entry.resolver.ts';
import { EventModel } from './event/event.model.ts';
import { HistoryResolver } from './history/history.resolver.ts';
import { ProgrammeModel } from './programme/programme.model.ts';
import { QuestionResolver } from './question/question.resolver.ts';
import { RevisionResolver } from './revision/revision.resolver.ts';
import { SearchResolver } from './search/search.resolver.ts';
import { SourceResolver } from './source/source.resolver.ts';
import { StructureResolver } from './structure/structure.resolver.ts';
import { TermResolver } from './term/term.resolver.ts';
import { RatingResolver } from './unanswered/rating.resolver.ts';

/** The resolvers of the public API. */
export const RESOLVERS = [
  EntryResolver,
  TermResolver,
  StructureResolver,
  QuestionResolver,
  SourceResolver,
  SearchResolver,
  DefinitionResolver,
  RevisionResolver,
  AskResolver,
  RatingResolver,
  AssessingResolver,
  HistoryResolver,
] as const;

/** How the schema of the public API is built: types that only an interface leads to are named here. */
export const SCHEMA_OPTIONS: BuildSchemaOptions = {
  numberScalarMode: 'integer',
  orphanedTypes: [ProgrammeModel, EventModel, CriterionModel],
};
