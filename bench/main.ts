import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { findTestDatabase } from '../scripts/test/test-database.mjs';
import { measureImport } from './measure-import.ts';
import { measureMemoryOnServer, measureRequests } from './measure-requests.ts';
import { measureStart } from './measure-start.ts';

/** What each number may be at most, or at least. Speed on this machine is compared within one run, never with another day. */
type Budget = { readonly most: number } | { readonly least: number };

type Measures = Record<string, number>;

const BUDGETS: Readonly<Record<string, (measures: Measures) => Budget>> = {
  'start.first.s': () => ({ most: 30 }),
  'start.second.s': () => ({ most: 5 }),
  'import.first.s': () => ({ most: 15 }),
  'import.again.s': () => ({ most: 2 }),
  'search.rps.ratio': () => ({ least: 0.4 }),
  'search.p95.ms': (measures) => ({ most: 2 * (measures['raw.p95.ms'] ?? Number.NaN) + 3 }),
  'term.rps.ratio': () => ({ least: 3 }),
  'ask.p95.ms': () => ({ most: 10 }),
  'assess.p95.ms': () => ({ most: 3 }),
  'memory.pglite.mb': () => ({ most: 900 }),
  'memory.postgres.mb': () => ({ most: 250 }),
  'size.loader.kib': () => ({ most: 2 }),
  'size.term.kib': () => ({ most: 12 }),
  'size.search.kib': () => ({ most: 15 }),
  'size.checker.kib': () => ({ most: 20 }),
};

const json = process.argv.includes('--json');
const tell = (line: string) => process.stderr.write(`${line}\n`);

tell('Starting twice on fresh data…');
const { first, second } = await measureStart();
const measures: Measures = { 'start.first.s': first, 'start.second.s': second };
tell('Importing the content twice…');
const imports = await measureImport();
Object.assign(measures, { 'import.first.s': imports.first, 'import.again.s': imports.again });
tell('Loading the service and the search engine alone, in turns (about 60 s)…');
Object.assign(measures, await measureRequests());
tell('Measuring the memory with a PostgreSQL server…');
const server = await findTestDatabase();
if (server.kind === 'Found') {
  try {
    measures['memory.postgres.mb'] = await measureMemoryOnServer(server.url);
  } finally {
    await server.stop();
  }
} else {
  tell(`  not measured: ${server.reason}`);
}
Object.assign(measures, await sizes());

const missed = Object.entries(BUDGETS).filter(([name, budget]) => {
  const value = measures[name];
  return value !== undefined && !keeps(value, budget(measures));
});
if (json) console.log(JSON.stringify(measures));
else for (const [name, value] of Object.entries(measures)) console.log(row(name, value));
process.exitCode = missed.length === 0 ? 0 : 1;

function keeps(value: number, budget: Budget): boolean {
  return 'most' in budget ? value <= budget.most : value >= budget.least;
}

function row(name: string, value: number): string {
  const budget = BUDGETS[name]?.(measures);
  const wanted = budget === undefined ? '' : 'most' in budget ? `≤ ${round(budget.most)}` : `≥ ${round(budget.least)}`;
  const verdict = budget === undefined ? '' : keeps(value, budget) ? 'kept' : 'MISSED';
  return `${name.padEnd(26)}${round(value).padStart(10)}  ${wanted.padEnd(10)} ${verdict}`;
}

function round(value: number): string {
  return value >= 100 ? String(Math.round(value)) : String(Math.round(value * 100) / 100);
}

async function sizes(): Promise<Measures> {
  const manifest = JSON.parse(await readFile(resolve(import.meta.dirname, '../dist/embed/v1/manifest.json'), 'utf8')) as {
    sizes: readonly { name: string; kib: number }[];
  };
  return Object.fromEntries(manifest.sizes.map(({ name, kib }) => [`size.${name.replace('entendu-', '')}.kib`, kib]));
}
