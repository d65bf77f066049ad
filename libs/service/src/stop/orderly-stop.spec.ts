import { describe, expect, it } from 'vitest';
import { OrderlyStop } from './orderly-stop.ts';

describe('OrderlyStop', () => {
  it('ends last what was begun first', async () => {
    const stop = new OrderlyStop(1000);
    const ended: string[] = [];
    for (const name of ['folder', 'database', 'HTTP']) await stop.add(name, () => void ended.push(name));
    expect(await stop.run()).toEqual({ kind: 'Stopped' });
    expect(ended).toEqual(['HTTP', 'database', 'folder']);
  });

  it('stops once, however often it is asked to', async () => {
    const stop = new OrderlyStop(1000);
    let times = 0;
    await stop.add('HTTP', () => void (times += 1));
    await Promise.all([stop.run(), stop.run()]);
    expect(times).toBe(1);
  });

  it('ends the other parts when one fails to end', async () => {
    const stop = new OrderlyStop(1000);
    let released = false;
    await stop.add('folder', () => void (released = true));
    await stop.add('database', () => Promise.reject(new Error('gone')));
    expect(await stop.run()).toMatchObject({ kind: 'Failed', name: 'database' });
    expect(released).toBe(true);
  });

  it('names what hangs, and what waits behind it, when the time is up', async () => {
    const stop = new OrderlyStop(10);
    await stop.add('folder', () => undefined);
    await stop.add('database', () => new Promise(() => undefined));
    await stop.add('HTTP', () => undefined);
    expect(await stop.run()).toEqual({ kind: 'Hung', names: ['database', 'folder'] });
  });

  it('ends at once what begins while it stops', async () => {
    const stop = new OrderlyStop(1000);
    await stop.run();
    let ended = false;
    await stop.add('HTTP', () => void (ended = true));
    expect(ended).toBe(true);
  });
});
