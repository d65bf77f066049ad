import { foldLetters } from '../french/fold-letters.ts';
import { isStopWord } from '../french/stop-words.ts';

/** A word of a text, with what it takes to tell whether it is somebody's name. */
export interface NameWord {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  readonly isCapitalized: boolean;
  /** All its letters are capitals, and there are several. */
  readonly isAcronym: boolean;
  readonly isStopWord: boolean;
  readonly beginsSentence: boolean;
  /** What stands between the word before and this one; undefined: there is none. */
  readonly gap: string | undefined;
}

const WORD = /\[[a-z ]+\]|\p{L}[\p{L}\p{M}]*/gu;

/** The words of a clean text, in order; what was scrubbed already is none. */
export function nameWords(text: string): readonly NameWord[] {
  const words: NameWord[] = [];
  let end: number | undefined;
  for (const { 0: raw, index } of text.matchAll(WORD)) {
    const gap = end === undefined ? undefined : text.slice(end, index);
    end = index + raw.length;
    if (raw.startsWith('[')) {
      end = undefined;
      continue;
    }
    const folded = foldLetters(raw);
    words.push({
      start: index,
      end,
      folded,
      isCapitalized: /^\p{Lu}/u.test(raw),
      isAcronym: /^\p{Lu}{2,}$/u.test(raw),
      isStopWord: isStopWord(folded),
      beginsSentence: gap === undefined || /[.!?:…]/u.test(gap),
      gap,
    });
  }
  return words;
}

/** Whether a word goes on with the name that the word before it is a part of. */
export function goesOn({ gap }: NameWord): boolean {
  return gap !== undefined && /^(?:[ '’‐‑-]|\. ?)$/u.test(gap);
}
