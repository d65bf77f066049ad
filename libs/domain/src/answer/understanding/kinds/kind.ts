/** What sort of thing is asked. FACT: whatever else the base may hold. */
export const ASKED_KINDS = ['definition', 'difference', 'history', 'as-of', 'amount', 'eligibility', 'how-to', 'service', 'fact'] as const;

/** What sort of thing is asked. */
export type AskedKind = (typeof ASKED_KINDS)[number];

/** Patterns over folded words, each with the share of doubt that it takes away. */
export type Signs = readonly (readonly [pattern: RegExp, weight: number])[];

/** How sure the signs in a question make, from 0 to 1: each takes away its share of what doubt the others left. */
export function weigh(plain: string, signs: Signs): number {
  let doubt = 1;
  for (const [pattern, weight] of signs) if (pattern.test(plain)) doubt *= 1 - weight;
  return 1 - doubt;
}
