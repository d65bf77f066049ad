import { type ContentRule, findingAt } from '../checking/content-rule.ts';
import { pathText } from '../checking/content-file.ts';
import { pairsOf } from './bilingual-pairs.ts';
import { comparePairs } from './parity.ts';
import { LOCK_FILE } from './parity-lock.ts';

/** Every text has its English. */
export const englishMissing: ContentRule = {
  id: 'english-missing',
  level: 'advice',
  check: ({ files }) =>
    files.flatMap((file) =>
      pairsOf(file)
        .filter(({ en }) => en === undefined)
        .map(({ path }) => findingAt(file, path, `${pathText(path)} has no English`, 'write it under en')),
    ),
};

/** The English follows the French. */
export const englishStale: ContentRule = {
  id: 'english-stale',
  level: 'advice',
  check: ({ files, lock }) =>
    files.flatMap((file) =>
      comparePairs(file, lock)
        .filter(({ state }) => state === 'STALE')
        .map(({ path }) =>
          findingAt(
            file,
            [...path, 'en'],
            `${pathText(path)} has changed in French since its English was read beside it`,
            `correct the English, then declare the two in step: entendu content parity --accept ${file.file}`,
          ),
        ),
    ),
};

/** The lock of the languages can be read. */
export const parityLock: ContentRule = {
  id: 'parity-lock',
  level: 'advice',
  check: ({ root, lock }) => {
    const file = `${root}/${LOCK_FILE}`;
    if (lock?.kind === 'BrokenLock') return [{ file, line: lock.line, column: 1, problem: lock.problem, remedy: lock.remedy }];
    if (lock?.kind === 'NoLock')
      return [
        {
          file,
          line: 1,
          column: 1,
          problem: 'there is no such file, so no stale English can be told',
          remedy: 'write it: entendu content parity --accept',
        },
      ];
    return [];
  },
};
