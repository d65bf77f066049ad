import { describe, expect, it } from 'vitest';
import { aTermWith, problemsOf } from '../../../../../tests/factories/content-findings.ts';
import { unsourced } from './unsourced.ts';

describe('an entry', () => {
  it('has a source or a claim', () => {
    const claim = { key: 'k', statement: { fr: 'Un fait.' }, status: 'TO_BE_VERIFIED', sources: [{ source: 'fiche-de-faits' }] };
    expect(problemsOf(unsourced, { 'term:x': aTermWith({}) })).toMatchObject([{ level: 'advice', rule: 'unsourced' }]);
    expect(problemsOf(unsourced, { 'term:x': aTermWith({ sources: ['loi'] }), 'term:y': aTermWith({ claims: [claim] }) })).toEqual([]);
  });
});
