import { type BilingualText, type Entry, type Locale, foldLetters, isStopWord, localize, titleText, tokenize } from '#domain';
import { toDomain } from '../../reading/content-reading.ts';
import { type ContentFile, type ContentSet, holdsEntry } from '../content-file.ts';
import { type ContentRule, type Finding, findingAt } from '../content-rule.ts';
import { type PlacedText, textsOf } from '../content-texts.ts';
import { withoutCode } from '../text-rule.ts';

/** Never spelled out: laws as lawyers cite them, licences, what everyone reads without. */
const COMMON: ReadonlySet<string> = new Set('rlrq cqlr lrc rsc qc faq inc ltee onu un ok pdf url cc by readme yaml html'.split(' '));

/** Capitals, with or without figures; not the first half of a name such as APRÈS-Genève. */
const ACRONYM = /(?<![\p{L}\p{N}./-])\p{Lu}[\p{Lu}\p{N}]+(?:-\p{Lu}{2,}[\p{Lu}\p{N}]*)*(?=s?(?![\p{L}\p{N}]|-\p{Lu}?\p{Ll}))/gu;
const ROMAN = /^[IVXLC]+$/;

/** Acronyms are spelled out at their first mention in an entry, in each language. */
export const undefinedAcronym: ContentRule = {
  id: 'acronym',
  level: 'advice',
  check: (set) => {
    const known = knownNames(set);
    return set.files
      .filter(({ kind }) => kind !== 'source')
      .flatMap((file) => (['fr', 'en'] as const).flatMap((locale) => slipsIn(file, locale, known[locale])));
  },
};

/** What the base knows of capitals: names that are written so, and what acronyms stand for. */
interface KnownNames {
  readonly names: ReadonlySet<string>;
  readonly meanings: ReadonlyMap<string, string>;
}

function slipsIn(file: ContentFile, locale: Locale, known: KnownNames): readonly Finding[] {
  const texts = textsOf(file).filter((text) => text.locale === locale);
  const met = ownAcronyms(file);
  // A headline may be short: what it stands for follows in the text below.
  const headlines = texts.filter(({ role }) => role === 'title' || role === 'question');
  for (const { text } of headlines)
    for (const { acronym, index } of acronymsIn(text)) if (isSpelledOut(text, index, acronym)) met.add(foldLetters(acronym));
  return texts.filter(({ role }) => role === 'prose' || role === 'definition').flatMap((text) => unspelled(file, text, met, known));
}

function unspelled(file: ContentFile, { text, path }: PlacedText, met: Set<string>, { names, meanings }: KnownNames): readonly Finding[] {
  return acronymsIn(text).flatMap(({ acronym, index }) => {
    const key = foldLetters(acronym);
    if (COMMON.has(key) || ROMAN.test(acronym) || met.has(key) || isPartOfName(text, index, acronym, names)) return [];
    met.add(key);
    if (isSpelledOut(text, index, acronym)) return [];
    const meaning = meanings.get(key);
    const remedy = `write "${acronym} (${meaning ?? 'what it stands for'})"`;
    return [findingAt(file, path, `"${acronym}" is not spelled out at its first mention`, remedy, index)];
  });
}

function acronymsIn(text: string) {
  return Array.from(withoutCode(text).matchAll(ACRONYM), ({ 0: acronym, index }) => ({ acronym, index }));
}

/** The first letters of the words that say something, with those of acronyms left out: « municipalité régionale de comté » gives mrc. */
function initialsOf(text: string): string {
  return tokenize(text)
    .map(({ word, acronym }) => (acronym ? ' ' : isStopWord(word) ? '' : word.charAt(0)))
    .join('');
}

