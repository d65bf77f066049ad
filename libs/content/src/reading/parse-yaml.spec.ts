import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseYaml } from './parse-yaml.ts';
import { decode } from './read-text.ts';

function problemsOf(text: string): readonly string[] {
  return parseYaml(text).problems.map(({ line, column, problem, remedy }) => `${line}:${column} ${problem}; ${remedy}`);
}

function commented(text: string): boolean {
  return parseYaml(text).commented;
}

describe('parseYaml', () => {
  it.each([
    ['a key twice', 'a: 1\na: 2', '2:1 map keys must be unique; keep one of the two'],
    ['a tab', 'a:\n\tb: 1', '2:1 tabs are not allowed as indentation; indent with spaces'],
    [
      'a colon inside a text',
      'a: b: c',
      '1:4 nested mappings are not allowed in compact mappings; put the text between quotes if it holds a colon and a space, or begin a new line',
    ],
    ['an open quote', 'a: "b', '1:6 missing closing "quote; close the quote or the bracket'],
    ['a second document', 'a: 1\n---\nb: 2', '2:1 a second document begins here; keep one entry a file, without ---'],
    ['an anchor', 'a: &x b', '1:7 &x names a part of the file; leave anchors out; put the text between quotes if the & belongs to it'],
    [
      'a tag',
      'a: !!binary aGk=',
      '1:13 tag:yaml.org,2002:binary is a tag; leave it out; put the text between quotes if the ! belongs to it',
    ],
    ['a control character', 'a: "b\\u0007"', '1:4 the text holds the character U+0007, which cannot be seen; take it out'],
    ['half a character', 'a: "\\uD800"', '1:4 the text holds the character U+D800, which cannot be seen; take it out'],
    [
      'a character that turns the reading direction',
      'a: b\u202Ec',
      '1:4 the text holds the character U+202E, which cannot be seen; take it out',
    ],
    ['a nesting bomb', '['.repeat(50_000), expect.stringMatching(/^1:\d+ the nesting is too deep; nest less deeply$/)],
  ])('refuses %s', (_, text, expected) => {
    expect(problemsOf(text)).toEqual([expected]);
  });

  it('refuses a bomb of aliases without setting it off', () => {
    const bomb = [
      'a: &a [x, x, x, x, x, x, x, x, x, x]',
      ...Array.from('bcdefghi', (key, at) => `${key}: &${key} [${`*${'abcdefgh'[at]},`.repeat(10)}]`),
    ].join('\n');
    const { value, problems } = parseYaml(bomb);
    expect(value).toBeUndefined();
    expect(problems.length).toBeGreaterThan(0);
  });

  it('sees comments, but not hashes inside texts', () => {
    expect(commented('# first line\na: b\n')).toBe(false);
    expect(commented('a: "b # c"\nd: e#f\ng: |-\n  # h\n')).toBe(false);
    expect(commented('# first line\n# second\na: b\n')).toBe(true);
    expect(commented('a: b # c\n')).toBe(true);
    expect(commented('a:\n  # c\n  - b\n')).toBe(true);
    expect(commented('a: |- # c\n  b\n')).toBe(true);
  });

  it('never throws, and gives every problem a place inside the file', () => {
    const piece = fc.constantFrom(
      'a',
      ': ',
      '- ',
      '\n',
      '  ',
      '\t',
      '"',
      "'",
      '[',
      ']',
      '{',
      '}',
      '&x ',
      '*x',
      '!t ',
      '|\n',
      '#',
      '---\n',
      '%',
      '? ',
      '\u0000',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const lines = text.split('\n').length;
        for (const { line, column } of parseYaml(text).problems) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines);
          expect(column).toBeGreaterThanOrEqual(1);
        }
      }),
    );
  });
});

describe('decode', () => {
  it('drops a byte order mark and makes every line end \\n', () => {
    expect(decode(new TextEncoder().encode('\ufeffa: é\r\nb: c\r'))).toEqual({ kind: 'Text', text: 'a: é\nb: c\n' });
  });

  it('names the place where a file ceases to be UTF-8', () => {
    const latin1 = Buffer.from('a: b\nc: café\n', 'latin1');
    expect(decode(latin1)).toMatchObject({ kind: 'Unreadable', line: 2, column: 7 });
  });
});
