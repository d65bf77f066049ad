import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { THRESHOLD } from '#domain';
import { evaluateSystem, type SystemReport } from './beir/evaluate-beir.ts';
import { BeirProblem, readBeirSet } from './beir/beir-set.ts';
import type { RankingSystem } from './beir/system.ts';
import { Bm25 } from './beir/systems/bm25.ts';
import { Entendu } from './beir/systems/entendu.ts';
import { MiniSearchSystem } from './beir/systems/mini-search-system.ts';
import { RawMeilisearch } from './beir/systems/raw-meilisearch.ts';
import { beirTable } from './beir/table.ts';
import { evaluateQuestions, QuestionsProblem } from './questions/evaluate-questions.ts';
import { calibrationTable, missesTable, questionTable } from './questions/table.ts';

const { values } = parseArgs({
  options: {
    beir: { type: 'string' },
    json: { type: 'boolean', default: false },
    misses: { type: 'boolean', default: false },
    questions: { type: 'string', default: 'tests/questions' },
    content: { type: 'string', default: 'content' },
    today: { type: 'string', default: new Date().toISOString().slice(0, 10) },
  },
});
const tell = (line: string) => process.stderr.write(`${line}\n`);
const print = (text: string) => process.stdout.write(`${text}\n`);

try {
  if (values.beir === undefined) await printQuestions();
  else {
    const systems = await evaluateBeir(resolve(values.beir));
    print(values.json ? JSON.stringify({ systems }) : beirTable(systems));
  }
} catch (error) {
  if (!(error instanceof BeirProblem || error instanceof QuestionsProblem)) throw error;
  tell(error.message);
  process.exitCode = 1;
}

/** Only the tuned half is ever shown question by question. */
async function printQuestions(): Promise<void> {
  const { report, scores } = await evaluateQuestions(values.questions, values.content, values.today);
  if (values.json) {
    print(JSON.stringify(report));
    return;
  }
  const tuned = scores.filter(({ typed }) => typed.half === 'tuned');
  if (values.misses) print(missesTable(tuned));
  print(questionTable('tuned half', report.halves.tuned));
  print(questionTable('measured half', report.halves.measured));
  print(`\nevidence, tuned half and questions beyond\n${calibrationTable(report.calibration, THRESHOLD)}`);
}

async function evaluateBeir(folder: string): Promise<readonly SystemReport[]> {
  const set = await readBeirSet(folder);
  tell(`${set.documents.length} passages, ${set.queries.length} questions`);
  const meilisearch = await RawMeilisearch.start();
  if (meilisearch === undefined) tell('Meilisearch does not start here; it is left out.');
  const systems: readonly RankingSystem[] = [
    new Entendu(),
    new Bm25(),
    new MiniSearchSystem(),
    ...(meilisearch === undefined ? [] : [meilisearch]),
  ];
  const reports: SystemReport[] = [];
  try {
    for (const system of systems) {
      tell(`${system.name}…`);
      reports.push(await evaluateSystem(system, set));
    }
  } finally {
    await meilisearch?.close();
  }
  return reports;
}
