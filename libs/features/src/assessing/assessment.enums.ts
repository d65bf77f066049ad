import { registerEnumType } from '@nestjs/graphql';
import { CRITERION_ANSWERS, LEGAL_FORMS, VERDICTS } from '#domain';
import { enumOf } from '../entry/enum-of.ts';

/** The legal forms, as GraphQL has them. */
export const LegalFormEnum = enumOf(LEGAL_FORMS);

registerEnumType(LegalFormEnum, {
  name: 'LegalForm',
  description: 'What a project or an organisation is in law: the first gate.',
  valuesMap: {
    COOPERATIVE: { description: 'A co-operative of Québec or of Canada.' },
    MUTUAL: { description: 'A mutual society.' },
    NONPROFIT: { description: 'An incorporated non-profit organisation: an association endowed with legal personality.' },
    NOT_INCORPORATED: { description: 'A project, or a group of people, without legal personality yet.' },
    BUSINESS_CORPORATION: { description: 'A company with shares, whoever holds them.' },
    PARTNERSHIP: { description: 'A general or limited partnership.' },
    SOLE_PROPRIETOR: { description: 'A person in business alone.' },
    TRUST: { description: 'A trust.' },
    PUBLIC_BODY: { description: 'A public body itself.' },
    UNKNOWN: { description: 'The promoter does not know.' },
  },
});

/** The answers to a criterion, as GraphQL has them. */
export const CriterionAnswerEnum = enumOf(CRITERION_ANSWERS);

registerEnumType(CriterionAnswerEnum, {
  name: 'CriterionAnswer',
  description: 'What can be said of a criterion. A criterion left out was not asked.',
  valuesMap: {
    MET: { description: 'The good answer, however the question is worded.' },
    NOT_MET: { description: 'Contradicted.' },
    SILENT: { description: 'The documents do not say.' },
    PLANNED: { description: 'Not yet, but intended.' },
    UNKNOWN: { description: 'Asked, and the promoter does not know.' },
  },
});

/** The verdicts, as GraphQL has them. */
export const VerdictEnum = enumOf(VERDICTS);

registerEnumType(VerdictEnum, {
  name: 'Verdict',
  description: 'What the rules say of a situation. Guidance, neither a decision nor legal advice.',
  valuesMap: {
    ELIGIBLE: { description: 'All the criteria are met, according to the answers.' },
    ELIGIBLE_IF_DOCUMENTED: { description: 'The documents are silent on a criterion: not met until the clause is added.' },
    FIXABLE: { description: 'A criterion is contradicted, and that can be changed.' },
    UNDETERMINED: { description: 'An answer is missing, not known or only intended.' },
    NOT_YET: { description: 'Nothing is incorporated yet.' },
    INELIGIBLE: { description: 'The legal form, or a criterion that is contradicted, excludes it as it is.' },
  },
});
