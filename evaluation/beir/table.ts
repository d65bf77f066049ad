import type { SystemReport } from './evaluate-beir.ts';

const COLUMNS: readonly (readonly [head: string, of: (report: SystemReport) => string])[] = [
  ['system', ({ name }) => name],
  ['R@1', ({ recall }) => share(recall['1'])],
  ['R@5', ({ recall }) => share(recall['5'])],
  ['R@10', ({ recall }) => share(recall['10'])],
  ['MRR@10', ({ mrr10 }) => share(mrr10)],
  ['nDCG@10', ({ ndcg10 }) => share(ndcg10)],
  ['typo R@1', ({ typo }) => share(typo.recall['1'])],
  ['typo R@5', ({ typo }) => share(typo.recall['5'])],
  ['typo nDCG', ({ typo }) => share(typo.ndcg10)],
  ['p50 ms', ({ p50 }) => p50.toFixed(2)],
  ['p95 ms', ({ p95 }) => p95.toFixed(2)],
  ['fill s', ({ fillSeconds }) => fillSeconds.toFixed(1)],
];

/** The reports as a table for a terminal. */
export function beirTable(reports: readonly SystemReport[]): string {
  const rows = [COLUMNS.map(([head]) => head), ...reports.map((report) => COLUMNS.map(([, of]) => of(report)))];
  const widths = COLUMNS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) => row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  '))
    .join('\n');
}

function share(value: number): string {
  return value.toFixed(3);
}
