import { describe, expect, it } from 'vitest';
import { type BreakerState, FallbackSearch } from './fallback-search.ts';
import type { IndexHits, SearchEngine, SearchIndex, SearchQuery } from './search-index.ts';

const QUERY: SearchQuery = { query: 'ristourne', locale: 'fr', limit: 10, offset: 0 };

/** An engine of which only the search is used; it does what it is told. */
class Engine {
  readonly engine: SearchEngine;
  asked = 0;
  answer: () => Promise<IndexHits> = () => Promise.resolve({ hits: [], total: 0 });

  constructor(engine: SearchEngine) {
    this.engine = engine;
  }

  search(): Promise<IndexHits> {
    this.asked += 1;
    return this.answer();
  }
}

function setUp(): {
  primary: Engine;
  secondary: Engine;
  search: () => Promise<SearchEngine>;
  pass: (ms: number) => void;
  states: BreakerState[];
  state: () => BreakerState;
} {
  const primary = new Engine('MEILISEARCH');
  const secondary = new Engine('POSTGRESQL');
  const states: BreakerState[] = [];
  let now = 0;
  const fallback = new FallbackSearch({
    primary: primary as unknown as SearchIndex,
    secondary: secondary as unknown as SearchIndex,
    now: () => now,
    failuresToOpen: 3,
    cooldownMs: 500,
    onChange: (state) => states.push(state),
  });
  const search = async (): Promise<SearchEngine> => (await fallback.search(QUERY)).engine;
  return { primary, secondary, search, pass: (ms) => (now += ms), states, state: () => fallback.state };
}

const refuse = (): Promise<IndexHits> => Promise.reject(new Error('down'));
const answer = (): Promise<IndexHits> => Promise.resolve({ hits: [], total: 0 });

describe('FallbackSearch', () => {
  it('uses the first engine while it answers', async () => {
    const { search, secondary } = setUp();
    expect(await search()).toBe('MEILISEARCH');
    expect(secondary.asked).toBe(0);
  });

  it('answers from the second engine when the first one fails, and says so', async () => {
    const { primary, search } = setUp();
    primary.answer = refuse;
    expect(await search()).toBe('POSTGRESQL');
  });

  it('leaves the first engine alone after three failures in a row', async () => {
    const { primary, search, states } = setUp();
    primary.answer = refuse;
    for (let at = 0; at < 10; at += 1) expect(await search()).toBe('POSTGRESQL');
    expect(primary.asked).toBe(3);
    expect(states).toEqual(['OPEN']);
  });

  it('does not count failures that stand alone', async () => {
    const { primary, search, states } = setUp();
    for (let at = 0; at < 10; at += 1) {
      primary.answer = at % 3 === 2 ? answer : refuse;
      await search();
    }
    expect(states).toEqual([]);
  });

  it('tries it again after a while, once, and nobody waits for that', async () => {
    const { primary, search, pass, state } = setUp();
    primary.answer = refuse;
    for (let at = 0; at < 3; at += 1) await search();
    const trial = Promise.withResolvers<IndexHits>();
    primary.answer = () => trial.promise;
    pass(499);
    await search();
    expect(primary.asked).toBe(3);
    pass(1);
    expect(await search()).toBe('POSTGRESQL');
    expect(await search()).toBe('POSTGRESQL');
    expect(primary.asked).toBe(4);
    expect(state()).toBe('PROBING');
    trial.resolve({ hits: [], total: 0 });
    primary.answer = answer;
    await Promise.resolve();
    await Promise.resolve();
    expect(await search()).toBe('MEILISEARCH');
  });

  it('goes on leaving it alone when the trial fails, and tells nobody twice', async () => {
    const { primary, search, pass, states } = setUp();
    primary.answer = refuse;
    for (let at = 0; at < 3; at += 1) await search();
    for (let at = 0; at < 5; at += 1) {
      pass(500);
      await search();
      await Promise.resolve();
    }
    expect(primary.asked).toBe(8);
    expect(states).toEqual(['OPEN']);
    primary.answer = answer;
    pass(500);
    await search();
    await Promise.resolve();
    expect(states).toEqual(['OPEN', 'CLOSED']);
  });

  it('uses the second engine alone when there is no first', async () => {
    const secondary = new Engine('POSTGRESQL');
    const fallback = new FallbackSearch({ secondary: secondary as unknown as SearchIndex, now: () => 0 });
    expect((await fallback.search(QUERY)).engine).toBe('POSTGRESQL');
  });

  it('rejects only when both fail', async () => {
    const { primary, secondary, search } = setUp();
    primary.answer = refuse;
    secondary.answer = () => Promise.reject(new Error('down too'));
    await expect(search()).rejects.toThrow('down too');
  });
});
