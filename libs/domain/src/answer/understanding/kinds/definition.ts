import { type Signs, weigh } from './kind.ts';

const SIGNS: Signs = [
  [
    / (?:c est|c etait|est|ce|etait) (?:tu )?quoi (?!la difference|le lien|le nombre|les? (?:etapes?|criteres?|conditions?|chiffres?|montants?))/,
    0.7,
  ],
  [/ quoi (?:ca )?(?:c est )?(?:ca )?(?:un|une|le|la|les|l|des|du) /, 0.5],
  [/ qu est ce (?:que c est )?qu? ?(?:un|une|le|la|les|l|des|du|d|c est)? /, 0.6],
  [/ (?:que|qu|ca|quoi|qui) (?:veut|veulent|voulait|voulaient) (?:ca )?dire /, 0.8],
  [/ (?:veut|veulent|voulait) (?:tu )?(?:ca )?dire (?:quoi )?/, 0.6],
  [/ (?:que signifie|signifient?|signification|definition|definir|definis|definissez|defini[et]?s?|sens d|sens du) /, 0.7],
  [/ (?:explique|expliquez|decris|decrivez)(?: moi| nous)? (?:c est quoi|ce qu|le|la|l|les|un|une|brievement) /, 0.5],
  [/ (?:que sont|qu est|qui est|qui sont) (?:le|la|les|l|un|une|ces?) /, 0.35],
  [/ (?:qu entend on par|on entend quoi par|acronyme|sigle|abreviation|initiales) /, 0.7],
  [
    / (?:what|wat) (?:s|is|are|was|were) (?:a|an|the|meant|exactly)? ?(?!my|our|the (?:difference|name|amount|budget|date|deadline|number))/,
    0.45,
  ],
  [/ what (?:do|does|did) .{1,60} (?:mean|means|stand for) /, 0.8],
  [/ (?:meaning of|define|definition of|stands? for|explain what) /, 0.7],
  [/ (?:who|what) (?:is|are|was|were) the /, 0.15],
];

/** How likely a definition is asked for: « c’est quoi une ristourne », “what does CDR stand for”. */
export function definitionEvidence(plain: string): number {
  return weigh(plain, SIGNS);
}
