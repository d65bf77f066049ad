import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { confirmationCode, whatIsNotConfirmed } from './confirmation-code.ts';

const anything = fc.jsonValue();

describe('a confirmation code', () => {
  it('confirms the text and the act that it was made from, however it is typed', () => {
    fc.assert(
      fc.property(anything, anything, (text, act) => {
        const code = confirmationCode({ text, act });
        expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
        for (const typed of [code, code.toLowerCase(), code.replace('-', ''), ` ${code} `, code.replaceAll('0', 'o').replaceAll('1', 'l')])
          expect(whatIsNotConfirmed(typed, { text, act })).toBeUndefined();
      }),
    );
  });

  it('tells whether the text or the act is another one', () => {
    const code = confirmationCode({ text: 'un texte', act: 'un acte' });
    expect(whatIsNotConfirmed(code, { text: 'un autre', act: 'un acte' })).toBe('TEXT');
    expect(whatIsNotConfirmed(code, { text: 'un texte', act: 'un autre' })).toBe('ACT');
    expect(whatIsNotConfirmed(code, { text: 'un autre', act: 'un autre' })).toBe('TEXT');
  });

  it.each(['', 'oui', 'AAAA', 'AAAA-AAAA-A', 'UUUU-UUUU', '\u0000'])('is not %j', (typed) => {
    expect(whatIsNotConfirmed(typed, { text: 1, act: 2 })).toBe('CODE');
  });
});
