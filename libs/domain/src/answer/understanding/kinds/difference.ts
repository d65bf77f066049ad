import { type Signs, weigh } from './kind.ts';

const SIGNS: Signs = [
  [/ (?:dif+[eé]?ren\w*|distinction|distingu\w*) /, 0.85],
  [/ (?:differents?|differentes?|differe|different|differ|differs) (?:d|de|du|des|from|than) /, 0.7],
  [/ (?:vs|versus|compare[rz]?|compares?|comparaison|compared|comparison) /, 0.7],
  [/ (?:pareil(?:le)?s?|la meme chose|meme affaire|le meme|la meme|same thing|the same|identiques?|synonymes?) /, 0.65],
  [/ (?:confondre|confond|confusion|confuse|confused|melange|mix(?:ed)? up) /, 0.6],
  [/ (?:laquelle|lequel) (?:choisir|prendre|est|convient)/, 0.3],
  [/ ou (?:bien )?(?:une?|un) .* (?:choisir|mieux|meilleur)/, 0.3],
  [/ (?:lequel est lequel|laquelle est laquelle|which is which|qui fait quoi|who does what|qui represente qui) /, 0.7],
  [/ what sets .* apart /, 0.7],
];

/** How likely a difference between two things is asked for. */
export function differenceEvidence(plain: string): number {
  return weigh(plain, SIGNS);
}
