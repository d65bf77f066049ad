import { colors } from './color.ts';
import { tokens } from './tokens.ts';

/** The families of tokens that can be written as custom properties. */
export type TokenGroup = 'color' | 'size' | 'space' | 'radius' | 'leading' | 'font';

const everyGroup: readonly TokenGroup[] = ['color', 'size', 'space', 'radius', 'leading', 'font'];

/**
 * The tokens as one CSS rule for `scope` (`:root` on pages, `:host` in elements).
 *
 * Style sheets read `var(--_river)`, `var(--_size-note)`, `var(--_space-base)`…; whoever embeds an element sets
 * `--entendu-river`… anywhere above it. Colours are `light-dark()` pairs: they follow the `color-scheme` of the place
 * where they are used, so that an element in a light page stays light until it is told otherwise.
 */
export function tokenCss(scope: string, groups: readonly TokenGroup[] = everyGroup): string {
  const unit = scope.startsWith(':host') ? 'em' : 'rem';
  const values = groups.flatMap((group): readonly (readonly [string, string])[] => {
    switch (group) {
      case 'color':
        return Object.entries(colors).map(([name, { light, dark }]) => [kebab(name), `light-dark(${light},${dark})`]);
      case 'size':
      case 'space':
        return Object.entries(tokens[group]).map(([name, value]) => [`${group}-${name}`, `${value}${unit}`]);
      case 'radius':
      case 'leading':
      case 'font':
        return Object.entries(tokens[group]).map(([name, value]) => [`${group}-${name}`, value]);
    }
  });
  return `${scope}{${values.map(([name, value]) => `--_${name}:var(--entendu-${name},${value})`).join(';')}}`;
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
