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
}
