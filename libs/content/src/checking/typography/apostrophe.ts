import { spellingRule } from '../text-rule.ts';

/** In both languages, the apostrophe is ’. */
export const apostrophe = spellingRule({
  id: 'apostrophe',
  wrong: /['‘ʼ´](?=\p{L})|(?<=\p{L})['ʼ´]/gu,
  right: ([sign], text) => (sign === '‘' && text.includes('’') ? undefined : '’'),
  problem: `an apostrophe that is not ’`,
});
