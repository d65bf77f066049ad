/** Words shorter than this are matched as they are. */
export const SHORTEST_WITH_TYPO = 5;

/**
 * Whether two words differ by at most one letter added, left out, replaced, or swapped with its neighbour.
 * `asPrefix`: whether the first word is, but for one such slip, the beginning of the second.
 */
export function isNearWord(typed: string, word: string, asPrefix = false): boolean {
  const shorter = Math.min(typed.length, word.length);
  if (typed.length - word.length > 1 || (!asPrefix && word.length - typed.length > 1)) return false;
  let at = 0;
  while (at < shorter && typed.charCodeAt(at) === word.charCodeAt(at)) at += 1;
  const same = (left: string, right: string): boolean => (asPrefix ? right.startsWith(left) : left === right);
  if (at === typed.length) return asPrefix || word.length - at <= 1;
  return (
    same(typed.slice(at + 1), word.slice(at + 1)) ||
    same(typed.slice(at), word.slice(at + 1)) ||
    same(typed.slice(at + 1), word.slice(at)) ||
    (typed.charCodeAt(at) === word.charCodeAt(at + 1) &&
      typed.charCodeAt(at + 1) === word.charCodeAt(at) &&
      same(typed.slice(at + 2), word.slice(at + 2)))
  );
}
