import type { Contradiction } from '../assessment/judge.ts';
import type { Answers, CriterionAnswer, LegalForm, Verdict } from '../assessment/vocabulary.ts';
import type { EntryCommon } from '../entry/entry.ts';
import type { BilingualText } from '../locale/localized-text.ts';

/** The tests of article 3 of the Social Economy Act, in the order in which they are asked: two gates, then six principles. */
export const CRITERION_IDS = [
  'LEGAL_FORM',
  'MARKET_ACTIVITY',
  'SOCIAL_PURPOSE',
  'PUBLIC_INDEPENDENCE',
  'DEMOCRATIC_GOVERNANCE',
  'ECONOMIC_VIABILITY',
  'SURPLUS_RULE',
  'DISSOLUTION_RULE',
] as const;

/** The name of a criterion. */
export type CriterionId = (typeof CRITERION_IDS)[number];

/** What an answer means to the criterion. */
export interface AnswerMeaning {
  /** How the promoter says it; absent: the checker does not offer it. */
  readonly label?: BilingualText | undefined;
  /** Why the criterion then stands as it does. */
  readonly explanation: BilingualText;
}

/** What a legal form means to the first gate. */
export interface FormMeaning {
  readonly answer: CriterionAnswer;
  readonly label: BilingualText;
  readonly explanation: BilingualText;
}

/** A case with its verdict: shown to promoters, and tried on the rules. */
export interface Example {
  /** Unique within its criterion. */
  readonly key: string;
  readonly title: BilingualText;
  readonly why: BilingualText;
  readonly legalForm: LegalForm;
  /** Only the answers that are not MET. */
  readonly answers: Answers;
  readonly verdict: Verdict;
}

/** One test of the Act. Whatever the wording of its question, the answer MET is the good one. */
export interface Criterion extends EntryCommon {
  readonly kind: 'criterion';
  readonly id: CriterionId;
  readonly role: 'gate' | 'principle';
  readonly title: BilingualText;
  /** What the criterion asks for, in one sentence. */
  readonly summary: BilingualText;
  readonly question: BilingualText;
  readonly help: BilingualText;
  /** Documents that prove it. */
  readonly proofs: readonly BilingualText[];
  /** What the documents must say, and by which procedure to make them say it. */
  readonly remedy?: BilingualText | undefined;
  /** The provision, such as « Loi sur l’économie sociale, art. 3 ». */
  readonly article: BilingualText;
  /** What it leads to when it is contradicted; the legal form has its forms instead. */
  readonly contradiction?: Contradiction | undefined;
  /** What each answer means; the legal form has its forms instead. */
  readonly answers?: Readonly<Record<CriterionAnswer, AnswerMeaning>> | undefined;
  /** What each legal form means; of the criterion LEGAL_FORM only. */
  readonly forms?: Readonly<Record<LegalForm, FormMeaning>> | undefined;
  /** Cases that belong to this question; absent in revisions older than the checker. */
  readonly examples?: readonly Example[] | undefined;
}
