import { describe, expect, it } from 'vitest';
import { saidOfFrench } from '../../../../../tests/factories/content-findings.ts';
import { frQuotes } from './fr-quotes.ts';

describe('a quotation in French', () => {
  it.each([
    ['le "mot" dit', '«\u00a0mot\u00a0»'],
    ['le “mot” dit', '«\u00a0mot\u00a0»'],
    ['une " seule', '«\u00a0\u00a0»'],
  ])('is corrected: %s', (text, right) => {
    expect(saidOfFrench(frQuotes, text)).toEqual([expect.stringContaining(right)]);
  });

  it.each(['le «\u00a0mot\u00a0» dit', '«\u00a0il a dit “oui” hier\u00a0»', '`"code"`'])('is right as it stands: %s', (text) => {
    expect(saidOfFrench(frQuotes, text)).toEqual([]);
  });
});
