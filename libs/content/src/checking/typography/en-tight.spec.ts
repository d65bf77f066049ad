import { describe, expect, it } from 'vitest';
import { saidOfEnglish } from '../../../../../tests/factories/content-findings.ts';
import { enTight } from './en-tight.ts';

describe('signs in English', () => {
  it.each([
    ['Who pays ?', 'pays?'],
    ['two funds : one', 'funds: one'],
    ['two funds\u00a0: one', 'funds: one'],
    ['2.5 %', '2.5%'],
  ])('is corrected: %s', (text, right) => {
    expect(saidOfEnglish(enTight, text)).toEqual([expect.stringContaining(right)]);
  });

  it.each(['Who pays?', 'two funds: one', '2.5%'])('is right as it stands: %s', (text) => {
    expect(saidOfEnglish(enTight, text)).toEqual([]);
  });
});
