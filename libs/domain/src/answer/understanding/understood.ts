import type { Candidate } from '../finding/candidates.ts';
import type { AskedStem } from '../finding/cover.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Asked } from './asked.ts';
import type { AskedKind } from './kinds/kind.ts';
import type { KindEvidence } from './kinds/kinds.ts';
import type { Subject } from './subjects.ts';

/** All that is known of a question when its answer is put together. */
export interface Understood {
  readonly asked: Asked;
  readonly kind: AskedKind;
  readonly kinds: KindEvidence;
  readonly subjects: readonly Subject[];
  readonly stems: readonly AskedStem[];
  /** The best first; never empty where an answer is composed. */
  readonly candidates: readonly Candidate[];
  readonly knowledge: Knowledge;
  /** The day on which it is asked, YYYY-MM-DD. */
  readonly today: string;
  /** Whether it asks for something that the base never gives: personal data, drafting, rates of the day, predictions. */
  readonly isRefused: boolean;
  /** How likely that is, from 0 to 1. */
  readonly refusal: number;
  /** Whether it goes on from a question before it. */
  readonly goesOn: boolean;
}
