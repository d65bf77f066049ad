import { amountEvidence } from './amount.ts';
import { asOfEvidence } from './as-of.ts';
import { definitionEvidence } from './definition.ts';
import { differenceEvidence } from './difference.ts';
import { eligibilityEvidence } from './eligibility.ts';
import { historyEvidence } from './history.ts';
import { howToEvidence } from './how-to.ts';
import type { AskedKind } from './kind.ts';
import { serviceEvidence } from './service.ts';

/** What speaks for each kind, from 0 to 1. */
export type KindEvidence = Readonly<Record<AskedKind, number>>;

/** What a question that shows no sign of any kind is taken for. */
const PLAIN_FACT = 0.25;

/** What the folded words of a question say for each kind of question. */
export function kindEvidence(plain: string): KindEvidence {
  return {
    definition: definitionEvidence(plain),
    difference: differenceEvidence(plain),
    history: historyEvidence(plain),
    'as-of': asOfEvidence(plain),
    amount: amountEvidence(plain),
    eligibility: eligibilityEvidence(plain),
    'how-to': howToEvidence(plain),
    service: serviceEvidence(plain),
    fact: PLAIN_FACT,
  };
}
