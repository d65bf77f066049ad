import { describe, expect, it } from 'vitest';
import { saidOfEnglish } from '../../../../../tests/factories/content-findings.ts';
import { enQuotes } from './en-quotes.ts';

describe('a quotation in English', () => {
  it.each([
    ['the "word" says', '“word”'],
    ['the « word » says', '“word”'],
  ])('is corrected: %s', (text, right) => {
    expect(saidOfEnglish(enQuotes, text)).toEqual([expect.stringContaining(right)]);
  });

  it.each(['the “word” says', '`"code"`'])('is right as it stands: %s', (text) => {
    expect(saidOfEnglish(enQuotes, text)).toEqual([]);
  });
});
