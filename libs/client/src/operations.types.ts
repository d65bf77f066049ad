// Made by tests/contract/client-operations.spec.ts from schema/api.graphql and *.operations.ts (vitest -u).

/** The values of the enum AgreementState. */
export type AgreementState = 'AGREED' | 'PROPOSED' | 'SUPERSEDED';

/** The values of the enum ClaimStatus. */
export type ClaimStatus = 'DISPUTED' | 'TO_BE_VERIFIED' | 'VERIFIED';

/** The values of the enum EntryKind. */
export type EntryKind = 'CRITERION' | 'EVENT' | 'PROGRAMME' | 'QUESTION' | 'STRUCTURE' | 'TERM';

/** The values of the enum Locale. */
export type Locale = 'EN' | 'FR';

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
