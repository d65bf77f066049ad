import { describe, expect, it } from 'vitest';
import { saidOfDefinition } from '../../../../../tests/factories/content-findings.ts';
import { definitionOneSentence } from './one-sentence.ts';

describe('a definition of two sentences', () => {
  it.each(['part des surplus. Elle revient aux membres', 'part des surplus! «\u00a0Oui\u00a0»'])('is told of: %s', (text) => {
    expect(saidOfDefinition(definitionOneSentence, text)).toHaveLength(1);
  });

  it.each([
    'part des surplus',
    'part que prévoit l’art. 3 de la Loi',
    'société dont le nom finit par inc. Laval',
    'personne morale (RLRQ, c. E-1.1.1)',
  ])('may read: %s', (text) => {
    expect(saidOfDefinition(definitionOneSentence, text)).toEqual([]);
  });
});
