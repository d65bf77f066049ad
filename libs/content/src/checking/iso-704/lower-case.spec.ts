import { describe, expect, it } from 'vitest';
import { saidOfDefinition } from '../../../../../tests/factories/content-findings.ts';
import { definitionLowerCase } from './lower-case.ts';

describe('a definition that starts with a capital', () => {
  it.each(['Part des surplus', 'L’ensemble des membres'])('is told of: %s', (text) => {
    expect(saidOfDefinition(definitionLowerCase, text)).toHaveLength(1);
  });

  it.each(['part des surplus', 'MRC qui agit', '1 % des achats'])('may read: %s', (text) => {
    expect(saidOfDefinition(definitionLowerCase, text)).toEqual([]);
  });

  it('may start so under a proper name, or with one', () => {
    expect(saidOfDefinition(definitionLowerCase, 'Acte de l’État', { labels: { fr: { preferred: 'Loi sur l’eau' } } })).toEqual([]);
    expect(saidOfDefinition(definitionLowerCase, 'Montérégie sans ses villes', { example: { fr: 'la ville de Montérégie' } })).toEqual([]);
  });
});
