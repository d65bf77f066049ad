import { describe, expect, it } from 'vitest';
import { aContentSet, aTermWith, problemsOf } from '../../../../tests/factories/content-findings.ts';
import { withDeclared } from './parity.ts';
import { englishMissing, englishStale, parityLock } from './parity-rules.ts';

const LABELS = { fr: { preferred: 'a' }, en: { preferred: 'b' } };
const term = (definition: object) => aTermWith({ labels: LABELS, definition });

describe('the rules of the two languages', () => {
  it('tell of what has no English, in every kind', () => {
    expect(
      problemsOf(englishMissing, { 'term:x': term({ fr: 'c' }), 'source:s': 'title: { fr: d }\n' }).map(({ problem }) => problem),
    ).toEqual(['definition has no English', 'title has no English']);
    expect(problemsOf(englishMissing, { 'term:x': term({ fr: 'c', en: 'd' }) })).toEqual([]);
  });

  it('tell of an English that is older than its French, and how to declare it', () => {
    const pairs = withDeclared(new Map(), aContentSet({ 'term:x': term({ fr: 'c', en: 'd' }) }).files);
    const lock = { kind: 'Lock', pairs } as const;
    expect(problemsOf(englishStale, { 'term:x': term({ fr: 'changé', en: 'd' }) }, { lock })).toMatchObject([
      { level: 'advice', remedy: expect.stringContaining('content parity --accept content/terms/x.yaml') },
    ]);
    expect(problemsOf(englishStale, { 'term:x': term({ fr: 'c', en: 'd' }) }, { lock })).toEqual([]);
    expect(problemsOf(englishStale, { 'term:x': term({ fr: 'c', en: 'd' }) }, { lock: { kind: 'NoLock' } })).toEqual([]);
  });

  it('tell of a lock that is not there or cannot be read, when it was asked for', () => {
    const broken = { kind: 'BrokenLock', line: 3, problem: 'a merge was left unfinished here', remedy: 'keep both' } as const;
    expect(problemsOf(parityLock, {}, { lock: broken })).toMatchObject([{ file: 'content/parity.lock', line: 3, level: 'advice' }]);
    expect(problemsOf(parityLock, {}, { lock: { kind: 'NoLock' } })).toHaveLength(1);
    expect(problemsOf(parityLock, {})).toEqual([]);
  });
});
