import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stemEnglish } from './stem-english.ts';
import { stemFrench } from './stem-french.ts';

describe('French stems', () => {
  it.each([
    ['cooperative', 'cooperatives'],
    ['regional', 'regionaux'],
    ['dissoudre', 'dissoudre'],
    ['gouverner', 'gouvernement'],
    ['gerer', 'gere'],
    ['eligible', 'eligibles'],
    ['travailleuse', 'travailleuses'],
    ['financer', 'financement'],
  ])('bring %s and %s together', (one, other) => {
    expect(stemFrench(one)).toBe(stemFrench(other));
  });

  it.each([
    ['mutuelle', 'mutation'],
    ['fondation', 'fonds'],
    ['regle', 'region'],
  ])('keep %s and %s apart', (one, other) => {
    expect(stemFrench(one)).not.toBe(stemFrench(other));
  });
});

describe('English stems', () => {
  it.each([
    ['cooperative', 'cooperatives'],
    ['qualify', 'qualified'],
    ['qualify', 'qualifies'],
    ['dissolving', 'dissolve'],
    ['agency', 'agencies'],
    ['recognised', 'recognize'],
  ])('bring %s and %s together', (one, other) => {
    expect(stemEnglish(one)).toBe(stemEnglish(other));
  });
});

it.each([
  ['French', stemFrench],
  ['English', stemEnglish],
])('a %s stem is never empty, and no longer than the word by more than a letter', (_, stem) => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z0-9]{1,14}$/), (word) => {
      expect(stem(word).length).toBeGreaterThan(0);
      expect(stem(word).length).toBeLessThanOrEqual(word.length + 1);
    }),
  );
});
