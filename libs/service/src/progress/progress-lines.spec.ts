import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ProgressLines } from './progress-lines.ts';
import { progressTo } from './progress.ts';

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

describe('ProgressLines', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const write = (isTTY: boolean) => {
    let text = '';
    const lines = new ProgressLines({ write: (more) => (text += more), isTTY, columns: 80 });
    return { progress: progressTo(lines.hear), text: () => text };
  };

  it('tells a short step once, with its detail and time', async () => {
    const { progress, text } = write(false);
    const work = progress.step('database opened', async (tell) => {
      await pause(340);
      tell('embedded');
    });
    await vi.advanceTimersByTimeAsync(340);
    await work;
    expect(text()).toBe('✔ database opened · embedded (340 ms)\n');
  });

  it('says once what is awaited when a step takes more than a second', async () => {
    const { progress, text } = write(false);
    const work = progress.step('database opened', () => pause(2400));
    await vi.advanceTimersByTimeAsync(2400);
    await work;
    expect(text()).toBe('… database opened\n✔ database opened (2.4 s)\n');
  });

  it('changes one line on a terminal, and clears it', async () => {
    const { progress, text } = write(true);
    const work = progress.step('database opened', () => pause(1500));
    await vi.advanceTimersByTimeAsync(1500);
    await work;
    expect(text().split('\n')).toHaveLength(2);
    expect(text()).toContain('… database opened 1.2 s');
    expect(text().split('\r\u001B[2K').at(-1)).toContain('✔');
  });

  it('marks a step that fails and lets its error through', async () => {
    const { progress, text } = write(false);
    await expect(progress.step('database opened', () => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
    expect(text()).toMatch(/^✘ database opened \(\d+ ms\)\n$/);
  });
});
