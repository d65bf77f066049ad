import type { Locale } from '../../locale/localized-text.ts';
import { STEMS } from '../../retrieval/analysis.ts';
import type { WeighedStems } from '../knowledge/entry-words.ts';
import { kinStems } from '../understanding/kin-words.ts';
import type { AskedWord } from '../understanding/asked.ts';

/** A stem that a question asks for, with what it is worth and how sure its spelling is. */
export interface AskedStem {
  readonly stem: string;
  readonly weight: number;
  readonly certainty: number;
  /** Stems of words that are used for the same. */
  readonly kin?: readonly string[];
}

/** A word that is used for the same counts this much. */
const KIN_SHARE = 0.6;

/** What a text holds of an asked stem, from 0 to 1: itself, or one used for the same. */
function heldOf({ stem, kin = [] }: AskedStem, text: WeighedStems): number {
  return text.has(stem) ? 1 : kin.some((other) => text.has(other)) ? KIN_SHARE : 0;
}

/** The stems of the words that say something, each once. */
export function askedStems(words: readonly AskedWord[], locale: Locale): readonly AskedStem[] {
  const stems = new Map<string, AskedStem>();
  for (const { word, weight, certainty } of words) {
    const stem = STEMS[locale](word);
    if (weight > (stems.get(stem)?.weight ?? 0)) stems.set(stem, { stem, weight, certainty, kin: kinStems(stem, locale) });
  }
  return [...stems.values()];
}

/** How much of what is asked stands in some of these texts, from 0 to 1. */
export function coverage(asked: readonly AskedStem[], ...texts: readonly WeighedStems[]): number {
  let total = 0;
  let covered = 0;
  for (const one of asked) {
    total += one.weight;
    covered += one.weight * one.certainty * Math.max(0, ...texts.map((text) => heldOf(one, text)));
  }
  return total === 0 ? 0 : covered / total;
}

/** How alike a question and a wording are, from 0 to 1: the cosine of their weights. */
export function likeness(asked: readonly AskedStem[], wording: WeighedStems): number {
  let shared = 0;
  let ofAsked = 0;
  let ofWording = 0;
  for (const { stem, weight, certainty, kin = [] } of asked) {
    ofAsked += weight * weight;
    const same = wording.get(stem) ?? KIN_SHARE * Math.max(0, ...kin.map((other) => wording.get(other) ?? 0));
    shared += weight * certainty * same;
  }
  for (const weight of wording.values()) ofWording += weight * weight;
  return ofAsked === 0 || ofWording === 0 ? 0 : shared / Math.sqrt(ofAsked * ofWording);
}
