import { describe, expect, it } from 'vitest';
import { aTermWith, problemsOf } from '../../../../../tests/factories/content-findings.ts';
import { definitionLinked } from './linked.ts';

const term = (preferred: string, fr: string, more = {}) =>
  aTermWith({ labels: { fr: { preferred, alternative: ['autre nom'] } }, definition: { fr }, ...more });
const surplus = term('surplus', 'ce qui reste');

describe('a term that a definition uses', () => {
  it('is linked with the one that is defined', () => {
    expect(problemsOf(definitionLinked, { 'term:r': term('ristourne', 'part des surplus'), 'term:surplus': surplus })).toMatchObject([
      { file: 'content/terms/r.yaml', remedy: 'add term:surplus to related, or surplus to broader' },
    ]);
  });

  it.each([
    ['as related', { related: ['term:surplus'] }, {}],
    ['as a homonym', { homonyms: ['term:surplus'] }, {}],
    ['as broader', { broader: ['surplus'] }, {}],
    ['from its own side', {}, { related: ['term:r'] }],
  ])('is linked %s', (_, here, there) => {
    const texts = { 'term:r': term('ristourne', 'part des surplus', here), 'term:surplus': term('surplus', 'ce qui reste', there) };
    expect(problemsOf(definitionLinked, texts)).toEqual([]);
  });

  it('is linked through a broader term', () => {
    const texts = {
      'term:r': term('ristourne spéciale', 'part des surplus', { broader: ['base'] }),
      'term:base': term('remise', 'somme rendue', { related: ['term:surplus'] }),
      'term:surplus': surplus,
    };
    expect(problemsOf(definitionLinked, texts)).toEqual([]);
  });

  it('is no matter under another name, nor when a dozen definitions use it', () => {
    expect(problemsOf(definitionLinked, { 'term:r': term('ristourne', 'un autre nom de la part'), 'term:surplus': surplus })).toEqual([]);
    const many = Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`term:t${at}`, term(`terme ${at}`, 'part des surplus')]));
    expect(problemsOf(definitionLinked, { ...many, 'term:surplus': surplus })).toEqual([]);
  });
});
