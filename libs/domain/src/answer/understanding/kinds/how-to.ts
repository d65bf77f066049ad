import { type Signs, weigh } from './kind.ts';

const SIGNS: Signs = [
  [/ (?:comment|how (?:do|can|to|does|should|could|would|did)) /, 0.55],
  [
    / (?:ou (?:est ce que|puis je|peut on|on peut|trouver|aller|s adresser|demander|je|nous)|where (?:can|do|to|is|are|should)|a qui|who (?:can|do|should|to|helps?)|qui (?:peut|aide|accompagne|contacter|appeler|finance)) /,
    0.55,
  ],
  [/ (?:quoi faire|que faire|what (?:should|can|do) (?:i|we)|etapes?|steps?|demarches?|procedure|faut il) /, 0.45],
  [/ (?:aide|aider|help|accompagnement|support|soutien|contact|contacter|joindre|apporter|bring|documents?) /, 0.3],
  [/ (?:pourquoi|why|d ou vient|d ou viennent|where does|where do) /, 0.45],
];

/** How likely a way, a place or someone to ask is looked for. */
export function howToEvidence(plain: string): number {
  return weigh(plain, SIGNS);
}
