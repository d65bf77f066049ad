import { describe, expect, it } from 'vitest';
import { Vocabulary } from './vocabulary.ts';

const vocabulary = new Vocabulary();
for (const word of 'ristourne ristourne surplus surplus surpris conference cooperative cooperation cre cle'.split(' '))
  vocabulary.add(word);

describe('the repair of a word', () => {
  it.each([
    ['ristorne', 'ristourne'],
    ['restourne', 'ristourne'],
    ['istourne', 'ristourne'],
    ['conferance', 'conference'],
    ['coperatve', 'cooperative'],
  ])('makes of %s %s', (typed, meant) => {
    expect(vocabulary.repair(typed)).toBe(meant);
  });

  it('leaves alone what the corpus knows', () => {
    expect(vocabulary.repair('surpris')).toBeUndefined();
  });

  it('takes the more frequent of two words that are as near', () => {
    expect(vocabulary.repair('surplis')).toBe('surplus');
  });

  it('leaves alone what is near nothing, and short words, which are acronyms', () => {
    expect(vocabulary.repair('hippopotame')).toBeUndefined();
    expect(vocabulary.repair('crx')).toBeUndefined();
  });
});
