import { describe, expect, it } from 'vitest';
import { saidOfFrench } from '../../../../../tests/factories/content-findings.ts';
import { apostrophe } from './apostrophe.ts';

describe('an apostrophe', () => {
  it.each([
    ["l'entreprise", 'l’entreprise'],
    ["d'un pôle", 'd’un'],
  ])('is corrected: %s', (text, right) => {
    expect(saidOfFrench(apostrophe, text)).toEqual([expect.stringContaining(right)]);
  });

  it.each(['l’entreprise', "`l'un`"])('is right as it stands: %s', (text) => {
    expect(saidOfFrench(apostrophe, text)).toEqual([]);
  });
});
