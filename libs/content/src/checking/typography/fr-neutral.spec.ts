import { describe, expect, it } from 'vitest';
import { saidOfFrench } from '../../../../../tests/factories/content-findings.ts';
import { frNeutral } from './fr-neutral.ts';

describe('people in French', () => {
  it.each([
    ['les élu(e)s de la MRC', 'élu(e)s'],
    ['les élu·e·s', 'élu·e·s'],
    ['les élu.e.s', 'élu.e.s'],
    ['les élu-e-s', 'élu-e-s'],
    ['les administrateur(trice)s', 'administrateur(trice)s'],
    ['les élus et élues', 'élus et élues'],
    ['les travailleuses et travailleurs', 'travailleuses et travailleurs'],
    ['les citoyens et les citoyennes', 'citoyens et les citoyennes'],
    ['celles et ceux qui votent', 'celles et ceux'],
  ])('are named once, in neutral words: %s', (text, form) => {
    expect(saidOfFrench(frNeutral, text)).toEqual([expect.stringMatching(`^"${form.replaceAll(/[().]/g, '\\$&')}" is a doubled form`)]);
  });

  it.each([
    'les membres et la direction',
    'entreprises et entrepreneurs',
    'peut-être',
    'le revenu et la revue',
    'art. 3.e et 4',
    'un ou une',
  ])('may stand as they are: %s', (text) => {
    expect(saidOfFrench(frNeutral, text)).toEqual([]);
  });
});
