import { isStopWord, tokenize } from '#domain';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Numbers from 0 to 1, the same ones for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The question with one random edit in its longest content word: a letter left out, put in, replaced, or exchanged with the next. */
export function withTypingError(question: string, random: () => number): string {
  const tokens = tokenize(question);
  const telling = tokens.filter(({ word }) => !isStopWord(word));
  const longest = (telling.length === 0 ? tokens : telling).reduce<(typeof tokens)[number] | undefined>(
    (best, token) => (best === undefined || token.end - token.start > best.end - best.start ? token : best),
    undefined,
  );
  if (longest === undefined) return question;
  const word = Array.from(question.slice(longest.start, longest.end));
  return question.slice(0, longest.start) + edited(word, random).join('') + question.slice(longest.end);
}

function edited(word: readonly string[], random: () => number): readonly string[] {
  const at = Math.floor(random() * word.length);
  const letter = LETTERS[Math.floor(random() * LETTERS.length)] ?? 'e';
  const [before, here = '', after] = [word.slice(0, at), word[at], word.slice(at + 1)];
  switch (Math.floor(random() * 4)) {
    case 0:
      return [...before, ...after];
    case 1:
      return [...before, letter, here, ...after];
    case 2:
      return [...before, letter, ...after];
    default:
      return [...before, ...after.slice(0, 1), here, ...after.slice(1)];
  }
}
