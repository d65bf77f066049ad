import { describe, expect, it } from 'vitest';
import { saidOfFrench } from '../../../../../tests/factories/content-findings.ts';
import { frGuillemets } from './fr-guillemets.ts';

describe('guillemets', () => {
  it.each([
    ['le «\u00a0mot» dit', 'mot\u00a0»'],
    ['le «\u00a0mot » dit', 'mot\u00a0»'],
    ['le «mot\u00a0» dit', '«\u00a0mot'],
  ])('is corrected: %s', (text, right) => {
    expect(saidOfFrench(frGuillemets, text)).toEqual([expect.stringContaining(right)]);
  });

  it.each(['le «\u00a0mot\u00a0» dit', 'rien'])('is right as it stands: %s', (text) => {
    expect(saidOfFrench(frGuillemets, text)).toEqual([]);
  });
});
