import { describe, expect, it } from 'vitest';
import { eligibilityEvidence } from './eligibility.ts';

describe('the evidence that eligibility is asked for', () => {
  it.each([
    'mon projet est il admissible',
    'est ce que je me qualifie',
    'on est tu dans l economie sociale',
    'does my project qualify',
    'can our town buy directly',
    'est ce que notre obnl est de l economie sociale',
  ])('is strong in « %s »', (words) => {
    expect(eligibilityEvidence(` ${words} `)).toBeGreaterThanOrEqual(0.3);
  });

  it.each(['c est quoi une ristourne', 'qui a remplace la cre'])('is weak in « %s »', (words) => {
    expect(eligibilityEvidence(` ${words} `)).toBeLessThan(0.3);
  });
});
