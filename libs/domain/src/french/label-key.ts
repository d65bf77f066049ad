import { foldLetters } from './fold-letters.ts';
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

/**
 * Whether a name begins with what was typed so far, spelled as freely as for `labelKey`. An elision that is not finished (conseil d, conseil d’)
 * counts as the letters that it is. Nothing typed is the beginning of every name; signs without a letter or digit are that of none.
 */
export function labelBeginsWith(label: string, typed: string): boolean {
  const letters = foldLetters(typed);
  if (letters === '') return typed.trim() === '';
  return labelKey(label).startsWith(labelKey(typed)) || foldLetters(label).startsWith(letters);
}
