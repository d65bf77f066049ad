import { stringify } from 'yaml';
import type { ContentKind } from '../content-kind.ts';
import type { FileValue } from './file-value.ts';

/** No line is longer, where the text has a space to break it. */
export const LINE_WIDTH = 100;

/** A longer text gets lines of its own, however little it is indented. */
const ONE_LINE_TEXT = 80;

const BREAKABLE = /\S \S/;

/** The one way in which a file of content is written. */
export function canonicalYaml(kind: ContentKind, value: FileValue & object): string {
  const first = `# yaml-language-server: $schema=../../schema/content/${kind}.schema.json`;
  return `${first}\n${toYaml(value)}`;
}

/** Writes any group of texts, lists and groups as YAML 1.2 in the canonical form. */
export function toYaml(value: FileValue & object): string {
  return isEmpty(value) ? `${Array.isArray(value) ? '[]' : '{}'}\n` : `${block(value, 0).join('\n')}\n`;
}

function block(value: FileValue, indent: number): readonly string[] {
  if (typeof value === 'string') return scalar(value, '', indent);
  if (Array.isArray(value)) return value.flatMap((item: FileValue) => listItem(item, indent));
  return Object.entries(value).flatMap(([key, part]) => keyed(key, part, indent));
}

function keyed(key: string, value: FileValue, indent: number): readonly string[] {
  const head = `${' '.repeat(indent)}${key}:`;
  if (isEmpty(value)) return [`${head} ${Array.isArray(value) ? '[]' : '{}'}`];
  return typeof value === 'string' ? scalar(value, `${head} `, indent) : [head, ...block(value, indent + 2)];
}

function listItem(item: FileValue, indent: number): readonly string[] {
  const head = `${' '.repeat(indent)}- `;
  if (isEmpty(item)) return [`${head}${Array.isArray(item) ? '[]' : '{}'}`];
  if (typeof item === 'string') return scalar(item, head, indent);
  const [first = '', ...rest] = block(item, indent + 2);
  return [head + first.slice(indent + 2), ...rest];
}

function isEmpty(value: FileValue): boolean {
  return typeof value !== 'string' && Object.keys(value).length === 0;
}

/** A text after its key or hyphen: on the same line if it fits, else as a block below, else between double quotes. */
function scalar(text: string, head: string, indent: number): readonly string[] {
  if (!text.includes('\n')) {
    const line = head + oneLine(text);
    if ((width(text) <= ONE_LINE_TEXT && width(line) <= LINE_WIDTH) || !BREAKABLE.test(text)) return [line];
  }
  if (!standsInBlock(text)) return [`${head}${doubleQuoted(text)}`];
  const margin = ' '.repeat(indent + 2);
  const lines = text.split('\n');
  const fits = text.includes('\n') && lines.every((line) => width(margin + line) <= LINE_WIDTH);
  if (fits || lines.some((line) => /^[ \t]/.test(line))) return [`${head}|-`, ...lines.map((line) => (line === '' ? '' : margin + line))];
  const folded = lines.map((line) => fold(line, LINE_WIDTH - margin.length));
  // A line end of the text is an empty line in a folded block.
  return [`${head}>-`, ...folded.flatMap((parts, at) => [...(at === 0 ? [] : ['']), ...parts.map((part) => margin + part)])];
}

/** Texts that a block would change: white space at the ends of lines, and what YAML does not print. */
function standsInBlock(text: string): boolean {
  return (
    text === text.trim() && text !== '' && !/[ \t]\n|[^\P{C}\n\p{Co}\p{Cn}\p{Cf}]|[\u2028\u2029\ufeff]/u.test(text) && text.isWellFormed()
  );
}

function fold(line: string, limit: number): readonly string[] {
  if (line === '') return [];
  const words = line.split(/(?<=\S) (?=\S)/);
  const lines: string[] = [];
  let current = words[0] ?? '';
  for (const word of words.slice(1)) {
    if (width(current) + 1 + width(word) > limit) {
      lines.push(current);
      current = word;
    } else current += ` ${word}`;
  }
  return [...lines, current];
}

/** Quotes are the yaml package's decision; what it would spread over lines is put between double quotes. */
function oneLine(text: string): string {
  if (!standsInBlock(text)) return doubleQuoted(text);
  const written = stringify(text, { lineWidth: 0, singleQuote: true }).trimEnd();
  return written.includes('\n') ? doubleQuoted(text) : written;
}

/** JSON's strings are YAML's, once what YAML does not print is escaped. */
function doubleQuoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function width(text: string): number {
  return Array.from(text).length;
}
