import { spellingRule } from '../text-rule.ts';

/** In French, a time of day is written 13 h 30. */
export const frTimes = spellingRule({
  id: 'fr-times',
  locale: 'fr',
  wrong: /(?<![\d:.,])([01]?\d|2[0-3])(?::|[hH])([0-5]\d)(?![\d:])|(?<![\d\p{L}])([01]?\d|2[0-3])[hH](?![\p{L}\d])/gu,
  right: ([, hours, minutes, whole]) => (whole === undefined ? `${hours}\u00a0h\u00a0${minutes}` : `${whole}\u00a0h`),
  problem: 'a time that is not written as in Québec',
  because: ', with no-break spaces (U+00A0)',
});
