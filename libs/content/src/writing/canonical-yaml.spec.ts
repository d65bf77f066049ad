import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { LINE_WIDTH, toYaml } from './canonical-yaml.ts';
import type { FileValue } from './file-value.ts';

const piece = fc.constantFrom(
  'mot',
  'coopérative',
  ' ',
  '  ',
  '\n',
  '\n\n',
  '\t',
  ': ',
  ' : ',
  ' #',
  '#',
  '- ',
  '-',
  '? ',
  '&a',
  '*b',
  '!c',
  '%',
  '@',
  '`',
  "'",
  '"',
  '\\',
  '|',
  '>',
  '>-',
  '{',
  '}',
  '[',
  ']',
  ',',
  '---',
  '...',
  'yes',
  'no',
  'null',
  '~',
  'true',
  '1.0',
  '0x1F',
  '2015-05-19',
  '🙂',
  '👩🏽‍🌾',
  'é',
  '«\u00a0',
  '\u00a0»',
  '\u202f',
  '’',
  '\u0085',
  '\u2028',
  '\ufeff',
  '\u0007',
  '=',
  '<<',
  'a'.repeat(120),
  'on:',
  'http://exemple.org/a#b',
);
const text = fc.oneof(
  fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.string(),
  fc.string({ unit: 'binary' }),
);
const key = fc.stringMatching(/^[a-z][a-zA-Z]{0,12}$/);
const value = fc.letrec<{ value: FileValue }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    text,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
})).value;

describe('toYaml', () => {
  it('is read back as the same value, whatever the texts', () => {
    fc.assert(
      fc.property(fc.dictionary(key, value, { noNullPrototype: true }), (written) => {
        expect(parse(toYaml(written))).toEqual(written);
      }),
      { numRuns: 300 },
    );
  });

  it('writes what it has read as it stood', () => {
    fc.assert(
      fc.property(fc.dictionary(key, value, { noNullPrototype: true }), (written) => {
        const yaml = toYaml(written);
        expect(toYaml(parse(yaml) as FileValue & object)).toBe(yaml);
      }),
    );
  });

  it('keeps lines of words within the width', () => {
    const prose = fc
      .array(fc.stringMatching(/^[a-zé’«»\u00a0]{1,14}$/), { minLength: 1, maxLength: 80 })
      .map((words) => words.join(' ').trim());
    fc.assert(
      fc.property(fc.dictionary(key, fc.array(prose, { minLength: 1 }), { noNullPrototype: true }), (written) => {
        for (const line of toYaml(written).split('\n')) expect(Array.from(line).length).toBeLessThanOrEqual(LINE_WIDTH);
      }),
    );
  });

  it('folds a long text, keeps line ends and leaves no-break spaces alone', () => {
    const long = `${'un mot '.repeat(20)}«\u00a0entre guillemets\u00a0»`;
    const yaml = toYaml({ notes: [{ fr: long, en: '- one\n- two' }] });
    expect(yaml).toMatch(/^notes:\n {2}- fr: >-\n {6}un mot/);
    expect(yaml).toContain('    en: |-\n      - one\n      - two\n');
    expect(yaml).toContain('«\u00a0entre');
  });
});
