import { refOf, type Entry, type EntryRef } from '../../entry/entry.ts';
import { entryNames, hiddenNames } from '../../entry/entry-text.ts';
import { isStopWord } from '../../french/stop-words.ts';
import { type Token, tokenize } from '../../french/tokenize.ts';

/** A name by which an entry may be asked for. */
export interface Bearer {
  readonly ref: EntryRef;
  /** As it is written. */
  readonly name: string;
  /** Whether pages show it; a misspelling that only search knows counts for less. */
  readonly shown: boolean;
}

/** More words than this no name is looked up by. */
export const LONGEST_NAME = 10;

/** Every name of the base with who bears it; small words, case, accents, dots and plurals do not matter. */
export class NameBook {
  readonly #bearers = new Map<string, Bearer[]>();
  readonly #words = new Set<string>();

  /** Adds the names of an entry. The wordings of a question are no names. */
  add(entry: Entry): void {
    if (entry.kind === 'question') return;
    const ref = refOf(entry);
    for (const name of entryNames(entry)) for (const [at, part] of glossesOf(name).entries()) this.#put({ ref, name: part, shown: at < 2 });
    for (const { text } of hiddenNames(entry)) this.#put({ ref, name: text, shown: false });
  }

  #put(bearer: Bearer): void {
    const words = nameWords(bearer.name);
    if (words.length === 0 || words.length > LONGEST_NAME) return;
    for (const word of words) this.#words.add(word);
    const key = words.join(' ');
    const known = this.#bearers.get(key);
    if (known === undefined) this.#bearers.set(key, [bearer]);
    else if (!known.some(({ ref, name }) => ref === bearer.ref && name === bearer.name)) known.push(bearer);
  }

  /** Who bears the name that these folded words make. */
  bearers(words: readonly string[]): readonly Bearer[] {
    return this.#bearers.get(words.join(' ')) ?? [];
  }

  /** Whether some name holds the folded word. */
  has(word: string): boolean {
    return this.#words.has(word);
  }
}

/** The words of a name that tell it from others, folded; all of them when none does. */
export function nameWords(name: string): readonly string[] {
  const tokens = tokenize(name);
  const telling = tokens.filter(isTelling);
  return (telling.length === 0 ? tokens : telling).map(({ term }) => term);
}

/** Whether a word says something; initials in capitals always do. */
export function isTelling({ word, acronym }: Token): boolean {
  return acronym || !isStopWord(word);
}

/** A name with a gloss, « CLD (centre local de développement) », is three names: with it, without it, and the gloss. */
function glossesOf(name: string): readonly string[] {
  const gloss = /^(.+?)\s*\(([^()]{4,})\)\s*$/u.exec(name);
  return gloss === null ? [name] : [name, gloss[1] ?? '', gloss[2] ?? ''];
}
