import { describe, expect, it } from 'vitest';
import { chooseKind } from './choose-kind.ts';
import { kindEvidence } from './kinds/kinds.ts';

const nothing = { sides: 0, named: 0, namesStructure: false };

describe('the kind of a question', () => {
  it('is a definition when a name is all that is typed', () => {
    expect(chooseKind(kindEvidence(' ristourne '), { ...nothing, sides: 1, named: 1 })).toBe('definition');
  });

  it('is a difference only between two things', () => {
    const kinds = kindEvidence(' quelle difference ');
    expect(chooseKind(kinds, { ...nothing, sides: 2 })).toBe('difference');
    expect(chooseKind({ ...kinds, history: 0.6 }, { ...nothing, sides: 1 })).toBe('history');
  });

  it('is a plain fact where nothing shows', () => {
    expect(chooseKind(kindEvidence(' lorem ipsum '), nothing)).toBe('fact');
  });
});
