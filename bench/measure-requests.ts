import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EmbeddedMeilisearch } from '../dist/libs/search/src/index.js';
import { type Service, startService } from '../tests/browser/service.ts';
import { best, load, type LoadRequest, type LoadResult } from './load.ts';

const SECONDS = 4;
const ROUNDS = 3;
/** As on a server: logs as usual, no development checks. The harness turns the rate limit off. */
const AS_DEPLOYED = { NODE_ENV: 'production' };

/** What people type, from the first letters of a word to a clumsy question. */
const QUERIES = [
  'économie sociale',
  'coop',
  'ristour',
  'pôle',
  'CRÉ',
  'mrc de roussillon',
  'entreprise d’économie sociale',
  'gouvernance démocratique',
  'lettres patentes',
  'chantier',
  'obnl',
  'surplus',
];

const SEARCH = `query Search($query: String!) {
  search(query: $query, limit: 10) { totalCount hits { excerpt { text } highlights { start end } entry { kind url title { text } } } }
}`;
const ASK = `query Ask($question: String!) {
  ask(question: $question) { outcome text parts { text { text locale } citation { quote { text } field entry { kind slug url title { text } } claim { status } sources { slug title { text } } } } suggestions { question { text } } }
}`;
/** Each kind of question, well and badly typed, and one that nothing answers. */
const QUESTIONS = [
  'c’est quoi une ristourne?',
  'quelle est la différence entre une coop et un OBNL?',
  'qu’est-ce qui a remplacé la CRÉ?',
  'est-ce que mon projet est de l’économie sociale?',
  'combien de membres faut-il pour fonder une coopérative',
  'ki ki soccupe de leconomie social dans la region',
  'what is a solidarity cooperative?',
  'quelles structures existaient en 2014?',
  'où trouver du financement pour démarrer?',
  'CLD',
  'my inc. has a social mission, do I qualify?',
  'quelle est la recette de la tarte aux bleuets?',
];
const ASSESS = `query Assess($answers: [CriterionAnswerInput!]!) {
  assess(legalForm: NONPROFIT, answers: $answers) { verdict summary { text } nextCriterion rulesRevision
    outcomes { criterion { id title { text } } answer explanation { text } remedy { text } } programmes { verdict explanation { text } } }
}`;
/** From nothing answered to everything, with one answer that decides. */
const ANSWERS: readonly (readonly [criterion: string, answer: string][])[] = [
  [],
  [
    ['MARKET_ACTIVITY', 'MET'],
    ['SOCIAL_PURPOSE', 'UNKNOWN'],
  ],
  [
    ['MARKET_ACTIVITY', 'MET'],
    ['SOCIAL_PURPOSE', 'MET'],
    ['PUBLIC_INDEPENDENCE', 'MET'],
    ['DEMOCRATIC_GOVERNANCE', 'MET'],
    ['ECONOMIC_VIABILITY', 'PLANNED'],
    ['SURPLUS_RULE', 'NOT_MET'],
    ['DISSOLUTION_RULE', 'SILENT'],
  ],
];
const TERM = `{ term(slug: "ristourne") { title { text } definition { text } url } }`;

/** What the requests cost, with the engine alone beside the service in the same run. */
export async function measureRequests(): Promise<Record<string, number>> {
  const folder = await mkdtemp(join(tmpdir(), 'entendu-bench-'));
  const engine = new EmbeddedMeilisearch({ folder });
  let service: Service | undefined;
  try {
    await engine.start();
    const address = engine.address();
    if (address === undefined) throw new Error('Meilisearch did not start');
    service = await startService({ environment: { MEILI_URL: address.url, MEILI_API_KEY: address.apiKey, ...AS_DEPLOYED } });
    return await compare(service, address);
  } finally {
    await service?.stop();
    await engine.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Rounds alternate, so that a busy moment of the machine touches all of them. */
async function compare(service: Service, engine: { url: string; apiKey?: string | undefined }): Promise<Record<string, number>> {
  const json = { 'content-type': 'application/json' };
  const searches = QUERIES.map((query): LoadRequest => ({
    method: 'POST',
    path: '/graphql',
    headers: json,
    body: JSON.stringify({ query: SEARCH, variables: { query } }),
  }));
  const raws = QUERIES.map((q): LoadRequest => ({
    method: 'POST',
    path: '/indexes/entries/search',
    headers: { ...json, authorization: `Bearer ${engine.apiKey}` },
    body: JSON.stringify({ q, limit: 10, filter: 'locale = fr', matchingStrategy: 'frequency', attributesToRetrieve: ['id'] }),
  }));
  const asks = QUESTIONS.map((question): LoadRequest => ({
    method: 'POST',
    path: '/graphql',
    headers: json,
    body: JSON.stringify({ query: ASK, variables: { question } }),
  }));
  const terms: LoadRequest[] = [{ method: 'GET', path: `/graphql?query=${encodeURIComponent(TERM)}` }];
  const assessments = ANSWERS.map((given): LoadRequest => ({
    method: 'POST',
    path: '/graphql',
    headers: json,
    body: JSON.stringify({ query: ASSESS, variables: { answers: given.map(([criterion, answer]) => ({ criterion, answer })) } }),
  }));
  const rounds: Record<'search' | 'raw' | 'term' | 'ask' | 'assess', LoadResult[]> = { search: [], raw: [], term: [], ask: [], assess: [] };
  await load(service.url, searches, 2);
  await load(service.url, terms, 2);
  await load(service.url, assessments, 2);
  await load(service.url, asks, 2);
  for (let round = 0; round < ROUNDS; round += 1) {
    rounds.raw.push(await load(engine.url, raws, SECONDS));
    rounds.search.push(await load(service.url, searches, SECONDS));
    rounds.term.push(await load(service.url, terms, SECONDS));
    rounds.assess.push(await load(service.url, assessments, SECONDS));
    rounds.ask.push(await load(service.url, asks, SECONDS));
  }
  const [raw, search, term, ask] = [best(rounds.raw), best(rounds.search), best(rounds.term), best(rounds.ask)];
  const assess = best(rounds.assess);
  return {
    'raw.rps': raw.rps,
    'search.rps': search.rps,
    'search.rps.ratio': search.rps / raw.rps,
    'raw.p95.ms': raw.p95,
    'search.p95.ms': search.p95,
    'term.rps': term.rps,
    'term.rps.ratio': term.rps / search.rps,
    'term.p95.ms': term.p95,
    'assess.rps': assess.rps,
    'assess.p95.ms': assess.p95,
    'ask.rps': ask.rps,
    'ask.p50.ms': ask.p50,
    'ask.p95.ms': ask.p95,
    'memory.pglite.mb': await residentMegabytes(service),
  };
}

/** Memory of the service's process after the load, without the engine, in MB. */
export async function residentMegabytes(service: Service): Promise<number> {
  const status = await readFile(`/proc/${service.process.pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? Number.NaN) / 1024;
}

/** Memory of a service whose base is on a PostgreSQL server, after the same kind of load, in MB. */
export async function measureMemoryOnServer(databaseUrl: string): Promise<number> {
  const service = await startService({ environment: { DATABASE_URL: databaseUrl, ...AS_DEPLOYED } });
  try {
    await load(service.url, [{ method: 'GET', path: `/graphql?query=${encodeURIComponent(TERM)}` }], SECONDS);
    return await residentMegabytes(service);
  } finally {
    await service.stop();
  }
}
