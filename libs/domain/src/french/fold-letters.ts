const NOT_DECOMPOSED: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };

/** A word with its case, accents, ligatures, dots and invisible characters taken away: only letters and digits stay. */
export function foldLetters(word: string): string {
  if (/^[a-z0-9]*$/.test(word)) return word;
  return word
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[œæßøłđðþı]/g, (letter) => NOT_DECOMPOSED[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
