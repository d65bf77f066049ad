import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root } from '../prepare/prepare.mjs';

/** Runs one suite with Vitest and answers how many of its tests passed and failed. */
export async function runSuite(node, name, vitestArguments, env, interrupted) {
  console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 60 - name.length))}`);
  const folder = mkdtempSync(path.join(os.tmpdir(), 'entendu-test-'));
  const report = path.join(folder, 'report.json');
  try {
    const reporter = process.stdout.isTTY ? 'default' : 'dot';
    const code = await runVitest(
      node,
      ['run', '--passWithNoTests', `--reporter=${reporter}`, '--reporter=json', `--outputFile.json=${report}`, ...vitestArguments],
      env,
      interrupted,
    );
    const counts = readCounts(report);
    return { ...counts, broken: code !== 0 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function runVitest(node, vitestArguments, env, interrupted) {
  return new Promise((resolve, reject) => {
    const bin = path.join(root, 'node_modules/.bin');
    const { TEST_DATABASE_URL: _, ...inherited } = process.env;
    const colors = process.stdout.isTTY ? {} : { NO_COLOR: '1' };
    const child = spawn(node, [path.join(root, 'node_modules/vitest/vitest.mjs'), ...vitestArguments], {
      cwd: root,
      stdio: 'inherit',
      env: { ...inherited, ...colors, ...env, PATH: `${bin}${path.delimiter}${process.env.PATH ?? ''}` },
    });
    const end = () => child.kill('SIGTERM');
    interrupted.addEventListener('abort', end, { once: true });
    child.on('error', reject);
    child.on('exit', (code) => {
      interrupted.removeEventListener('abort', end);
      resolve(code);
    });
  });
}

function readCounts(report) {
  try {
    const {
      numPassedTests,
      numFailedTests,
      numPendingTests = 0,
      numTodoTests = 0,
      testResults = [],
    } = JSON.parse(readFileSync(report, 'utf8'));
    // A file that cannot even be loaded has no tests to count, and must not look like nothing.
    const unloaded = testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && assertionResults.every((one) => one.status !== 'failed'),
    ).length;
    return { passed: numPassedTests, failed: numFailedTests + unloaded, skipped: numPendingTests + numTodoTests };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
