import { tokenize } from './tokenize.ts';

/**
 * The key under which a name is looked up: case, accents, ligatures, dots, hyphens, apostrophes, an elided article and the spelling of
 * Saint do not matter; plurals do.
 */
export function labelKey(label: string): string {
  return tokenize(label)
    .map((token) => token.word)
    .join(' ');
}
