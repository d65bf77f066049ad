import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readSituationCode, situationCode } from './situation-code.ts';
import { ASKED_CRITERIA, CRITERION_ANSWERS, LEGAL_FORMS } from './vocabulary.ts';

const anySaved = fc.record({
  legalForm: fc.option(fc.constantFrom(...LEGAL_FORMS), { nil: undefined }),
  answers: fc.record(Object.fromEntries(ASKED_CRITERIA.map((id) => [id, fc.constantFrom(...CRITERION_ANSWERS)])), { requiredKeys: [] }),
  rulesRevision: fc.constantFrom('0123456789abcdef', 'ffffffffffffffff'),
});

it('gives back any answers, partial ones too', () => {
  fc.assert(
    fc.property(anySaved, (saved) => {
      expect(readSituationCode(situationCode(saved))).toEqual(saved);
    }),
  );
});

it('needs no character that an address would have to encode', () => {
  fc.assert(
    fc.property(anySaved, (saved) => {
      expect(situationCode(saved)).toBe(encodeURIComponent(situationCode(saved)));
    }),
  );
});

it('refuses whatever else stands in a fragment', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(readSituationCode(text)).toBeUndefined();
    }),
  );
  expect(readSituationCode('0123456789abcdef.2.mmmmmmmm')).toBeUndefined();
  expect(readSituationCode('0123456789abcdeg.2.mmmmmmm')).toBeUndefined();
});
