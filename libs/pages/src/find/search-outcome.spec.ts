import { describe, expect, it } from 'vitest';
import type { SearchEngine } from '#search';
import { aCatalogue } from '../../../../tests/factories/a-catalogue.ts';
import { aTerm } from '../../../../tests/factories/entries.ts';
import { QUERY_LIMIT } from './search-box.tsx';
import { searchOutcome } from './search-outcome.ts';

const view = { catalogue: aCatalogue([aTerm('ristourne')]), locale: 'fr' as const };
const finds = async () => ({
  hits: [
    { kind: 'term' as const, slug: 'ristourne', score: 1 },
    { kind: 'term' as const, slug: 'gone', score: 0.5 },
  ],
  total: 2,
  engine: 'POSTGRESQL' as SearchEngine,
});

describe('searchOutcome', () => {
  it('leaves out what is no longer published', async () => {
    const outcome = await searchOutcome('ristourne', view, finds, () => false);
    expect(outcome).toMatchObject({ kind: 'FOUND', total: 2, isBackup: false });
    expect(outcome.kind === 'FOUND' && outcome.entries.map(({ entry }) => entry.slug)).toEqual(['ristourne']);
  });

  it('says when another engine is standing in', async () => {
    expect(await searchOutcome('ristourne', view, finds, (engine) => engine === 'POSTGRESQL')).toMatchObject({ isBackup: true });
  });

  it('asks nothing for an empty or too long text', async () => {
    const asked: string[] = [];
    const counts = async ({ query }: { query: string }) => (asked.push(query), finds());
    expect(await searchOutcome('', view, counts, () => false)).toEqual({ kind: 'NOT_ASKED' });
    expect(await searchOutcome('a'.repeat(QUERY_LIMIT + 1), view, counts, () => false)).toEqual({ kind: 'TOO_LONG' });
    expect(asked).toEqual([]);
    expect((await searchOutcome('a'.repeat(QUERY_LIMIT), view, counts, () => false)).kind).toBe('FOUND');
  });

  it('turns a failure of the search into an ending', async () => {
    expect(
      await searchOutcome(
        'x',
        view,
        () => Promise.reject(new Error('down')),
        () => false,
      ),
    ).toEqual({ kind: 'UNAVAILABLE' });
  });
});
