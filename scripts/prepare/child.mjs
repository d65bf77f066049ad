import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What a finished program left: its exit code (null when a signal ended it) and the end of what it printed. */
/** @typedef {{ code: number | null, signal: string | null, output: string }} Ending */

/**
 * Runs a program, hears its lines, and answers how it ended.
 * @returns {Promise<Ending>}
 */
export function runQuietly(command, commandArguments, { cwd, env = process.env, onLine = () => {}, signal } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, commandArguments, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], signal });
    // A program that went on after us would change the folder under the next start.
    let ending;
    const forward = (name) => {
      ending = name;
      child.kill(name);
    };
    for (const name of SIGNALS) process.on(name, forward);
    const watch = watchParent(() => forward('SIGTERM'));
    let output = '';
    const hear = (chunk) => {
      output = (output + chunk).slice(-200_000);
      const lines = String(chunk)
        .split('\n')
        .filter((line) => line.trim() !== '');
      if (lines.length > 0) onLine(lines.at(-1).trim());
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    const release = () => {
      for (const name of SIGNALS) process.off(name, forward);
      clearInterval(watch);
    };
    child.on('error', (error) => {
      release();
      reject(error);
    });
    child.on('close', (code, endSignal) => {
      release();
      // The tests have a listener of their own, and end in their own order.
      if (ending !== undefined && process.listenerCount(ending) === 0) process.kill(process.pid, ending);
      else resolve({ code, signal: endSignal, output });
    });
  });
}

/**
 * Runs a script on that Node in the foreground: its input and output are ours, signals go on to it, and it learns through
 * the IPC channel when this process dies, however that happens. Answers its exit code.
 */
export function runNode(node, scriptArguments, { env = process.env } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(node, ['--enable-source-maps', ...scriptArguments], {
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
      env: { NODE_COMPILE_CACHE: COMPILE_CACHE, ...env },
    });
    const forward = (signal) => child.kill(signal);
    for (const signal of SIGNALS) process.on(signal, forward);
    const watch = watchParent(() => child.kill('SIGTERM'));
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      for (const name of SIGNALS) process.off(name, forward);
      clearInterval(watch);
      // 128 + n is how a shell tells that signal n ended a program.
      resolve(code ?? 128 + (SIGNAL_NUMBERS[signal] ?? 1));
    });
  });
}

/** Where Node keeps what it compiled: a start takes half a second less. Where it cannot be written, Node goes without. */
const COMPILE_CACHE = fileURLToPath(new URL('../../node_modules/.cache/node', import.meta.url));

/** Under npm, notices that npm was killed without being able to say so. By itself, a script may well outlive its shell. */
function watchParent(onDeath) {
  if (process.env.npm_lifecycle_event === undefined) return undefined;
  const parent = process.ppid;
  return setInterval(() => {
    if (process.ppid !== parent) onDeath();
  }, 500).unref();
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const SIGNAL_NUMBERS = { SIGHUP: 1, SIGINT: 2, SIGABRT: 6, SIGKILL: 9, SIGSEGV: 11, SIGTERM: 15 };
