import { spellingRule } from '../text-rule.ts';

/** In both languages, the ellipsis is one sign. */
export const ellipsis = spellingRule({
  id: 'ellipsis',
  wrong: /[ \u00a0]?\.{3,}/gu,
  right: () => '…',
  problem: 'three dots',
});
