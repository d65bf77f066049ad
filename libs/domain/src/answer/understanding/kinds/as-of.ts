import { type Signs, weigh } from './kind.ts';

const DATE = String.raw`(?:le |au |on |the |en |in |vers |around |d |of |fin |debut |mi )*(?:\d{1,2}(?:er|st|nd|rd|th)? )?(?:(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|march|april|may|june|july|august|september|october|november|december) )?(?:\d{1,2}(?:st|nd|rd|th)? )?(?:1[89]|20)\d\d`;

const SIGNS: Signs = [
  [new RegExp(` (?:en|in|au|le|on|as of|depuis|vers|during|circa|around) ${DATE} `), 0.45],
  [/ (?:s appelait|appelait|se nommait|nom .*(?:1[89]|20)\d\d|called|named|name of .*(?:1[89]|20)\d\d) /, 0.35],
  [
    / (?:existait|existaient|etait|etaient|avait|avaient|s occupait|gerait|portait|responsable|was|were|existed|had|held|existe) .*(?:1[89]|20)\d\d /,
    0.35,
  ],
  [/ (?:a l epoque|a ce moment|cette annee la|cette date|at the time|back then|that year|as of|a cette date) /, 0.4],
];

const DATED = / (?:1[89]|20)\d\d /;

/** How likely the state of things on a day or in a year is asked for. Without a date it is not. */
export function asOfEvidence(plain: string): number {
  return DATED.test(plain) ? weigh(plain, SIGNS) : 0;
}
