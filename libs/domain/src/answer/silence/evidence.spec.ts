import { describe, expect, it } from 'vitest';
import { type Evidence, THRESHOLD, weighEvidence } from './evidence.ts';

const none: Evidence = {
  covered: 0,
  held: 0,
  mass: 0,
  salient: 0,
  rest: 0,
  strange: 0,
  named: 0,
  wording: 0,
  ownCase: 0,
  naming: 0,
  refusal: 0,
  kind: 0,
};

describe('the evidence for answering', () => {
  it('suffices when all of the question is a name of the base', () => {
    expect(weighEvidence({ ...none, covered: 1, held: 1, salient: 1, rest: 1, named: 1 })).toBeGreaterThan(THRESHOLD);
  });

  it('does not suffice when only the kind of the question is clear', () => {
    expect(weighEvidence({ ...none, kind: 1 })).toBeLessThan(THRESHOLD);
  });

  it('is less for strange words and for what is never given', () => {
    const some = { ...none, covered: 0.7, held: 0.7 };
    expect(weighEvidence({ ...some, strange: 0.5 })).toBeLessThan(weighEvidence(some));
    expect(weighEvidence({ ...some, refusal: 0.5 })).toBeLessThan(weighEvidence(some));
  });
});
