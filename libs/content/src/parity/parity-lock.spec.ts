import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DeclaredPairs, parseLock, printLock } from './parity-lock.ts';

const PAIR = { fr: '0123abcd', en: '89abcdef' };

describe('the lock of the languages', () => {
  it('has a line for each text, in an order that does not depend on when it was declared', () => {
    const one: DeclaredPairs = new Map([
      ['terms/b.yaml', new Map([['definition', PAIR]])],
      [
        'terms/a.yaml',
        new Map([
          ['notes.1', PAIR],
          ['notes.0', PAIR],
        ]),
      ],
    ]);
    const lines = printLock(one).trimEnd().split('\n');
    expect(lines.slice(1)).toEqual([
      'terms/a.yaml notes.0 0123abcd 89abcdef',
      'terms/a.yaml notes.1 0123abcd 89abcdef',
      'terms/b.yaml definition 0123abcd 89abcdef',
    ]);
  });

  it('is read back as it was written', () => {
    const hash = fc.stringMatching(/^[0-9a-f]{8}$/);
    const name = fc.stringMatching(/^[a-z]{1,5}(\.[a-z0-9]{1,3})?$/);
    const locks = fc.dictionary(
      fc.stringMatching(/^[a-z]{1,5}\/[a-z0-9]{1,5}\.yaml$/),
      fc.dictionary(name, fc.record({ fr: hash, en: hash }), { minKeys: 1 }),
    );
    fc.assert(
      fc.property(locks, (lock) => {
        const pairs = new Map(Object.entries(lock).map(([file, ofFile]) => [file, new Map(Object.entries(ofFile))]));
        expect(parseLock(printLock(pairs))).toEqual({ kind: 'Lock', pairs });
      }),
    );
  });

  it.each([
    ['an unfinished merge', '<<<<<<< HEAD', 'a merge was left unfinished here'],
    ['a line that is none', 'terms/a.yaml definition 0123', 'the line does not name a file, a text and two fingerprints'],
    ['a text declared twice', 'terms/a.yaml notes.0 0123abcd 89abcdef', 'terms/a.yaml notes.0 is declared twice'],
  ])('is refused for %s, with its line', (_, line, problem) => {
    expect(parseLock(`# comment\nterms/a.yaml notes.0 0123abcd 89abcdef\n${line}\n`)).toMatchObject({
      kind: 'BrokenLock',
      line: 3,
      problem,
    });
  });

  it('is read with the line ends of any system', () => {
    expect(parseLock('# c\r\nterms/a.yaml notes.0 0123abcd 89abcdef\r\n')).toMatchObject({ kind: 'Lock' });
  });
});
