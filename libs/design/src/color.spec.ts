import { describe, expect, it } from 'vitest';
import { colorPairs, colors } from './color.ts';
import { contrast } from './contrast.ts';

describe('contrast', () => {
  it('is 21 between black and white, whichever comes first', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#ffffff', '#000000')).toBeCloseTo(21);
  });

  it('gives the published value for a known grey', () => {
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });
});

describe('the palette', () => {
  const cases = colorPairs.flatMap(({ on, colors: names, least }) =>
    names.flatMap((name) => (['light', 'dark'] as const).map((mode) => ({ name, on, mode, least }))),
  );

  it.each(cases)('reads $name on $on in $mode mode at $least or more', ({ name, on, mode, least }) => {
    expect(contrast(colors[name][mode], colors[on][mode])).toBeGreaterThanOrEqual(least);
  });

  it('has no colour whose use nobody vouches for', () => {
    const decorative = new Set(['rule', 'mark']);
    const vouched = new Set(colorPairs.flatMap(({ on, colors: names }) => [on, ...names]));
    expect(Object.keys(colors).filter((name) => !vouched.has(name as keyof typeof colors) && !decorative.has(name))).toEqual([]);
  });
});
