import { tellFailure } from '../prepare/failure.mjs';
import { prepare } from '../prepare/prepare.mjs';
import { findChromium } from './chromium.mjs';
import { runSuite } from './suite.mjs';
import { findTestDatabase } from './test-database.mjs';

const PROJECTS = ['small', 'integration', 'browser'];

const HELP = `Usage: npm test [-- [--project <name>]... [vitest's own arguments]]

Installs what is missing, builds what is stale, and runs every test:
  small                      what needs no server
  integration                on the embedded PostgreSQL and the real Meilisearch
  integration on a server    those that use a database, on a PostgreSQL server: TEST_DATABASE_URL, else a temporary one
  browser                    pages and elements in Chromium, and whole processes

Examples:
  npm test -- --project small            one suite
  npm test -- --project integration import    the files of a suite whose path contains a word
  npm test -- -t "ristourne"             the tests whose title contains a word

Where a server or a browser is missing its suite is left out and said so; with CI=true that is a failure.`;

/** What `npm test` does; answers the exit code. */
export async function test(commandArguments) {
  if (commandArguments.some((word) => word === '--help' || word === '-h')) {
    console.log(HELP);
    return 0;
  }
  const { projects, rest } = readArguments(commandArguments);
  const unknown = projects.filter((project) => !PROJECTS.includes(project));
  if (unknown.length > 0) {
    console.error(`There is no suite ${unknown.join(', ')}; the suites are ${PROJECTS.join(', ')}.`);
    return 2;
  }
  const interruption = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => interruption.abort());
  try {
    const node = await prepare();
    return await runSuites(node, projects.length === 0 ? PROJECTS : projects, rest, interruption.signal);
  } catch (error) {
    return tellFailure(error);
  }
}

async function runSuites(node, projects, rest, interrupted) {
  const results = [];
  const run = async (name, project, env) => {
    if (!interrupted.aborted) results.push({ name, ...(await runSuite(node, name, ['--project', project, ...rest], env, interrupted)) });
  };
  const inCi = process.env.CI === 'true';
  const leaveOut = (name, { reason, wasNamed = false }) =>
    results.push({ name, passed: 0, failed: 0, skipped: 0, broken: inCi || wasNamed, leftOut: reason });

  if (projects.includes('small')) await run('small', 'small', {});
  if (projects.includes('integration')) {
    await run('integration on PGlite', 'integration', {});
    const database = await findTestDatabase();
    if (database.kind === 'Missing') leaveOut('integration on a PostgreSQL server', database);
    else {
      try {
        await run(`integration on ${database.name}`, 'server', { TEST_DATABASE_URL: database.url });
      } finally {
        await database.stop();
      }
    }
  }
  if (projects.includes('browser')) {
    const chromium = findChromium();
    if (chromium.kind === 'Missing') leaveOut('browser', chromium);
    else await run('browser', 'browser', {});
  }
  // With arguments the skipped ones are those that were not asked for.
  if (inCi && rest.length === 0) for (const result of results) result.broken ||= result.skipped > 0;
  return summarize(results, interrupted.aborted);
}

function summarize(results, interrupted) {
  const count = (key) => results.reduce((sum, result) => sum + result[key], 0);
  const passed = count('passed');
  const failed = count('failed');
  const broken = results.some((result) => result.broken);
  console.log('\nSuites');
  for (const result of results) {
    const outcome =
      result.leftOut === undefined
        ? `${result.passed} passed, ${result.failed} failed${result.skipped > 0 ? `, ${result.skipped} skipped` : ''}`
        : `NOT RUN: ${result.leftOut}`;
    console.log(
      `  ${result.name}: ${outcome}${result.broken && result.leftOut === undefined && result.failed === 0 ? ' (counted as failed)' : ''}`,
    );
  }
  if (passed + failed === 0) console.log('No test ran.');
  if (interrupted) console.log('Interrupted.');
  console.log(`${passed} passed, ${failed} failed`);
  return failed > 0 || broken || interrupted || passed === 0 ? 1 : 0;
}

function readArguments(words) {
  const projects = [];
  const rest = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === '--project') projects.push(words[(at += 1)] ?? '');
    else if (word.startsWith('--project=')) projects.push(word.slice('--project='.length));
    else rest.push(word);
  }
  return { projects, rest };
}
