import { AdoptionEntity, CorrectionEntity, EndorsementEntity, WithdrawalEntity } from '../agreement/agreement.entity.ts';
import { RulesRevisionEntity } from '../assessing/rules-revision.entity.ts';
import { ChangeEntity, ChangeSourceEntity, ChangeStructureEntity } from '../change/change.entity.ts';
import { CitationEntity, ClaimEntity, ClaimRivalEntity } from '../claim/claim.entity.ts';
import { CriterionEntity } from '../criterion/criterion.entity.ts';
import { AlignmentEntity, ComparedDefinitionEntity, ComparedDefinitionSourceEntity } from '../definition/definition.entity.ts';
import { EntryEntity, EntrySourceEntity, RedirectEntity, RelationEntity } from '../entry/entry.entity.ts';
import { EventEntity } from '../event/event.entity.ts';
import { ProgrammeEntity } from '../programme/programme.entity.ts';
import { QuestionEntity } from '../question/question.entity.ts';
import { RevisionEntity } from '../revision/revision.entity.ts';
import { SourceEntity } from '../source/source.entity.ts';
import { StructureEntity } from '../structure/structure.entity.ts';
import { TermEntity } from '../term/term.entity.ts';

/** Every entity of the base, for the database to know. */
export const entities = [
  EntryEntity,
  RelationEntity,
  EntrySourceEntity,
  RedirectEntity,
  RevisionEntity,
  AdoptionEntity,
  EndorsementEntity,
  CorrectionEntity,
  WithdrawalEntity,
  ClaimEntity,
  CitationEntity,
  ClaimRivalEntity,
  SourceEntity,
  ChangeEntity,
  ChangeStructureEntity,
  ChangeSourceEntity,
  ComparedDefinitionEntity,
  ComparedDefinitionSourceEntity,
  AlignmentEntity,
  TermEntity,
  StructureEntity,
  ProgrammeEntity,
  EventEntity,
  CriterionEntity,
  RulesRevisionEntity,
  QuestionEntity,
] as const;
