import { describe, expect, it } from 'vitest';
import { aTermWith, problemsOf } from '../../../../../tests/factories/content-findings.ts';
import type { ContentRule } from '../content-rule.ts';
import { checkedClaim, disputeNote, outOfDate, rivalStatus } from './claim-advice.ts';

const claim = (key: string, status: string, more = {}) => ({
  key,
  status,
  statement: { fr: 'Un fait.' },
  sources: [{ source: 'loi' }],
  ...more,
});
const found = (rule: ContentRule, ...claims: readonly object[]) =>
  problemsOf(rule, { 'term:x': aTermWith({ claims }) }).map(({ problem }) => problem);

describe('claims that contradict one another', () => {
  it('are all disputed, whichever names the other', () => {
    const named = claim('a', 'DISPUTED', { rivals: ['term:x#b'] });
    expect(found(rivalStatus, named, claim('b', 'VERIFIED'))).toEqual(['claim "b" is VERIFIED and has a rival']);
    expect(found(rivalStatus, named, claim('b', 'DISPUTED'))).toEqual([]);
  });

  it('have a note each', () => {
    expect(found(disputeNote, claim('a', 'DISPUTED'))).toEqual(['claim "a" is DISPUTED without a note']);
    expect(found(disputeNote, claim('a', 'DISPUTED', { note: { fr: 'On ne sait pas.' } }), claim('b', 'VERIFIED'))).toEqual([]);
  });
});

describe('a claim', () => {
  it('is not at once verified on a day and to be verified', () => {
    expect(found(checkedClaim, claim('a', 'TO_BE_VERIFIED', { verifiedOn: '2026-01-02' }))).toHaveLength(1);
    expect(found(checkedClaim, claim('a', 'TO_BE_VERIFIED'), claim('b', 'VERIFIED', { verifiedOn: '2026-01-02' }))).toEqual([]);
  });

  it('is told of from the day after it is out of date', () => {
    expect(found(outOfDate, claim('a', 'VERIFIED', { validUntil: '2026-11-21' }))).toEqual(['claim "a" is out of date since 2026-11-21']);
    expect(found(outOfDate, claim('a', 'VERIFIED', { validUntil: '2026-11-22' }), claim('b', 'VERIFIED'))).toEqual([]);
  });
});
