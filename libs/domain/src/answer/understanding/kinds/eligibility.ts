import { type Signs, weigh } from './kind.ts';

const OWN = String.raw`(?:je|j|on|nous|mon|ma|mes|notre|nos|i|we|my|our|mine|ours|moi|chu)`;

const SIGNS: Signs = [
  [/ (?:admissibles?|admissibilite|eligibles?|eligibilite|eligibility|qualifi\w+|qualify|qualifies|qualifie|se qualifier) /, 0.7],
  [/ (?:criteres?|criteria|criterion|conditions?|exigences?|requirements?) /, 0.4],
  [
    / (?:est ce que|est|fait|sommes|serait|compte comme|considere\w*|c est tu|est tu|suis je|suis|sommes nous|peut etre|is|are|am|counts? as|considered|part of|does|do) .*(?:economie sociale|social economy|ees|economie social) /,
    0.35,
  ],
  [
    / (?:a t on le droit|ai je le droit|on a tu le droit|droit d|permis|interdit|autorise\w*|allowed|permitted|legal|can (?:we|i|my|our|a|an)|peut on|puis je|peut il|peut elle|on peut|je peux|pouvons) /,
    0.4,
  ],
  [
    / (?:accepte\w*|acceptables?|accepted|acceptable|correcte?s?|passe (?:tu|t il)|exclu\w*|excluded|suffisante?s?|suffit|disqualifi\w*|perd\w*|lose|fail|fails|legitimes?|ca compte|are (?:we|i) (?:ok|out|in)|still ok) /,
    0.4,
  ],
  [/ (?:g|j ai|on a|nous avons|mon|notre|my|our|we have|i have) (?:un |a )?(?:projet|projct|idee|project|idea) /, 0.35],
  [/ (?:on|nous|we|i|je) (?:vend|vendons|sell|run|offre|offrons|opere|operons|sommes|are|fonctionne|live) /, 0.2],
  [
    / (?:fait (?:tu |t il |ti )?de nous|fait de (?:moi|nous)|makes? us|are we|am i|sommes nous|suis je|on est (?:tu|ti|t il)|est on|c est (?:tu|ti)|est ce que (?:je|nous|on|mon|ma|notre|nos)) /,
    0.4,
  ],
  [/ (?:faut il|est ce obligatoire|obligatoire|obliges?|oblige|mandatory|required|do (?:we|i) (?:have|need) to) /, 0.25],
];

const OWN_CASE = new RegExp(` ${OWN} `);

/** How likely it is asked whether something qualifies. */
export function eligibilityEvidence(plain: string): number {
  const evidence = weigh(plain, SIGNS);
  return OWN_CASE.test(plain) ? 1 - (1 - evidence) * 0.8 : evidence;
}

/** Whether the person speaks of a case of their own. */
export function isOwnCase(plain: string): boolean {
  return OWN_CASE.test(plain);
}
