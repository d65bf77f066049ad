import { describe, expect, it } from 'vitest';
import { saidOfFrench } from '../../../../../tests/factories/content-findings.ts';
import { frTimes } from './fr-times.ts';

describe('a time in French', () => {
  it.each([
    ['à 13:30', '13\u00a0h\u00a030'],
    ['à 13h30', '13\u00a0h\u00a030'],
    ['à 9h', '9\u00a0h'],
  ])('is corrected: %s', (text, right) => {
    expect(saidOfFrench(frTimes, text)).toEqual([expect.stringContaining(right)]);
  });

  it.each(['à 13\u00a0h\u00a030', 'un rapport 3:1:2', 'CDR 2h4x'])('is right as it stands: %s', (text) => {
    expect(saidOfFrench(frTimes, text)).toEqual([]);
  });
});
