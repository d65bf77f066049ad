import { ASKED_KINDS, type AskedKind } from './kinds/kind.ts';
import type { KindEvidence } from './kinds/kinds.ts';

/** What the base holds for a question, as far as it bears on its kind. */
export interface KindContext {
  /** How many different things it names. */
  readonly sides: number;
  /** How much of it the name of one thing is, from 0 to 1. */
  readonly named: number;
  /** Whether something that it names is a structure. */
  readonly namesStructure: boolean;
}

/** The likeliest kind: what the words say, and what the base holds for it. */
export function chooseKind(kinds: KindEvidence, { sides, named, namesStructure }: KindContext): AskedKind {
  const shown: Record<AskedKind, number> = {
    ...kinds,
    definition: kinds.definition + (named > 0.85 ? 0.3 : 0),
    difference: kinds.difference * (sides >= 2 ? 1.2 : 0.5),
    'as-of': kinds['as-of'] * (namesStructure ? 1.2 : 0.9),
    service: 0,
  };
  return ASKED_KINDS.reduce((best, kind) => (shown[kind] > shown[best] ? kind : best));
}
