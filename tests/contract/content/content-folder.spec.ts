import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatContent, readContent, renderProblem } from '#content';

const SOURCE = 'title:\n  fr: La Loi\n';
const TERM = 'theme: finance\nlabels: { fr: { preferred: ristourne } }\ndefinition: { fr: part des surplus }\nsources: [loi]\n';

let folder: string;

beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'entendu-content-')), 'content');
  await put('sources/loi.yaml', SOURCE);
  await put('terms/ristourne.yaml', TERM);
});

afterEach(async () => {
  await rm(dirname(folder), { recursive: true });
});

async function put(path: string, text: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}

async function problems(): Promise<readonly string[]> {
  const reading = await readContent(folder, { advice: false });
  return (reading.kind === 'ContentRefused' ? reading.problems : reading.advice).map(renderProblem);
}

describe('the content of this repository', () => {
  it('has no error', async () => {
    const reading = await readContent('content');
    expect(reading.kind === 'ContentRefused' ? reading.problems.map(renderProblem) : []).toEqual([]);
  });

  it('is in canonical form', async () => {
    const { formatted, commented, problems: found } = await formatContent('content', { dryRun: true });
    expect({ formatted, commented, found }).toEqual({ formatted: [], commented: [], found: [] });
  });
});

describe('a content folder', () => {
  it('is read with a byte order mark and with the line ends of any system', async () => {
    await put('terms/ristourne.yaml', `\ufeff${TERM.replaceAll('\n', '\r\n')}`);
    const reading = await readContent(folder);
    expect(reading).toMatchObject({ kind: 'ContentRead', entries: [{ slug: 'ristourne', definition: { fr: 'part des surplus' } }] });
  });

  it('may hold a licence, a read-me and what systems leave behind', async () => {
    for (const name of ['LICENSE', 'README.md', 'parity.lock', '.DS_Store', 'terms/.ristourne.yaml.swp', 'terms/ristourne.yaml~'])
      await put(name, 'x');
    await mkdir(join(folder, 'definitions'));
    expect(await problems()).toEqual([]);
  });

  it('gives advice when it is asked to, and the same errors without', async () => {
    const [advised, plain] = [await readContent(folder), await readContent(folder, { advice: false })];
    if (advised.kind === 'ContentRefused' || plain.kind === 'ContentRefused') throw new Error('the folder has errors');
    expect(new Set(advised.advice.map(({ level }) => level))).toEqual(new Set(['advice']));
    expect(advised.advice.map(({ rule }) => rule)).toContain('english-missing');
    expect({ ...plain, advice: [] }).toEqual({ ...advised, advice: [] });
    expect(plain.advice).toEqual([]);

    await put('terms/ristourne.yaml', TERM.replace('[loi]', '[inconnue]'));
    const refused = [await readContent(folder), await readContent(folder, { advice: false })];
    expect(
      refused.map((reading) => reading.kind === 'ContentRefused' && reading.problems.filter(({ level }) => level === 'error').length),
    ).toEqual([1, 1]);
  });

  it('needs no parity.lock to be imported, nor a whole one', async () => {
    await put('parity.lock', '<<<<<<< HEAD\n');
    expect(await readContent(folder, { advice: false })).toMatchObject({ kind: 'ContentRead' });
    expect(await readContent(folder)).toMatchObject({ kind: 'ContentRead' });
  });

  it('is refused, all at once, for what does not belong there', async () => {
    await put('notes.txt', 'x');
    await put('termes/a.yaml', TERM);
    await put('terms/a.yml', TERM);
    await put('terms/Économie sociale.yaml', TERM);
    await put('terms/image.png', 'x');
    await put('terms/sub/a.yaml', TERM);
    await symlink(join(folder, 'terms/ristourne.yaml'), join(folder, 'terms/link.yaml'));
    await symlink(join(folder, 'terms'), join(folder, 'questions'));
    expect(await problems()).toEqual([
      'content/notes.txt:1:1 notes.txt does not belong here; keep each entry in the folder of its kind: sources, terms, structures, programmes, events, criteria, questions, changes, definitions',
      'content/questions:1:1 questions is a symbolic link; put the files themselves here',
      'content/termes:1:1 termes is no folder of content; the folders are sources, terms, structures, programmes, events, criteria, questions, changes, definitions',
      'content/terms/a.yml:1:1 a.yml ends with .yml; rename it to a.yaml',
      'content/terms/image.png:1:1 image.png does not end with .yaml; move it elsewhere, or rename it if it holds an entry',
      'content/terms/link.yaml:1:1 link.yaml is a symbolic link; put the file itself here',
      'content/terms/sub:1:1 sub is no file; keep one file an entry, without folders between',
      'content/terms/Économie sociale.yaml:1:1 Économie sociale.yaml has a name that is no slug; use at most 100 lower-case letters without accents, digits and single hyphens, such as economie-sociale.yaml',
    ]);
  });

  it('is refused for a file that is not UTF-8 or too large, naming the place', async () => {
    await put('terms/latin.yaml', Buffer.from(TERM.replace('part', 'été'), 'latin1'));
    await put('terms/large.yaml', `${TERM}example: { fr: ${'a'.repeat(300_000)} }\n`);
    expect(await problems()).toEqual([
      'content/terms/large.yaml:1:1 the file is larger than 256 KiB; split it: one entry a file',
      'content/terms/latin.yaml:3:19 the file is not UTF-8 from here on; save it again with the encoding UTF-8',
    ]);
  });

  it('is refused when it does not exist, and when it is empty', async () => {
    await rm(folder, { recursive: true });
    expect(await problems()).toEqual([
      'content:1:1 content is no folder that can be read; give the path of the folder that holds sources/, terms/ and the others',
    ]);
    await mkdir(folder);
    expect(await problems()).toEqual(['content:1:1 content holds no content; check the path']);
  });
});
