/** Something wrong in a file of content, with its place and what to do about it. */
export interface ContentProblem {
  /** Relative, with forward slashes, such as content/terms/x.yaml. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  readonly problem: string;
  readonly remedy: string;
  /** An error stops the import; advice does not. */
  readonly level: ProblemLevel;
  /** The id of the rule that found it. */
  readonly rule: string;
}

/** How grave a problem is. */
export type ProblemLevel = 'error' | 'advice';

/** One line for people and editors, such as `content/terms/x.yaml:12:5 source "l-fr" is unknown; add content/sources/l-fr.yaml`. */
export function renderProblem({ file, line, column, problem, remedy, level }: ContentProblem): string {
  return `${file}:${line}:${column} ${level === 'advice' ? 'advice: ' : ''}${problem}; ${remedy}`;
}

/** Problems in the order of their files and places. */
export function sortProblems(problems: readonly ContentProblem[]): readonly ContentProblem[] {
  return problems.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column);
}
