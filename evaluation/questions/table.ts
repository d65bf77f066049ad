import type { GroupReport, SetReport, ThresholdReport } from './report.ts';
import type { Score } from './score-answer.ts';

/** The report of one half as a table for a terminal. */
export function questionTable(name: string, report: SetReport): string {
  const rows = [['all', report] as const, ...Object.entries(report.byOutcome), ...Object.entries(report.byKind)].map(
    ([group, { total, right, withFact, facts }]: readonly [string, GroupReport]) =>
      `  ${group.padEnd(14)} ${String(total).padStart(5)} ${percent(right, total)} ${percent(withFact, facts)}`,
  );
  return [
    `${name.padEnd(16)} asked  right   fact`,
    ...rows,
    `  refused: out of scope ${percent(report.refusedOutOfScope, 1)}, in scope ${percent(report.refusedInScope, 1)}; p50 ${report.p50.toFixed(2)} ms, p95 ${report.p95.toFixed(2)} ms`,
  ].join('\n');
}

/** What went wrong with the questions that may be looked at. */
export function missesTable(scores: readonly Score[]): string {
  return scores
    .filter(({ right, hasFact }) => !right || !hasFact)
    .map(({ typed, answer, rightOutcome, rightEntry, hasFact }) =>
      [
        `${typed.id} (${typed.kind}) ${typed.history.length > 0 ? `[${typed.history.join(' | ')}] ` : ''}${typed.question}`,
        `  ${rightOutcome ? '' : `outcome ${answer.outcome}, expected ${typed.expect.outcome.join('/')}; `}${rightEntry ? '' : `cited ${[...new Set([...answer.citations.map(({ entry }) => entry), ...answer.suggestions.map(({ entry }) => `(${entry ?? ''})`)])].join(' ')}; expected ${typed.expect.entries.slice(0, 4).join(' ')}; `}${hasFact ? '' : `lacks ${typed.expect.fact.join(' or ')}; `}`,
        `  ${answer.text.replaceAll('\n', ' ¶ ').slice(0, 400)}`,
      ].join('\n'),
    )
    .join('\n');
}

/** The curve by which the threshold of evidence is chosen. */
export function calibrationTable(curve: readonly ThresholdReport[], chosen: number): string {
  const rows = curve.map(
    ({ threshold, outOfScope, inScope }) =>
      `  ${threshold.toFixed(2)} ${percent(outOfScope, 1)} ${percent(inScope, 1)}${threshold === chosen ? '  chosen' : ''}`,
  );
  return ['refused below    out     in', ...rows].join('\n');
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '     –' : `${((100 * part) / whole).toFixed(1)}%`.padStart(6);
}
