import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { acceptParity, readContent, readParity } from '#content';

let folder: string;

beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'entendu-parity-')), 'content');
  await put('sources/loi.yaml', 'title: { fr: La Loi, en: The Act }\n');
  await put('terms/part.yaml', term('part des surplus', 'share of the surpluses'));
  await put('terms/reste.yaml', term('ce qui reste', 'what is left'));
});

afterEach(async () => {
  await rm(dirname(folder), { recursive: true });
});

const term = (fr: string, en: string) =>
  `theme: finance\nlabels: { fr: { preferred: a } }\ndefinition: { fr: ${fr}, en: ${en} }\nsources: [loi]\n`;

async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}

const lock = () => readFile(join(folder, 'parity.lock'), 'utf8');
const stale = async () =>
  (await readParity(folder)).places.filter(({ state }) => state === 'STALE').map(({ file, text }) => `${file} ${text}`);

describe('the two languages of a folder', () => {
  it('are undeclared without a lock, and in step once they are declared', async () => {
    expect(await readParity(folder)).toMatchObject({ lock: { kind: 'NoLock' }, counts: { term: { IN_STEP: 0, MISSING: 2, UNLOCKED: 2 } } });
    expect(await acceptParity(folder)).toEqual({ kind: 'ParityAccepted', files: 3, texts: 3 });
    expect(await readParity(folder)).toMatchObject({
      lock: { kind: 'Lock' },
      counts: { source: { IN_STEP: 1 }, term: { IN_STEP: 2, MISSING: 2, STALE: 0, UNLOCKED: 0 } },
    });
  });

  it('leave a lock that does not change as long as the texts do not', async () => {
    await acceptParity(folder);
    const before = await lock();
    await acceptParity(folder);
    await acceptParity(folder, ['term:part']);
    expect(await lock()).toBe(before);
  });

  it('name what is stale with its place, until that file is declared again', async () => {
    await acceptParity(folder);
    await put('terms/part.yaml', term('partie des surplus', 'share of the surpluses'));
    await put('terms/reste.yaml', term('ce qui est de trop', 'what is left'));
    expect(await stale()).toEqual(['content/terms/part.yaml definition', 'content/terms/reste.yaml definition']);
    const reading = await readContent(folder);
    expect(reading.kind === 'ContentRead' && reading.advice.filter(({ rule }) => rule === 'english-stale')).toMatchObject([
      { file: 'content/terms/part.yaml', line: 3 },
      { file: 'content/terms/reste.yaml', line: 3 },
    ]);
    await acceptParity(folder, ['content/terms/part.yaml']);
    expect(await stale()).toEqual(['content/terms/reste.yaml definition']);
  });

  it('lose the lines of texts that are gone, and keep those of a file that cannot be read at the moment', async () => {
    await acceptParity(folder);
    await put('terms/part.yaml', 'theme: [');
    await rm(join(folder, 'terms/reste.yaml'));
    await acceptParity(folder);
    expect((await lock()).split('\n').filter((line) => line.startsWith('terms/'))).toEqual([
      expect.stringMatching(/^terms\/part\.yaml definition /),
    ]);
  });

  it('are declared of no file when one is unknown', async () => {
    expect(await acceptParity(folder, ['term:part', 'term:absent'])).toEqual({ kind: 'UnknownFiles', names: ['term:absent'] });
    await expect(lock()).rejects.toThrow('ENOENT');
  });

  it('name the line of a lock that is broken, which is mended by declaring all of them', async () => {
    await put('parity.lock', '# c\n<<<<<<< HEAD\n');
    expect(await readParity(folder)).toMatchObject({ lock: { kind: 'BrokenLock', line: 2 } });
    expect(await acceptParity(folder, ['term:part'])).toMatchObject({ kind: 'BrokenLock', line: 2 });
    expect(await acceptParity(folder)).toMatchObject({ kind: 'ParityAccepted' });
    expect(await readParity(folder)).toMatchObject({ lock: { kind: 'Lock' } });
  });
});
