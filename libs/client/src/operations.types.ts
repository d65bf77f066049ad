// Made by tests/contract/client-operations.spec.ts from schema/api.graphql and *.operations.ts (vitest -u).

/** The values of the enum AgreementState. */
export type AgreementState = 'AGREED' | 'PROPOSED' | 'SUPERSEDED';

/** The values of the enum AnswerOutcome. */
export type AnswerOutcome = 'ANSWERED' | 'ASSESS' | 'CLARIFY' | 'NOT_COVERED';

/** The values of the enum ClaimStatus. */
export type ClaimStatus = 'DISPUTED' | 'TO_BE_VERIFIED' | 'VERIFIED';

/** The values of the enum CriterionAnswer. */
export type CriterionAnswer = 'MET' | 'NOT_MET' | 'PLANNED' | 'SILENT' | 'UNKNOWN';

/** The values of the enum CriterionId. */
export type CriterionId =
  | 'DEMOCRATIC_GOVERNANCE'
  | 'DISSOLUTION_RULE'
  | 'ECONOMIC_VIABILITY'
  | 'LEGAL_FORM'
  | 'MARKET_ACTIVITY'
  | 'PUBLIC_INDEPENDENCE'
  | 'SOCIAL_PURPOSE'
  | 'SURPLUS_RULE';

/** The values of the enum EntryKind. */
export type EntryKind = 'CRITERION' | 'EVENT' | 'PROGRAMME' | 'QUESTION' | 'STRUCTURE' | 'TERM';

/** The values of the enum LegalForm. */
export type LegalForm =
  | 'BUSINESS_CORPORATION'
  | 'COOPERATIVE'
  | 'MUTUAL'
  | 'NONPROFIT'
  | 'NOT_INCORPORATED'
  | 'PARTNERSHIP'
  | 'PUBLIC_BODY'
  | 'SOLE_PROPRIETOR'
  | 'TRUST'
  | 'UNKNOWN';

/** The values of the enum Locale. */
export type Locale = 'EN' | 'FR';

/** The values of the enum RatingReason. */
export type RatingReason = 'INCOMPLETE' | 'OFF_TOPIC' | 'OTHER' | 'OUT_OF_DATE' | 'UNCLEAR' | 'WRONG';

/** The values of the enum Verdict. */
export type Verdict = 'ELIGIBLE' | 'ELIGIBLE_IF_DOCUMENTED' | 'FIXABLE' | 'INELIGIBLE' | 'NOT_YET' | 'UNDETERMINED';

/** The variables of the operation Entry. */
export interface EntryVariables {
  readonly kind: EntryKind;
  readonly slug: string;
  readonly locale: Locale;
}

/** The result of the operation Entry. */
export type EntryResult = {
  readonly entry: Card | null;
};

/** The fragment Source. */
export type Source = {
  readonly slug: string;
  readonly title: LocalizedText;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly date: {
    readonly text: LocalizedText;
  } | null;
};

/** The fragment Reference. */
export type Reference = {
  readonly locator: string | null;
  readonly source: Source;
};

/** The fragment Rival. */
export type Rival = {
  readonly statement: LocalizedText;
  readonly references: readonly Reference[];
};

/** The fragment Claim. */
export type Claim = {
  readonly statement: LocalizedText;
  readonly status: ClaimStatus;
  readonly validUntil: string | null;
  readonly note: LocalizedText | null;
  readonly references: readonly Reference[];
  readonly rivals: readonly Rival[];
};

/** The fragment Card. */
export type Card = {
  readonly kind: EntryKind;
  readonly slug: string;
  readonly revision: number;
  readonly url: string;
  readonly title: LocalizedText;
  readonly summary: LocalizedText;
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
  readonly homonyms: readonly Line[];
} & (
  | {
      readonly __typename: 'Term';
      readonly acronym: string | null;
      readonly grammar: string | null;
      readonly alternativeLabels: readonly LocalizedText[];
      readonly notes: readonly LocalizedText[];
      readonly agreement: {
        readonly state: AgreementState;
        readonly revision: number;
        readonly proposal: number | null;
        readonly adoptions: readonly {
          readonly body: string;
          readonly on: string;
          readonly resolution: string;
        }[];
        readonly endorsements: readonly {
          readonly organisation: string;
        }[];
      };
    }
  | {
      readonly __typename: 'Structure';
      readonly acronym: string | null;
      readonly alternativeLabels: readonly LocalizedText[];
      readonly notes: readonly LocalizedText[];
      readonly start: {
        readonly text: LocalizedText;
      } | null;
      readonly end: {
        readonly text: LocalizedText;
      } | null;
    }
  | {
      readonly __typename: 'Programme';
      readonly acronym: string | null;
    }
  | { readonly __typename: 'Criterion' | 'Event' | 'Question' }
);

/** The fragment Line. */
export type Line = {
  readonly kind: EntryKind;
  readonly slug: string;
  readonly url: string;
  readonly title: LocalizedText;
  readonly summary: LocalizedText;
};

/** The fragment LocalizedText. */
export type LocalizedText = {
  readonly text: string;
  readonly locale: Locale;
};

/** The variables of the operation Named. */
export interface NamedVariables {
  readonly label: string;
  readonly locale: Locale;
}

/** The result of the operation Named. */
export type NamedResult = {
  readonly entriesNamed: readonly Card[];
};

/** The variables of the operation Search. */
export interface SearchVariables {
  readonly query: string;
  readonly limit: number;
  readonly locale: Locale;
}

/** The result of the operation Search. */
export type SearchResult = {
  readonly search: {
    readonly totalCount: number;
    readonly hits: readonly {
      readonly entry: Line;
      readonly excerpt: LocalizedText;
      readonly highlights: readonly {
        readonly start: number;
        readonly end: number;
      }[];
    }[];
  };
};

