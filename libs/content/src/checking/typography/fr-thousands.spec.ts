import { describe, expect, it } from 'vitest';
import { saidOfFrench } from '../../../../../tests/factories/content-findings.ts';
import { frThousands } from './fr-thousands.ts';

describe('thousands in French', () => {
  it.each([
    ['11 200 entreprises', '11\u00a0200'],
    ['1 234\u00a0567\u00a0$', '1\u00a0234\u00a0567'],
  ])('is corrected: %s', (text, right) => {
    expect(saidOfFrench(frThousands, text)).toEqual([expect.stringContaining(right)]);
  });

  it.each(['11\u00a0200 entreprises', 'le 19 mai 2015', 'en 2015 200 personnes', 'art. 3 et 146', 'S0 100'])(
    'is right as it stands: %s',
    (text) => {
      expect(saidOfFrench(frThousands, text)).toEqual([]);
    },
  );
});
