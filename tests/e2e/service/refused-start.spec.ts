import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { entendu, startService, temporaryFolder } from './process.ts';
import { writeSmallContent } from './small-content.ts';

const folder = temporaryFolder();

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a start that is refused', () => {
  it('names every mistake of the configuration and ends with 2', async () => {
    const { code, stderr } = await startService({ PORT: 'http', LOG_LEVEL: 'loud', DATABASE_URL: 'mysql://root:hunter2@db/entendu' }).ended;
    expect(code).toBe(2);
    for (const word of ['PORT is "http"', 'LOG_LEVEL is "loud"', 'DATABASE_URL is "mysql://***:***@db/entendu"'])
      expect(stderr).toContain(word);
    expect(stderr).not.toContain('hunter2');
  });

  it('names a data folder that cannot be one', async () => {
    const file = path.join(folder, 'file');
    writeFileSync(file, '');
    const { code, stderr } = await startService({ DATA_DIR: path.join(file, 'data'), PORT: '0' }).ended;
    expect(code).toBe(1);
    expect(stderr).toContain(`${path.join(file, 'data')} is a file, or a part of its path is one`);
  });

  it('names a database server that does not answer, without its password', async () => {
    const { code, stderr } = await startService({
      DATA_DIR: path.join(folder, 'data'),
      DATABASE_URL: 'postgresql://entendu:hunter2@127.0.0.1:1/entendu',
      PORT: '0',
    }).ended;
    expect(code).toBe(1);
    expect(stderr).toContain('postgresql://***:***@127.0.0.1:1/entendu');
    expect(stderr).not.toContain('hunter2');
  });

  it('lists the errors of the content, and serves nothing', async () => {
    const content = path.join(folder, 'content');
    const file = writeSmallContent(content);
    writeFileSync(file, 'theme: nowhere\n');
    const { code, stderr } = await startService({ DATA_DIR: path.join(folder, 'data'), CONTENT_DIR: content, PORT: '0' }).ended;
    expect(code).toBe(1);
    expect(stderr).toMatch(/content\/terms\/essai\.yaml:1:\d+ .*theme/);
    expect(stderr).toContain('Nothing was imported');
  });
});

describe('a command that is called wrongly', () => {
  it.each([[['contents']], [['content', 'export']], [['status', '--colour']]])('ends with 2: entendu %s', async (words) => {
    expect((await entendu(words, {})).code).toBe(2);
  });

  it('prints help for every command, with an example', async () => {
    for (const words of [
      [],
      ['start'],
      ['content'],
      ['content', 'check'],
      ['content', 'parity'],
      ['content', 'import'],
      ['content', 'export'],
      ['content', 'format'],
      ['index', 'rebuild'],
      ['status'],
    ]) {
      const { code, stdout } = await entendu([...words, '--help'], {});
      expect(code, words.join(' ')).toBe(0);
      expect(stdout).toContain(`Usage: entendu ${words.join(' ')}`.trim());
    }
  });
});
