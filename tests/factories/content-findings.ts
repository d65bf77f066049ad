import { parseFile } from '../../libs/content/src/reading/content-reading.ts';
import { type ContentKind, type ContentRef, contentPath } from '../../libs/content/src/content-kind.ts';
import type { ContentSet } from '../../libs/content/src/checking/content-file.ts';
import { applyRules, type ContentRule } from '../../libs/content/src/checking/content-rule.ts';
import type { ContentProblem } from '../../libs/content/src/content-problem.ts';
import { renderProblem } from '../../libs/content/src/content-problem.ts';

/** Files of content by what they hold, such as `term:x`, with their YAML. */
export type ContentTexts = Readonly<Record<string, string>>;

/** These files as a folder that a rule can look at; a file of the wrong shape is a mistake of the test. */
export function aContentSet(texts: ContentTexts, more: Partial<ContentSet> = {}): ContentSet {
  const files = Object.entries(texts).map(([ref, text]) => {
    const [kind, slug] = ref.split(':') as [ContentKind, string];
    const { file, problems } = parseFile({ kind, slug, path: ref, file: `content/${contentPath(ref as ContentRef)}` }, text);
    if (file === undefined) throw new Error(problems.map(renderProblem).join('\n'));
    return file;
  });
  return { root: 'content', files, refs: new Set(files.map(({ ref }) => ref)), today: '2026-11-22', ...more };
}

/** All that a rule finds in these files. */
export function problemsOf(rule: ContentRule, texts: ContentTexts, more: Partial<ContentSet> = {}): readonly ContentProblem[] {
  return applyRules([rule], aContentSet(texts, more));
}

/** What a rule says of one French text (a note of a term), each as "problem; remedy". */
export function saidOfFrench(rule: ContentRule, text: string): readonly string[] {
  return said(rule, aTermWith({ notes: [{ fr: text, en: 'a' }] }));
}

/** What a rule says of one English text (a note of a term), beside a French one. */
export function saidOfEnglish(rule: ContentRule, text: string, french = 'a'): readonly string[] {
  return said(rule, aTermWith({ notes: [{ fr: french, en: text }] }));
}

/** What a rule says of the definition of a term. */
export function saidOfDefinition(rule: ContentRule, fr: string, more: Readonly<Record<string, unknown>> = {}): readonly string[] {
  return said(rule, aTermWith({ definition: { fr }, ...more }));
}

/** The file of a term that says little, with what a test cares about, as YAML. */
export function aTermWith(particulars: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ theme: 'finance', labels: { fr: { preferred: 'ristourne' } }, definition: { fr: 'part' }, ...particulars });
}

function said(rule: ContentRule, term: string): readonly string[] {
  return problemsOf(rule, { 'term:x': term }).map(({ problem, remedy }) => `${problem}; ${remedy}`);
}
