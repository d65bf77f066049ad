import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SystemClock } from './clock.ts';

describe('the clock of the machine', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('goes by the day of Québec, in summer and in winter', () => {
    const clock = new SystemClock();
    vi.setSystemTime('2026-07-01T03:59:00Z');
    expect(clock.today()).toBe('2026-06-30');
    vi.setSystemTime('2026-07-01T04:01:00Z');
    expect(clock.today()).toBe('2026-07-01');
    vi.setSystemTime('2026-12-01T04:30:00Z');
    expect(clock.today()).toBe('2026-11-30');
  });

  it('is not held back when the machine is set back', () => {
    const clock = new SystemClock();
    vi.setSystemTime('2026-12-02T12:00:00Z');
    clock.today();
    vi.setSystemTime('2026-11-30T12:00:00Z');
    expect(clock.today()).toBe('2026-11-30');
  });
});
