import { spellingRule } from '../text-rule.ts';

/** In English, quotations stand between “ and ”. */
export const enQuotes = spellingRule({
  id: 'en-quotes',
  locale: 'en',
  wrong: /"([^"]*)"|«[ \u00a0\u202f]?([^»]*?)[ \u00a0\u202f]?»|["«»]/gu,
  right: ([, straight, french]) => `“${straight ?? french ?? ''}”`,
  problem: 'quotation marks that are not English',
});
