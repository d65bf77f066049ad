import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { evaluateSystem, type SystemReport } from './beir/evaluate-beir.ts';
import { BeirProblem, readBeirSet } from './beir/beir-set.ts';
import type { RankingSystem } from './beir/system.ts';
import { Bm25 } from './beir/systems/bm25.ts';
import { Entendu } from './beir/systems/entendu.ts';
import { MiniSearchSystem } from './beir/systems/mini-search-system.ts';
import { RawMeilisearch } from './beir/systems/raw-meilisearch.ts';
import { beirTable } from './beir/table.ts';

const { values } = parseArgs({ options: { beir: { type: 'string' }, json: { type: 'boolean', default: false } } });
const tell = (line: string) => process.stderr.write(`${line}\n`);

if (values.beir === undefined) {
  tell('Name a folder in BEIR’s layout: npm run evaluate -- --beir <folder> [--json]');
  process.exitCode = 2;
} else {
  try {
    const systems = await evaluateBeir(resolve(values.beir));
    process.stdout.write(`${values.json ? JSON.stringify({ systems }) : beirTable(systems)}\n`);
  } catch (error) {
    if (!(error instanceof BeirProblem)) throw error;
    tell(error.message);
    process.exitCode = 1;
  }
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
