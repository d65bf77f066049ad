/** A text without what cannot be seen: control and format characters, marks on digits, half surrogates; white space is single spaces. */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFKC')
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}]+/gu, '')
    .replace(/(\p{Nd})\p{M}+/gu, '$1')
    .normalize('NFKC')
    .replace(/\s+/gu, ' ')
    .trim();
}
