import { spellingRule } from '../text-rule.ts';

/** In both languages, a space follows , ; and the period between sentences. */
export const missingSpace = spellingRule({
  id: 'missing-space',
  wrong: /(?<=\p{L}{2})[,;](?=\p{L})|(?<=\p{Ll}{2}|\))[.](?=\p{Lu}\p{Ll})/gu,
  right: ([sign]) => `${sign} `,
  problem: 'no space after the sign',
});
