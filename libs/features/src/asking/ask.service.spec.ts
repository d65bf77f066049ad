import { describe, expect, it } from 'vitest';
import { Catalogue } from '#domain';
import { type AnswererMaker, AskService } from './ask.service.ts';

const aCatalogue = (version: number) =>
  new Catalogue({ version, entries: [], sources: [], changes: [], definitions: [], redirects: new Map() });

/** An answerer that says of which version it is, in so many steps. */
function maker(catalogue: Catalogue, steps: number, onStep: () => void = () => {}): AnswererMaker {
  let left = steps;
  return {
    step: () => {
      onStep();
      left -= 1;
      return left > 0;
    },
    build: () => ({
      answer: () => ({ outcome: 'NOT_COVERED', locale: 'fr', text: String(catalogue.version), parts: [], citations: [], suggestions: [] }),
      openings: () => [],
      nearest: () => [],
    }),
  };
}

const versionOf = async (service: AskService) => (await service.ready).answerer.answer('?', { locale: 'fr', today: '2026-11-22' }).text;

describe('AskService', () => {
  it('lets the first questions wait for the first answerer, and others not at all', async () => {
    const service = new AskService(
      { current: aCatalogue(1) },
      () => {},
      (catalogue) => maker(catalogue, 3),
    );
    const early = versionOf(service);
    service.start();
    expect(await early).toBe('1');
    expect(service.ready).not.toBeInstanceOf(Promise);
    await service.stop();
  });

  it('answers as before while the next answerer is made, and lets others work between two steps', async () => {
    const reader = { current: aCatalogue(1) };
    const seen: string[] = [];
    let turns = 0;
    const service: AskService = new AskService(
      reader,
      () => {},
      (catalogue) =>
        maker(catalogue, 5, () => {
          if (catalogue.version === 1) return;
          seen.push(`${turns}`);
          for (const begun = performance.now(); performance.now() - begun < 3;);
        }),
    );
    await service.follow();
    reader.current = aCatalogue(2);
    const following = service.follow();
    let isDone = false;
    void following.then(() => (isDone = true));
    while (!isDone) {
      turns += 1;
      expect(await versionOf(service)).toBe('1');
      // oxlint-disable-next-line no-loop-func -- what the loop waits for
      await new Promise((resolve) => setImmediate(resolve));
    }
    await following;
    expect(await versionOf(service)).toBe('2');
    expect(new Set(seen).size).toBeGreaterThan(1);
    await service.stop();
  });

  it('goes on to the newest catalogue when several come while it works', async () => {
    const reader = { current: aCatalogue(1) };
    const made: number[] = [];
    const service = new AskService(
      reader,
      () => {},
      (catalogue) => {
        made.push(catalogue.version);
        return maker(catalogue, 3);
      },
    );
    const following = service.follow();
    reader.current = aCatalogue(2);
    reader.current = aCatalogue(3);
    await following;
    expect(made).toEqual([1, 3]);
    expect(await versionOf(service)).toBe('3');
    await service.stop();
  });

  it('tells of a catalogue that no answerer can be made from, once, and keeps the one it has', async () => {
    const reader = { current: aCatalogue(1) };
    const errors: unknown[] = [];
    const service = new AskService(
      reader,
      (error) => errors.push(error),
      (catalogue) => {
        if (catalogue.version === 2) throw new Error('broken');
        return maker(catalogue, 1);
      },
    );
    await service.follow();
    reader.current = aCatalogue(2);
    await service.follow();
    await service.follow();
    expect(errors).toHaveLength(1);
    expect(await versionOf(service)).toBe('1');
    reader.current = aCatalogue(3);
    await service.follow();
    expect(await versionOf(service)).toBe('3');
    await service.stop();
  });

  it('ends in the middle of its work, and then keeps nobody waiting', async () => {
    const service = new AskService(
      { current: aCatalogue(1) },
      () => {},
      (catalogue) => maker(catalogue, Number.POSITIVE_INFINITY),
    );
    service.start();
    const early = versionOf(service);
    await service.stop();
    await expect(early).rejects.toThrow('stops');
  });
});
