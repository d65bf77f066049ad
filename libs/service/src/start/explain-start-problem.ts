import { explainConfigurationProblem } from '../configuration/configuration-problem.ts';
import type { StartProblem } from './start-problem.ts';

/** The problem in lines for a person: what is in the way, where, and what to do. */
export function explainStartProblem(problem: StartProblem): readonly string[] {
  switch (problem.kind) {
    case 'Misconfigured':
      return [
        problem.problems.length === 1 ? 'The configuration has a mistake:' : `The configuration has ${problem.problems.length} mistakes:`,
        ...problem.problems.map((one) => `  ${explainConfigurationProblem(one)}`),
        'Every variable is described in the README, under Configuration.',
      ];
    case 'DataFolderTaken':
      return [
        `The data folder ${problem.folder} is in use by ${problem.pid === undefined ? 'another process' : `process ${problem.pid}`}${problem.url === undefined ? '' : `, which serves ${problem.url}`}.`,
        problem.pid === undefined
          ? 'Stop that process, or use another folder: DATA_DIR=.data-2 npm start'
          : `Stop it (kill ${problem.pid}), or use another folder: DATA_DIR=.data-2 npm start`,
      ];
    case 'FolderNotWritable':
      return [
        `The folder ${problem.folder} cannot be written by this user (${problem.code}).`,
        `Give it to this user, or use another folder: DATA_DIR=<folder> npm start`,
      ];
    case 'DiskFull':
      return [
        `The disk of ${problem.folder} is full (${problem.code}).`,
        'Free some space (500 MB are enough to start), or use a folder on another disk: DATA_DIR=<folder> npm start',
      ];
    case 'NotAFolder':
      return [`${problem.folder} is a file, or a part of its path is one.`, 'Use another folder: DATA_DIR=<folder> npm start'];
    case 'PortTaken':
      return [
        `Port ${problem.port} of ${problem.host} is taken by another program.`,
        problem.freePort === undefined
          ? 'Use another port: PORT=<port> npm start'
          : `Port ${problem.freePort} is free: PORT=${problem.freePort} npm start`,
      ];
    case 'PortForbidden':
      return [
        `This user may not listen on port ${problem.port}; ports under 1024 belong to the system.`,
        problem.freePort === undefined
          ? 'Use another port: PORT=<port> npm start'
          : `Port ${problem.freePort} is free: PORT=${problem.freePort} npm start`,
      ];
    case 'HostUnknown':
      return [
        `HOST is "${problem.host}", which is no address of this machine.`,
        'Use 127.0.0.1 for this machine alone, 0.0.0.0 for all its addresses.',
      ];
    case 'DatabaseUnreachable':
      return [
        `The database ${problem.place} cannot be used: ${problem.reason}`,
        'Check DATABASE_URL and that the server runs; without DATABASE_URL the embedded database is used.',
      ];
    case 'ContentFolderMissing':
      return [
        `There is no content folder ${problem.folder}.`,
        'Name it (CONTENT_DIR=<folder> npm start), or import nothing (CONTENT_DIR=none npm start).',
      ];
    case 'ContentRefused':
      return [
        ...problem.lines,
        'Nothing is lost. Correct the files (npm run entendu -- content check lists what is wrong in them), then start again.',
        'To serve what the base already holds meanwhile: CONTENT_DIR=none npm start',
      ];
    case 'Unexpected':
      return [`Unexpected error while ${problem.during}: ${problem.reason}`];
  }
}
