import { describe, expect, it } from 'vitest';
import { saidOfFrench } from '../../../../../tests/factories/content-findings.ts';
import { frColon } from './fr-colon.ts';

describe('a colon in French', () => {
  it.each([
    ['Deux fonds: un et deux', 'fonds\u00a0: un'],
    ['Deux fonds : un', 'fonds\u00a0: un'],
    ['« Loi »: le texte', '»\u00a0: le'],
    ['la fin:', 'fin\u00a0:'],
  ])('is corrected: %s', (text, right) => {
    expect(saidOfFrench(frColon, text)).toEqual([expect.stringContaining(right)]);
  });

  it.each(['Deux fonds\u00a0: un', 'à 13:30', '[la loi](term:loi)', 'https://exemple.org', '`a: b`', '**Note**\u00a0: x'])(
    'is right as it stands: %s',
    (text) => {
      expect(saidOfFrench(frColon, text)).toEqual([]);
    },
  );
});
