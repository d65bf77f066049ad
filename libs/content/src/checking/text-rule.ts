import type { Locale } from '#domain';
import type { ContentFile } from './content-file.ts';
import { type ContentRule, findingAt } from './content-rule.ts';
import { type PlacedText, type TextRole, textsOf } from './content-texts.ts';

/** Something wrong at a place of a text. */
export interface Slip {
  /** Where it begins in the text. */
  readonly index: number;
  readonly problem: string;
  readonly remedy: string;
}

/** Which texts a rule looks at. */
export interface Reach {
  /** Undefined: both. */
  readonly locale?: Locale;
  /** Undefined: all but what people type and what is not shown. */
  readonly roles?: readonly TextRole[];
}

const WRITTEN: readonly TextRole[] = ['label', 'title', 'question', 'definition', 'prose'];

/** A rule that looks at texts one by one; what it finds is advice. */
export function textRule(
  id: string,
  { locale, roles = WRITTEN }: Reach,
  slipsIn: (text: PlacedText, file: ContentFile) => readonly Slip[],
): ContentRule {
  const isInReach = (text: PlacedText) => (locale === undefined || text.locale === locale) && roles.includes(text.role);
  return {
    id,
    level: 'advice',
    check: ({ files }) =>
      files.flatMap((file) =>
        textsOf(file)
          .filter(isInReach)
          .flatMap((text) => slipsIn(text, file).map(({ index, problem, remedy }) => findingAt(file, text.path, problem, remedy, index))),
      ),
  };
}

/** A slip of typography: what is wrong in a text, and what to write instead. */
export interface Spelling extends Reach {
  readonly id: string;
  /** Global. */
  readonly wrong: RegExp;
  /** What is written instead; undefined: it is right where it stands. */
  readonly right: (match: RegExpExecArray, text: string) => string | undefined;
  readonly problem: string;
  /** Said after the text to write. */
  readonly because?: string;
}

/** A rule that finds a pattern and says what to write instead. Addresses, code and targets of links are not looked at. */
export function spellingRule({ id, wrong, right, problem, because = '', ...reach }: Spelling): ContentRule {
  return textRule(id, reach, ({ text, locale }, file) =>
    Array.from(withoutCode(text).matchAll(wrong), (match) => {
      const instead = right(match, text);
      if (instead === undefined) return [];
      const [before, after] = surroundings(text, match.index, match.index + match[0].length);
      if (locale === 'en' && isFrenchName(before, match[0], after, file)) return [];
      return [
        {
          index: match.index,
          problem: `${problem} in "${before}${match[0]}${after}"`,
          remedy: `write "${before}${instead}${after}"${because}`,
        },
      ];
    }).flat(),
  );
}

/** Whether words of an English text stand in a French one of the file as well: a title or name that keeps its French. */
function isFrenchName(before: string, found: string, after: string, file: ContentFile): boolean {
  const words = (/[\p{L}’-]*$/u.exec(before)?.[0] ?? '') + found + (/^[ \u00a0]?[\p{L}’-]*/u.exec(after)?.[0] ?? '');
  const plain = words.replaceAll('\u00a0', ' ');
  return (
    /\p{L}{3}/u.test(words) && textsOf(file).some(({ locale, text }) => locale === 'fr' && text.replaceAll('\u00a0', ' ').includes(plain))
  );
}

const CODE = /`[^`]*`|https?:\/\/[^\s)>\]]+|(?<=\]\()[^)\s]+/g;

/** A text in which addresses, code and targets of links are blanks of the same length. */
export function withoutCode(text: string): string {
  return text.includes('`') || text.includes('://') || text.includes('](')
    ? text.replaceAll(CODE, (code) => '\ufffc'.repeat(code.length))
    : text;
}

/** The words next to a part of a text: enough to find it, and to see what to write. */
function surroundings(text: string, start: number, end: number): readonly [before: string, after: string] {
  const before = /\S{0,30}[\s\u00a0]?\S{0,20}$/u.exec(text.slice(Math.max(0, start - 24), start))?.[0] ?? '';
  const after = /^\S{0,20}[\s\u00a0]?\S{0,30}/u.exec(text.slice(end, end + 24))?.[0] ?? '';
  return [before, after];
}
