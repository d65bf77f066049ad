import { describe, expect, it } from 'vitest';
import { SearchBatches, type SendSearches } from './search-batches.ts';

/** An engine that answers when it is told to; each answer's total is the number that was asked. */
function anEngine() {
  const requests: { asked: readonly unknown[]; answer: () => void; fail: () => void }[] = [];
  const send: SendSearches = (bodies) =>
    new Promise((resolve, reject) => {
      requests.push({
        asked: bodies.map(({ q }) => q),
        answer: () => resolve(bodies.map(({ q }) => ({ hits: [], totalHits: Number(q) }))),
        fail: () => reject(new Error('down')),
      });
    });
  return { requests, batches: new SearchBatches(send) };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('SearchBatches', () => {
  it('sends a search that comes alone at once', async () => {
    const { requests, batches } = anEngine();
    const found = batches.search({ q: 1 }, 1000);
    await turn();
    expect(requests.map(({ asked }) => asked)).toEqual([[1]]);
    requests[0]?.answer();
    expect(await found).toEqual({ hits: [], totalHits: 1 });
  });

  it('sends what comes meanwhile together, at most five, and gives each its own answer', async () => {
    const { requests, batches } = anEngine();
    const first = [batches.search({ q: 1 }, 1000)];
    await turn();
    const second = [batches.search({ q: 2 }, 1000)];
    await turn();
    const later = [3, 4, 5, 6, 7, 8, 9].map((q) => batches.search({ q }, 1000));
    await turn();
    expect(requests.map(({ asked }) => asked)).toEqual([[1], [2]]);
    requests[1]?.answer();
    await second[0];
    await turn();
    expect(requests[2]?.asked).toEqual([3, 4, 5, 6, 7]);
    requests[0]?.answer();
    await first[0];
    await turn();
    expect(requests[3]?.asked).toEqual([8, 9]);
    requests[2]?.answer();
    requests[3]?.answer();
    expect((await Promise.all(later)).map(({ totalHits }) => totalHits)).toEqual([3, 4, 5, 6, 7, 8, 9]);
  });

  it('fails those who were sent together and goes on with the others', async () => {
    const { requests, batches } = anEngine();
    const together = Promise.allSettled([1, 2].map((q) => batches.search({ q }, 1000)));
    await turn();
    requests[0]?.fail();
    expect((await together).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    const next = batches.search({ q: 3 }, 1000);
    await turn();
    requests[1]?.answer();
    expect((await next).totalHits).toBe(3);
  });

  it('lets nobody wait longer than asked, and never sends who has given up', async () => {
    const { requests, batches } = anEngine();
    const slow = [batches.search({ q: 1 }, 60_000)];
    await turn();
    slow.push(batches.search({ q: 2 }, 60_000));
    await turn();
    await expect(batches.search({ q: 9 }, 10)).rejects.toThrow(/10 ms/);
    for (const { answer } of requests) answer();
    await Promise.all(slow);
    expect(requests.flatMap(({ asked }) => asked)).toEqual([1, 2]);
  });
});
