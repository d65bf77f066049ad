import { describe, expect, it } from 'vitest';
import { saidOfDefinition } from '../../../../../tests/factories/content-findings.ts';
import { definitionWhen } from './when.ts';

describe('a definition that tells when', () => {
  it.each([
    'c’est quand la coop redonne de l’argent',
    'lorsque les membres reçoivent',
    'quand on partage',
    'désigne une part',
    'est une part',
  ])('is told of: %s', (text) => {
    expect(saidOfDefinition(definitionWhen, text)).toHaveLength(1);
  });

  it.each(['part des surplus', 'part remise quand l’année finit', 'somme que l’assemblée accorde lorsqu’elle le veut'])(
    'may read: %s',
    (text) => {
      expect(saidOfDefinition(definitionWhen, text)).toEqual([]);
    },
  );

  it('is told of in English too', () => {
    expect(saidOfDefinition(definitionWhen, 'part', { definition: { fr: 'part', en: 'is when the co-op gives back' } })).toHaveLength(1);
    expect(saidOfDefinition(definitionWhen, 'part', { definition: { fr: 'part', en: 'share that is given when the year ends' } })).toEqual(
      [],
    );
  });
});
