import { type Document, type Node, Lexer, LineCounter, isAlias, isMap, isNode, isScalar, parseDocument, visit } from 'yaml';

/** A place in a file, from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** The way to a value inside a file, such as ['claims', 0, 'sources']. */
export type ValuePath = readonly (string | number)[];

/** Something that the YAML itself does wrong. */
export interface YamlProblem extends Place {
  readonly problem: string;
  readonly remedy: string;
}

/** What a YAML text says, and where it says it. */
export interface YamlReading {
  readonly value: unknown;
  readonly problems: readonly YamlProblem[];
  /** Whether there are comments below the first line. */
  readonly commented: boolean;
  /** The place of a value or, where it is missing, of what should hold it; with an index, of that character of a text. */
  readonly placeOf: (path: ValuePath, index?: number) => Place;
  /** The place of a key. */
  readonly placeOfKey: (path: ValuePath, key: string) => Place;
}

const REMEDIES: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'keep one of the two',
  TAB_AS_INDENT: 'indent with spaces',
  BLOCK_AS_IMPLICIT_KEY: 'put the text between quotes if it holds a colon and a space, or begin a new line',
  MULTIPLE_DOCS: 'keep one entry a file, without ---',
  BAD_INDENT: 'line the keys up',
  MISSING_CHAR: 'close the quote or the bracket',
  RESOURCE_EXHAUSTION: 'nest less deeply',
};

const MOST_PROBLEMS = 10;
const NOT_PRINTED = /[^\P{Cc}\n\t]|[\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/u;

/** Reads YAML 1.2 without anchors, aliases, tags and characters that cannot be seen. */
export function parseYaml(text: string): YamlReading {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true, stringKeys: true });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const problems = [...syntaxProblems(document, at), ...(document.errors.length > 0 ? [] : unwelcome(document, at))];
  return {
    value: problems.length > 0 ? undefined : (document.toJS() as unknown),
    problems,
    commented: hasComments(text),
    placeOf: (path, index = 0) => at(offsetOf(document, path) + (index === 0 ? 0 : offsetInside(nodeAt(document, path), text, index))),
    placeOfKey: (path, key) => at(keyOffset(nodeAt(document, path), key) ?? offsetOf(document, path)),
  };
}

function syntaxProblems(document: Document.Parsed, at: (offset: number) => Place): readonly YamlProblem[] {
  const exhausted = document.errors.find(({ code }) => code === 'RESOURCE_EXHAUSTION');
  if (exhausted !== undefined) return [{ ...at(exhausted.pos[0]), problem: 'the nesting is too deep', remedy: 'nest less deeply' }];
  return document.errors.slice(0, MOST_PROBLEMS).map((error) => ({
    ...at(error.pos[0]),
    problem: error.code === 'MULTIPLE_DOCS' ? 'a second document begins here' : lowerFirst(error.message),
    remedy: REMEDIES[error.code] ?? 'correct the YAML',
  }));
}

function unwelcome(document: Document.Parsed, at: (offset: number) => Place): readonly YamlProblem[] {
  const problems: YamlProblem[] = [];
  const report = (node: Node, problem: string, remedy: string) => problems.push({ ...at(node.range?.[0] ?? 0), problem, remedy });
  visit(document, {
    Node(_, node) {
      if (isAlias(node)) return void report(node, `*${node.source} repeats another part of the file`, 'write the text out');
      if (node.anchor !== undefined)
        report(node, `&${node.anchor} names a part of the file`, 'leave anchors out; put the text between quotes if the & belongs to it');
      if (node.tag !== undefined) report(node, `${node.tag} is a tag`, 'leave it out; put the text between quotes if the ! belongs to it');
      if (isScalar(node) && typeof node.value === 'string') {
        const character = hiddenCharacter(node.value);
        if (character !== undefined) report(node, `the text holds the character ${character}, which cannot be seen`, 'take it out');
      }
      return undefined;
    },
  });
  return problems.slice(0, MOST_PROBLEMS);
}

/** The first control character or half of a character in a text, as U+XXXX, or undefined. */
export function hiddenCharacter(text: string): string | undefined {
  const control = NOT_PRINTED.exec(text)?.[0] ?? (text.isWellFormed() ? undefined : /\p{Surrogate}/u.exec(text)?.[0]);
  return control === undefined ? undefined : `U+${control.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function nodeAt(document: Document.Parsed, path: ValuePath): Node | undefined {
  const node: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
  return isNode(node) ? node : undefined;
}

/** An empty value has no place of its own: its key stands for it. */
function offsetOf(document: Document.Parsed, path: ValuePath): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = nodeAt(document, path.slice(0, length));
    const isEmpty = isScalar(node) && node.value === null && length > 0;
    const key = isEmpty ? keyOffset(nodeAt(document, path.slice(0, length - 1)), String(path[length - 1])) : undefined;
    if (node?.range) return key ?? node.range[0];
  }
  return 0;
}

/** How far from its beginning a text holds a character. Folding changes white space alone: the other characters are counted. */
function offsetInside(node: Node | undefined, source: string, index: number): number {
  if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return 0;
  const [start, end] = node.range;
  const isBlock = source[start] === '>' || source[start] === '|';
  const isQuoted = source[start] === "'" || source[start] === '"';
  let left = node.value.trimStart().slice(0, index).replaceAll(/[ \n]/g, '').length;
  let at = isBlock ? source.indexOf('\n', start) : isQuoted ? start + 1 : start;
  for (; at < end; at += 1) {
    if (source[at] === ' ' || source[at] === '\n') continue;
    if (left === 0) break;
    left -= 1;
    if (isQuoted && source.startsWith("''", at)) at += 1;
  }
  return at - start;
}

function keyOffset(node: Node | undefined, key: string): number | undefined {
  if (!isMap(node)) return undefined;
  const found = node.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key);
  return isScalar(found?.key) ? found.key.range?.[0] : undefined;
}

/** Comments below the first line, which is the editors'. The lexer puts U+001F before each scalar. */
function hasComments(text: string): boolean {
  const below = text.startsWith('#') ? text.slice(text.indexOf('\n') + 1) : text;
  if (!below.includes('#')) return false;
  let previous = '';
  for (const lexeme of new Lexer().lex(below)) {
    if (lexeme.startsWith('#') && previous !== '\u001f') return true;
    previous = lexeme;
  }
  return false;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
