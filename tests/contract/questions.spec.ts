import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { LOCALES, labelKey } from '#domain';

const root = resolve(import.meta.dirname, '../..');
const FOLDERS = {
  term: 'terms',
  structure: 'structures',
  programme: 'programmes',
  event: 'events',
  criterion: 'criteria',
  question: 'questions',
};
const HALVES = ['tuned', 'measured'] as const;
const KINDS = [
  'definition',
  'difference',
  'history',
  'as-of',
  'amount',
  'eligibility',
  'how-to',
  'service',
  'out-of-scope',
  'ambiguous',
] as const;
/** A regular expression between slashes, with or without the flag i; anything else is looked for as it stands. */
const PATTERN = /^\/(.+)\/(i?)$/;

const locale = z.enum(LOCALES);
const askedQuestion = z.strictObject({
  id: z.string().regex(/^[a-z]+-(?:fr|en)-\d{3}$/),
  question: z.string().trim().min(1).max(1000),
  history: z.array(z.string().trim().min(1)).max(10),
  locale,
  language: locale,
  persona: z.enum(['promoter', 'official', 'partner']),
  kind: z.enum(KINDS),
  noise: z.enum(['none', 'typo', 'joual', 'sms']),
  expect: z.strictObject({
    outcome: z.array(z.enum(['ANSWERED', 'ASSESS', 'CLARIFY', 'NOT_COVERED'])).min(1),
    entries: z.array(z.string()),
    fact: z.array(z.string().min(1)),
  }),
  half: z.enum(HALVES),
});
type AskedQuestion = z.infer<typeof askedQuestion>;

const yamlIn = (folder: string): string[] => readdirSync(join(root, folder)).filter((name) => name.endsWith('.yaml'));
const readYaml = (...path: string[]): unknown => parse(readFileSync(join(root, ...path), 'utf8'));

const files = yamlIn('tests/questions').map((name) => ({ name, list: readYaml('tests/questions', name) }));
const asked = files.flatMap(({ list }) => z.array(askedQuestion).safeParse(list).data ?? []);
const content = new Map<string, unknown>(
  Object.entries(FOLDERS).flatMap(([kind, folder]) =>
    yamlIn(`content/${folder}`).map((name) => [`${kind}:${name.slice(0, -'.yaml'.length)}`, readYaml('content', folder, name)] as const),
  ),
);

const outOfScope = asked.filter(({ kind }) => kind === 'out-of-scope');
const inScope = asked.filter(({ kind }) => kind !== 'out-of-scope');
const ids = (questions: readonly AskedQuestion[]): string[] => questions.map(({ id }) => id);
const noisy = (questions: readonly AskedQuestion[]): number => questions.filter(({ noise }) => noise !== 'none').length;
const ofHalf = (half: AskedQuestion['half']): AskedQuestion[] => asked.filter((question) => question.half === half);

/** Every text that a value holds, of one language where it holds both. */
function textsOf(value: unknown, language: AskedQuestion['language']): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap((item) => textsOf(item, language));
  if (typeof value !== 'object' || value === null) return [];
  const other = language === 'fr' ? 'en' : 'fr';
  return Object.entries(value).flatMap(([key, item]) =>
    key === other || key === 'variants' || key === 'hidden' ? [] : textsOf(item, language),
  );
}

function holds(text: string, fact: string): boolean {
  const [, source, flags] = PATTERN.exec(fact) ?? [];
  return source === undefined ? text.includes(fact) : new RegExp(source, `u${flags ?? ''}`).test(text);
}

function entriesHoldFact({ language, expect: { entries, fact } }: AskedQuestion): boolean {
  const texts = entries.map((ref) => textsOf(content.get(ref), language).join('\n').replaceAll('\u{a0}', ' '));
  return fact.length === 0 || texts.some((text) => fact.some((one) => holds(text, one)));
}

describe('a file of questions', () => {
  it.each(files)('$name has the shape that its README gives', ({ list }) => {
    expect(z.array(askedQuestion).min(1).safeParse(list).error?.issues ?? []).toEqual([]);
  });
});

describe('the question set', () => {
  it('has 200 questions or more, 40 out of scope besides, 30 follow-ups', () => {
    expect(inScope.length).toBeGreaterThanOrEqual(200);
    expect(outOfScope.length).toBeGreaterThanOrEqual(40);
    expect(inScope.filter(({ history }) => history.length > 0).length).toBeGreaterThanOrEqual(30);
  });

  it('names each question once, and asks none twice', () => {
    const asking = asked.map(({ question, history }) => [...history, question].map(labelKey).join(' / '));
    expect(new Set(ids(asked)).size).toBe(asked.length);
    expect(asking.filter((one, index) => asking.indexOf(one) !== index)).toEqual([]);
  });

  it.each(HALVES)('has in its %s half a quarter or more of questions typed badly, and both languages', (half) => {
    const questions = ofHalf(half);
    expect(noisy(questions) / questions.length).toBeGreaterThanOrEqual(0.25);
    expect(questions.filter(({ language }) => language === 'en').length / questions.length).toBeGreaterThanOrEqual(0.25);
  });

  it.each(KINDS)('has %s questions, as many in both halves', (kind) => {
    const [tuned = 0, measured = 0] = HALVES.map((half) => ofHalf(half).filter((question) => question.kind === kind).length);
    expect(Math.min(tuned, measured)).toBeGreaterThanOrEqual(5);
    expect(Math.abs(tuned - measured)).toBeLessThanOrEqual(1);
  });

  it('expects entries that exist', () => {
    const unknown = asked.flatMap(({ id, expect: { entries } }) => entries.filter((ref) => !content.has(ref)).map((ref) => `${id} ${ref}`));
    expect(unknown).toEqual([]);
  });

  it('expects entries of every answer but those about the service, and of no refusal', () => {
    const unanswered = inScope.filter(({ kind, expect: { entries } }) => kind !== 'service' && entries.length === 0);
    const answered = outOfScope.filter(
      ({ expect: { outcome, entries, fact } }) => outcome.join() !== 'NOT_COVERED' || entries.length + fact.length > 0,
    );
    expect({ unanswered: ids(unanswered), answered: ids(answered) }).toEqual({ unanswered: [], answered: [] });
  });

  it('expects facts that an expected entry states, in the language of the question', () => {
    expect(ids(asked.filter((question) => !entriesHoldFact(question)))).toEqual([]);
  });

  it('words nothing as the titles and the variants of the content do', () => {
    const indexed = [...content]
      .filter(([ref]) => ref.startsWith('question:'))
      .flatMap(([, value]) => z.looseObject({ question: z.unknown(), variants: z.unknown() }).parse(value))
      .flatMap(({ question, variants }) => [question, variants])
      .flatMap((texts) => LOCALES.flatMap((language) => textsOf(texts, language)));
    const keys = new Set(indexed.map(labelKey));
    expect(ids(asked.filter(({ question, history }) => history.length === 0 && keys.has(labelKey(question))))).toEqual([]);
  });
});
