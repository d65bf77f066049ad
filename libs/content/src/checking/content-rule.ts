import type { ContentProblem, ProblemLevel } from '../content-problem.ts';
import type { ValuePath } from '../reading/parse-yaml.ts';
import type { ContentFile, ContentSet } from './content-file.ts';

/** What a rule finds at one place; the rule itself says how grave it is. */
export type Finding = Omit<ContentProblem, 'level' | 'rule'>;

/** One thing that is asked of the content. */
export interface ContentRule {
  /** Its name in the read-me of the content and in --json, such as fr-colon. */
  readonly id: string;
  readonly level: ProblemLevel;
  readonly check: (set: ContentSet) => readonly Finding[];
}

/** A finding at a value of a file; with an index, at that character of its text. */
export function findingAt(
  { file, placeOf }: Pick<ContentFile, 'file' | 'placeOf'>,
  path: ValuePath,
  problem: string,
  remedy: string,
  index?: number,
): Finding {
  return { file, ...placeOf(path, index), problem, remedy };
}

/** Findings as problems: with the name of their rule and its level. */
export function underRule({ id, level }: Pick<ContentRule, 'id' | 'level'>, findings: readonly Finding[]): readonly ContentProblem[] {
  return findings.map((finding) => ({ ...finding, level, rule: id }));
}

/** All that rules find in a folder. */
export function applyRules(rules: readonly ContentRule[], set: ContentSet): readonly ContentProblem[] {
  return rules.flatMap((rule) => underRule(rule, rule.check(set)));
}
