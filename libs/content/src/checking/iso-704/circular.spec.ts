import { describe, expect, it } from 'vitest';
import { aTermWith, problemsOf, saidOfDefinition } from '../../../../../tests/factories/content-findings.ts';
import { definitionCircular } from './circular.ts';

const term = (preferred: string, fr: string, alternative: readonly string[] = []) =>
  aTermWith({ labels: { fr: { preferred, alternative } }, definition: { fr } });

describe('a circular definition', () => {
  it.each(['part qu’une ristourne rend', 'somme des ristournes', 'part de l’éco sociale'])('uses its own term: %s', (text) => {
    const labels = { fr: { preferred: 'ristourne', alternative: ['éco. sociale', 'éco sociale'] } };
    expect(saidOfDefinition(definitionCircular, text, { labels })).toEqual([expect.stringContaining('uses the term that it defines')]);
  });

  it('goes through another term, by any of its names, and is told once', () => {
    const found = problemsOf(definitionCircular, {
      'term:a': term('surplus', 'ce que les ristournes partagent'),
      'term:b': term('remise', 'part des surplus', ['ristourne']),
    });
    expect(found).toMatchObject([{ file: 'content/terms/a.yaml', rule: 'definition-circular', level: 'advice' }]);
    expect(found[0]?.problem).toContain('content/terms/b.yaml');
  });

  it('is none where a longer name holds the term, or one of the two does not use the other', () => {
    expect(
      problemsOf(definitionCircular, {
        'term:a': term('coopérative', 'personne morale que régit la Loi sur les coopératives'),
        'term:b': term('Loi sur les coopératives', 'loi sur ces personnes morales'),
        'term:c': term('coopérative de travail', 'coopérative dont les membres travaillent'),
      }),
    ).toEqual([]);
  });

  it('does not take a word for an acronym', () => {
    expect(
      saidOfDefinition(definitionCircular, 'bien que tu es libre', { labels: { fr: { preferred: 'économie sociale', acronyms: ['ES'] } } }),
    ).toEqual([]);
  });
});
