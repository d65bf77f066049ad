/** Plurals whose singular cannot be told from their ending. */
const IRREGULAR: Readonly<Record<string, string>> = {
  travaux: 'travail',
  baux: 'bail',
  vitraux: 'vitrail',
  coraux: 'corail',
  emaux: 'email',
};

/**
 * The form under which a folded word is indexed and looked for: French and English plurals lose their mark, and an English `-y` meets the
 * French `-ie`. Words of three letters or fewer are left alone, for acronyms typed in lower case. Both sides of a search are folded alike;
 * the form need not be a word, but what is typed first must stay a prefix of it.
 */
export function foldTerm(word: string): string {
  if (word.length < 4) return word;
  const irregular = Object.hasOwn(IRREGULAR, word) ? IRREGULAR[word] : undefined;
  if (irregular !== undefined) return irregular;
  const singular = singularOf(word);
  if (singular.endsWith('sse')) return singular.slice(0, -1);
  if (singular.length > 4 && /[^aeiouy]y$/.test(singular)) return `${singular.slice(0, -1)}ie`;
  return singular;
}

function singularOf(word: string): string {
  if (/[ey]aux$/.test(word)) return word.slice(0, -1);
  if (word.length > 4 && word.endsWith('aux')) return `${word.slice(0, -3)}al`;
  if (word.endsWith('x') || (word.endsWith('s') && !word.endsWith('ss'))) return word.slice(0, -1);
  return word;
}
