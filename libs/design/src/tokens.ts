import { colors } from './color.ts';

/** Type sizes as multiples of the text around: `rem` on pages, `em` in elements, which inherit their host's size. */
const size = {
  fine: 0.8125,
  note: 0.9375,
  text: 1.0625,
  lead: 1.25,
  heading: 1.375,
  definition: 1.75,
  headword: 3.25,
} as const;

/** Distances, in the same unit as the type. */
const space = {
  hair: 0.25,
  tight: 0.5,
  small: 0.75,
  base: 1,
  wide: 1.5,
  large: 2.5,
  huge: 4,
} as const;

/** Everything that pages and elements look alike by. */
export const tokens = {
  color: colors,
  size,
  space,
  /** Corners: a dictionary has hardly any. */
  radius: { small: '2px', round: '999px' },
  /** Line heights. */
  leading: { tight: '1.15', definition: '1.38', text: '1.62' },
  /** The longest line of running text: about 68 characters. */
  measure: '38rem',
  /** The smallest side of anything to press (WCAG 2.2, 2.5.8 asks for 24px). */
  target: '2.75rem',
  /** Elements use the host's own font; only pages use these. */
  font: {
    serif: "'Literata Variable', 'Literata fallback', Georgia, 'Times New Roman', serif",
    sans: "'Atkinson Hyperlegible Next Variable', 'Atkinson fallback', 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif",
    mono: "ui-monospace, 'Cascadia Mono', 'Segoe UI Mono', Menlo, Consolas, monospace",
  },
} as const;