/** The variables of the operation Nearest. */
export interface NearestVariables {
  readonly word: string;
  readonly beginning: string;
  readonly limit: number;
  readonly locale: Locale;
}

/** The result of the operation Nearest. */
export type NearestResult = {
  readonly word: {
    readonly hits: readonly {
      readonly entry: Line;
    }[];
  };
  readonly beginning: {
    readonly hits: readonly {
      readonly entry: Line;
    }[];
  };
};

/** The variables of the operation Rules. */
export interface RulesVariables {
  readonly locale: Locale;
}

/** The result of the operation Rules. */
export type RulesResult = {
  readonly eligibilityRules: {
    readonly revision: string;
    readonly legalForm: Rule;
    readonly criteria: readonly Rule[];
    readonly programmes: readonly {
      readonly slug: string;
      readonly eligibility: {
        readonly conditions: readonly {
          readonly key: string;
          readonly question: LocalizedText;
        }[];
      } | null;
    }[];
  } | null;
};

/** The fragment Rule. */
export type Rule = {
  readonly id: CriterionId;
  readonly slug: string;
  readonly url: string;
  readonly title: LocalizedText;
  readonly summary: LocalizedText;
  readonly question: LocalizedText;
  readonly help: LocalizedText;
  readonly proofs: readonly LocalizedText[];
  readonly remedy: LocalizedText | null;
  readonly article: LocalizedText;
  readonly contradiction: Verdict | null;
  readonly answers: readonly {
    readonly answer: CriterionAnswer;
    readonly label: LocalizedText | null;
    readonly explanation: LocalizedText;
  }[];
  readonly legalForms: readonly {
    readonly legalForm: LegalForm;
    readonly answer: CriterionAnswer;
    readonly label: LocalizedText;
    readonly explanation: LocalizedText;
  }[];
  readonly examples: readonly {
    readonly key: string;
    readonly title: LocalizedText;
    readonly why: LocalizedText;
    readonly verdict: Verdict;
  }[];
};

/** The variables of the operation Assess. */
export interface AssessVariables {
  readonly legalForm: LegalForm;
  readonly answers: readonly { readonly answer: CriterionAnswer; readonly criterion: CriterionId }[];
  readonly conditions: readonly { readonly answer: CriterionAnswer; readonly condition: string; readonly programme: string }[];
  readonly rulesRevision: string;
  readonly locale: Locale;
}

/** The result of the operation Assess. */
export type AssessResult = {
  readonly assess: {
    readonly verdict: Verdict;
    readonly programmes: readonly {
      readonly verdict: Verdict;
      readonly asOf: string;
      readonly explanation: LocalizedText;
      readonly programme: Line;
    }[];
    readonly whoToAsk: readonly Line[];
  };
};

/** The variables of the operation EarlierVerdict. */
export interface EarlierVerdictVariables {
  readonly legalForm: LegalForm;
  readonly answers: readonly { readonly answer: CriterionAnswer; readonly criterion: CriterionId }[];
  readonly rulesRevision: string;
}

/** The result of the operation EarlierVerdict. */
export type EarlierVerdictResult = {
  readonly assess: {
    readonly verdict: Verdict;
  };
};

/** The variables of the operation Ask. */
export interface AskVariables {
  readonly question: string;
  readonly history: readonly { readonly question: string }[];
  readonly locale: Locale;
}

/** The result of the operation Ask. */
export type AskResult = {
  readonly ask: {
    readonly outcome: AnswerOutcome;
    readonly locale: Locale;
    readonly parts: readonly {
      readonly text: LocalizedText;
      readonly citation: Citation | null;
    }[];
    readonly suggestions: readonly Suggestion[];
  };
};

/** The fragment Document. */
export type Document = {
  readonly title: LocalizedText;
  readonly publisher: string | null;
  readonly url: string | null;
};

/** The fragment Quoted. */
export type Quoted = {
  readonly kind: EntryKind;
  readonly slug: string;
  readonly url: string;
  readonly title: LocalizedText;
  readonly summary: LocalizedText;
} & (
  | {
      readonly __typename: 'Term';
      readonly agreement: {
        readonly state: AgreementState;
      };
    }
  | { readonly __typename: 'Criterion' | 'Event' | 'Programme' | 'Question' | 'Structure' }
);

/** The fragment Citation. */
export type Citation = {
  readonly field: string;
  readonly revision: number;
  readonly entry: Quoted;
  readonly claim: {
    readonly status: ClaimStatus;
  } | null;
  readonly sources: readonly Document[];
};

/** The fragment Suggestion. */
export type Suggestion = {
  readonly question: LocalizedText;
  readonly entry: Line | null;
};

/** The variables of the operation Openings. */
export interface OpeningsVariables {
  readonly about: { readonly kind: EntryKind; readonly slug: string } | null;
  readonly locale: Locale;
}

/** The result of the operation Openings. */
export type OpeningsResult = {
  readonly openingQuestions: readonly Suggestion[];
};

/** The variables of the operation Typing. */
export interface TypingVariables {
  readonly typed: string;
  readonly questions: number;
  readonly entries: number;
  readonly locale: Locale;
}

/** The result of the operation Typing. */
export type TypingResult = {
  readonly nearestQuestions: readonly Suggestion[];
  readonly search: {
    readonly hits: readonly {
      readonly entry: Line;
    }[];
  };
};

/** The variables of the operation Rate. */
export interface RateVariables {
  readonly question: string;
  readonly helpful: boolean;
  readonly reason: RatingReason | null;
  readonly locale: Locale;
}

/** The result of the operation Rate. */
export type RateResult = {
  readonly rateAnswer: {
    readonly noted: boolean;
  };
};
