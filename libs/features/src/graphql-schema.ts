import type { BuildSchemaOptions } from '@nestjs/graphql';
import { CriterionModel } from './criterion/criterion.model.ts';
import { EntryResolver } from './entry/entry.resolver.ts';
import { EventModel } from './event/event.model.ts';
import { ProgrammeModel } from './programme/programme.model.ts';
import { QuestionResolver } from './question/question.resolver.ts';
import { SearchResolver } from './search/search.resolver.ts';
import { SourceResolver } from './source/source.resolver.ts';
import { StructureResolver } from './structure/structure.resolver.ts';
import { TermResolver } from './term/term.resolver.ts';

/** The resolvers of the public API. */
export const RESOLVERS = [EntryResolver, TermResolver, StructureResolver, QuestionResolver, SourceResolver, SearchResolver] as const;

/** How the schema of the public API is built: types that only an interface leads to are named here. */
export const SCHEMA_OPTIONS: BuildSchemaOptions = {
  numberScalarMode: 'integer',
  orphanedTypes: [ProgrammeModel, EventModel, CriterionModel],
};