/** MRC (municipalité régionale de comté), or the reverse, or a word for it after a comma, or the words themselves in the same text. */
function isSpelledOut(text: string, index: number, acronym: string): boolean {
  const [before, after] = [text.slice(0, index), text.slice(index + acronym.length)];
  if (/^s?[ \u00a0][(«“][\u00a0]?\p{L}{2,}[^()]*\p{L}{2,}/u.test(after)) return true;
  if (/[\p{L}\p{N}»”][ \u00a0]\([^()]*$/u.test(before) && /^s?[^()]*\)/.test(after)) return true;
  if (/^s?, (?:les? |la |l’|une? |the |an? )/.test(after) || isMentioned(before, after)) return true;
  return initialsOf(text).includes(foldLetters(acronym));
}

/** « MRC »: the letters themselves are meant. */
function isMentioned(before: string, after: string): boolean {
  return /(?:«[ \u00a0]?|“)$/.test(before) && /^s?(?:[ \u00a0]?»|”)/.test(after);
}

/** Whether the capitals belong to the name of an entry, such as PME MTL. */
function isPartOfName(text: string, index: number, acronym: string, names: ReadonlySet<string>): boolean {
  for (const name of names) {
    const at = name.indexOf(acronym);
    if (at !== -1 && text.startsWith(name, index - at)) return true;
  }
  return false;
}

/** What the names of the entry show: acronyms by themselves, and those of a longer name that another one spells out. */
function ownAcronyms(file: ContentFile): Set<string> {
  const labels = textsOf(file).filter(({ role }) => role === 'label');
  const spelledOut = labels.map(({ text }) => initialsOf(text));
  const inside = labels
    .flatMap(({ text }) => acronymsIn(text))
    .map(({ acronym }) => foldLetters(acronym))
    .filter((acronym) => spelledOut.some((initials) => initials.includes(acronym)));
  const alone = labels.filter(({ text }) => !/\s/.test(text)).map(({ text }) => foldLetters(text));
  return new Set([...inside, ...alone, ...(holdsEntry(file) ? acronymsOf(toDomain(file) as Entry) : [])]);
}

function acronymsOf(entry: Entry): readonly string[] {
  switch (entry.kind) {
    case 'term':
      return [...entry.labels.fr.acronyms, ...(entry.labels.en?.acronyms ?? [])].map(foldLetters);
    case 'structure':
      return entry.names.flatMap(({ acronym }) => (acronym === undefined ? [] : [foldLetters(acronym)]));
    case 'programme':
      return entry.acronym === undefined ? [] : [foldLetters(entry.acronym)];
    case 'event':
    case 'criterion':
    case 'question':
      return [];
  }
}

/** Each acronym of an entry with the name that it stands for. */
function acronymNames(entry: Entry): readonly (readonly [string, BilingualText])[] {
  if (entry.kind === 'structure')
    return entry.names.flatMap(({ acronym, name }) => (acronym === undefined ? [] : [[foldLetters(acronym), name] as const]));
  return [...new Set(acronymsOf(entry))].map((acronym) => [acronym, titleText(entry)] as const);
}

function knownNames({ files }: ContentSet): Readonly<Record<Locale, KnownNames>> {
  const entries = files.filter(holdsEntry).map((file) => toDomain(file) as Entry);
  const names = new Set<string>(
    entries
      .filter(({ kind }) => kind === 'structure' || kind === 'programme' || kind === 'term')
      .flatMap((entry) => Object.values(titleText(entry)))
      .filter((name) => name !== undefined && acronymsIn(name).length > 0),
  );
  const meanings = (locale: Locale) => {
    const found = new Map<string, string | undefined>();
    for (const [key, name] of entries.flatMap(acronymNames)) {
      const meaning = localize(name, locale).text;
      // Of two meanings, neither is proposed. Of a French name with its gloss, the gloss.
      found.set(key, found.has(key) ? undefined : (/\((.+)\)$/.exec(meaning)?.[1] ?? meaning));
    }
    return new Map([...found].filter((pair): pair is [string, string] => pair[1] !== undefined));
  };
  return { fr: { names, meanings: meanings('fr') }, en: { names, meanings: meanings('en') } };
}
