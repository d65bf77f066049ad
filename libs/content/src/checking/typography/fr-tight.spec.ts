import { describe, expect, it } from 'vitest';
import { saidOfFrench } from '../../../../../tests/factories/content-findings.ts';
import { frTight } from './fr-tight.ts';

describe('; ! ? and the comma in French', () => {
  it.each([
    ['Qui paie ?', 'paie?'],
    ['Qui paie\u00a0? Vous', 'paie?'],
    ['un\u202f; deux', 'un;'],
    ['un , deux', 'un,'],
  ])('is corrected: %s', (text, right) => {
    expect(saidOfFrench(frTight, text)).toEqual([expect.stringContaining(right)]);
  });

  it.each(['Qui paie?', 'un; deux', 'deux\u00a0: un'])('is right as it stands: %s', (text) => {
    expect(saidOfFrench(frTight, text)).toEqual([]);
  });
});
