import { plainSpelling } from './informal-spellings.ts';

/** Every folded word of a text, small ones and elided ones too, in plain spelling. */
export function plainWordsOf(text: string): readonly string[] {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}+/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .flatMap((word) => plainSpelling(word).split(' '));
}

/** The same, as patterns read them: a space before and after each. */
export function plainly(text: string): string {
  return ` ${plainWordsOf(text).join(' ')} `;
}
