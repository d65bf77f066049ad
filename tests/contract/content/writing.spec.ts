import { cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ContentRead, contentHash, formatContent, readContent, writeContent } from '#content';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entendu-writing-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function read(path: string): Promise<ContentRead> {
  const reading = await readContent(path);
  if (reading.kind === 'ContentRefused') throw new Error(`${path} has errors`);
  return reading;
}

async function textsOf(path: string): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(path, { recursive: true })).filter((name) => name.endsWith('.yaml')).toSorted();
  return new Map(await Promise.all(names.map(async (name) => [name, await readFile(join(path, name), 'utf8')] as const)));
}

describe('writeContent', () => {
  it('gives the same files after a reading, byte for byte', async () => {
    const contents = await read('content');
    const { written } = await writeContent(join(folder, 'content'), contents);
    expect(written).toHaveLength(contents.files.size);
    const original = await textsOf('content');
    expect(await textsOf(join(folder, 'content'))).toEqual(original);
    expect(contentHash((await read(join(folder, 'content'))).entries)).toBe(contentHash(contents.entries));
  });

  it('touches no file that says the same, so that comments survive, and replaces one that does not', async () => {
    const copy = join(folder, 'content');
    await cp('content', copy, { recursive: true });
    const contents = await read(copy);
    const [term] = contents.entries.filter((entry) => entry.kind === 'term');
    if (term === undefined) throw new Error('no term');
    const path = join(copy, 'terms', `${term.slug}.yaml`);
    const commented = `${await readFile(path, 'utf8')}# a remark of the editors\n`;
    await writeFile(path, commented);
    expect((await writeContent(copy, contents)).written).toEqual([]);
    expect(await readFile(path, 'utf8')).toBe(commented);

    const revised = { ...term, definition: { fr: 'tout autre chose' } };
    const entries = contents.entries.map((entry) => (entry === term ? revised : entry));
    expect((await writeContent(copy, { ...contents, entries })).written).toEqual([`content/terms/${term.slug}.yaml`]);
    expect((await read(copy)).entries).toContainEqual(revised);
  });

  it('names the files that hold nothing of the contents and leaves them', async () => {
    const copy = join(folder, 'content');
    await cp('content', copy, { recursive: true });
    const { others } = await writeContent(copy, { entries: [], changes: [], definitions: [], sources: (await read(copy)).sources });
    expect(others).toContain('content/terms/economie-sociale.yaml');
    expect(others.some((file) => file.startsWith('content/sources/'))).toBe(false);
    await expect(readFile(join(copy, 'terms/economie-sociale.yaml'), 'utf8')).resolves.toContain('theme');
  });

  it('writes nothing at all when a slug would lead out of the folder', async () => {
    const escaping = [
      { slug: 'fine', title: { fr: 'a' } },
      { slug: '../../escaped', title: { fr: 'a' } },
    ];
    await expect(writeContent(join(folder, 'content'), { entries: [], changes: [], definitions: [], sources: escaping })).rejects.toThrow(
      'is no slug',
    );
    expect(await readdir(folder)).toEqual([]);
  });

  it('leaves what is there, and nothing half written, when a file cannot be written', async () => {
    const contents = await read('content');
    const [source] = contents.sources;
    if (source === undefined) throw new Error('no source');
    const inTheWay = join(folder, 'sources', `${source.slug}.yaml`);
    await mkdir(join(inTheWay, 'kept'), { recursive: true });
    await expect(writeContent(folder, { entries: [], changes: [], definitions: [], sources: [source] })).rejects.toThrow(
      /EISDIR|ENOTEMPTY|EEXIST/,
    );
    expect(await readdir(join(folder, 'sources'))).toEqual([`${source.slug}.yaml`]);
    expect(await readdir(inTheWay)).toEqual(['kept']);
  });
});

describe('formatContent', () => {
  it('puts files in canonical form once, and leaves those with comments or errors alone', async () => {
    const copy = join(folder, 'content');
    const loose = 'title: {fr: "La Loi",   en: The Act}\n';
    await mkdir(join(copy, 'sources'), { recursive: true });
    await writeFile(join(copy, 'sources/loose.yaml'), loose);
    await writeFile(join(copy, 'sources/commented.yaml'), `${loose}# why\n`);
    await writeFile(join(copy, 'sources/wrong.yaml'), 'titre: La Loi\n');

    const dry = await formatContent(copy, { dryRun: true });
    expect(dry.formatted).toEqual(['content/sources/loose.yaml']);
    expect(await readFile(join(copy, 'sources/loose.yaml'), 'utf8')).toBe(loose);

    const first = await formatContent(copy);
    expect(first).toMatchObject({ formatted: ['content/sources/loose.yaml'], commented: ['content/sources/commented.yaml'] });
    expect(first.problems.map(({ file }) => file)).toContain('content/sources/wrong.yaml');
    expect(await readFile(join(copy, 'sources/loose.yaml'), 'utf8')).toBe(
      '# yaml-language-server: $schema=../../schema/content/source.schema.json\ntitle:\n  fr: La Loi\n  en: The Act\n',
    );
    expect(await readFile(join(copy, 'sources/commented.yaml'), 'utf8')).toBe(`${loose}# why\n`);

    expect(await formatContent(copy)).toMatchObject({ formatted: [], untouched: ['content/sources/loose.yaml'] });
  });
});
