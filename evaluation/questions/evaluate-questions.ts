import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readContent, renderProblem } from '#content';
import { type Answerer, AnswererBuilder, Catalogue, THRESHOLD } from '#domain';
import { readBeyond, readQuestionSet } from './question-set.ts';
import { askAll, calibration, reportOf, type SetReport, type ThresholdReport } from './report.ts';
import type { Score } from './score-answer.ts';

/** How both halves of our own set were answered, with every answer. */
export interface QuestionsReport extends SetReport {
  /** What each threshold of evidence would refuse of the tuned half and of the questions beyond it. */
  readonly calibration: readonly ThresholdReport[];
  readonly halves: { readonly tuned: SetReport; readonly measured: SetReport };
}

/** The thresholds that are compared with the one in force. */
const STEPS = [-0.3, -0.2, -0.1, -0.05, 0, 0.05, 0.1, 0.2, 0.3];

/** The content or the questions cannot be read. */
export class QuestionsProblem extends Error {}

/** Reads the content and the questions, asks, and counts. */
export async function evaluateQuestions(
  folder: string,
  content: string,
  today: string,
): Promise<{ readonly report: QuestionsReport; readonly scores: readonly Score[] }> {
  const answerer = await answererOf(resolve(content));
  const scores = askAll(await readQuestionSet(resolve(folder)), answerer, today);
  const beyond = askAll(await readBeyond(fileURLToPath(new URL('beyond.txt', import.meta.url))), answerer, today);
  const tuned = scores.filter(({ typed }) => typed.half === 'tuned');
  const half = (name: string) => reportOf(scores.filter(({ typed }) => typed.half === name));
  const curve = calibration(
    [...tuned, ...beyond],
    STEPS.map((step) => THRESHOLD + step),
  );
  return { report: { ...reportOf(scores), calibration: curve, halves: { tuned: half('tuned'), measured: half('measured') } }, scores };
}

/** An answerer over a content folder, every entry in its first revision. */
export async function answererOf(content: string): Promise<Answerer> {
  const reading = await readContent(content);
  if (reading.kind === 'ContentRefused') throw new QuestionsProblem(reading.problems.map(renderProblem).join('\n'));
  const { entries, sources, changes, definitions } = reading;
  const published = entries.map((entry) => ({
    entry,
    revision: 1,
    agreement: { state: 'PROPOSED' as const, revision: 1, adoptions: [], endorsements: [] },
    version: 1,
  }));
  const catalogue = new Catalogue({ version: 1, entries: published, sources, changes, definitions, redirects: new Map() });
  return new AnswererBuilder(catalogue).build();
}
