import { type ContentProblem, CONTENT_RULES, FOLDER_RULE, readContent, renderProblem, SHAPE_RULE, YAML_RULE } from '#content';
import { refuseCall } from './exit.ts';

/** What a check lists. */
export interface CheckOptions {
  readonly level?: ContentProblem['level'];
  /** Undefined: what all rules find. */
  readonly rule?: readonly string[];
  /** Whether advice makes the exit code 1 as well. */
  readonly strict?: boolean;
  readonly json?: boolean;
}

/** Lists what is wrong in a content folder; errors make the exit code 1, advice does not. */
export async function checkContent(folder: string, { level = 'advice', rule, strict = false, json = false }: CheckOptions): Promise<void> {
  const unknown = rule?.find((id) => !isRule(id));
  if (unknown !== undefined) return refuseCall(`no rule is called "${unknown}"; content/README.md lists them all`);
  const reading = await readContent(folder, { advice: level === 'advice' });
  const found = reading.kind === 'ContentRead' ? reading.advice : reading.problems;
  const problems = found.filter((problem) => (level === 'advice' || problem.level === 'error') && (rule?.includes(problem.rule) ?? true));
  const errors = problems.filter((problem) => problem.level === 'error').length;
  const files = reading.kind === 'ContentRead' ? reading.files.size : undefined;
  if (json) process.stdout.write(`${JSON.stringify({ folder, files, errors, rules: countRules(problems), problems }, undefined, 2)}\n`);
  else {
    const lines = problems.map((problem) => `${renderProblem(problem)} [${problem.rule}]`);
    process.stdout.write(`${[...lines, ...summary(problems, files)].join('\n')}\n`);
  }
  if (errors > 0 || (strict && problems.length > 0)) process.exitCode = 1;
}

function isRule(id: string): boolean {
  return [FOLDER_RULE, YAML_RULE, SHAPE_RULE, ...CONTENT_RULES].some((rule) => rule.id === id);
}

/** How often each rule found something, the most frequent first. */
function countRules(problems: readonly ContentProblem[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const { rule } of problems) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return Object.fromEntries([...counts].toSorted(([one, a], [other, b]) => b - a || (one < other ? -1 : 1)));
}

function summary(problems: readonly ContentProblem[], files: number | undefined): readonly string[] {
  const line = (level: ContentProblem['level'], name: string): readonly string[] => {
    const ofLevel = problems.filter((problem) => problem.level === level);
    const rules = Object.entries(countRules(ofLevel)).map(([rule, count]) => `${rule} ${count}`);
    return ofLevel.length === 0 ? [] : [`${ofLevel.length} ${name}: ${rules.join(', ')}`];
  };
  const errors = line('error', problems.filter((problem) => problem.level === 'error').length === 1 ? 'error' : 'errors');
  const read = files === undefined ? [] : [`${files} files, no error`];
  return [...errors, ...line('advice', 'pieces of advice'), ...read];
}
