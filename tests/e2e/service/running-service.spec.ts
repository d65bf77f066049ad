import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../../browser/free-port.ts';
import { entendu, type ProductProcess, startService, temporaryFolder } from './process.ts';
import { writeSmallContent } from './small-content.ts';

describe('a running service on embedded data', () => {
  const folder = temporaryFolder();
  const content = path.join(folder, 'content');
  let environment: Record<string, string>;
  let service: ProductProcess;
  let termFile: string;

  beforeAll(async () => {
    termFile = writeSmallContent(content);
    environment = { DATA_DIR: path.join(folder, 'data'), CONTENT_DIR: content, PORT: String(await freePort()) };
    service = startService(environment);
    await service.says(/Ctrl-C stops it/);
  });

  afterAll(async () => {
    service.signal('SIGKILL');
    await service.ended;
    rmSync(folder, { recursive: true, force: true });
  });

  const definitionOf = async (slug: string) => {
    const response = await fetch(`http://127.0.0.1:${environment['PORT']}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: `{ term(slug: "${slug}") { definition { text } } }` }),
    });
    const { data } = (await response.json()) as { data: { term: { definition: { text: string } } | null } };
    return data.term?.definition.text;
  };

  it('keeps a second service off its data and names its process', async () => {
    const second = await startService(environment).ended;
    expect(second.code).toBe(1);
    expect(second.stderr).toContain(`in use by process ${service.pid}`);
  });

  it('keeps its port, and the other service is told of a free one', async () => {
    const other = path.join(folder, 'other');
    const second = await startService({ ...environment, DATA_DIR: other }).ended;
    expect(second.code).toBe(1);
    const proposed = /PORT=(\d+) npm start/.exec(second.stderr)?.[1];
    await new Promise<void>((resolve, reject) => {
      const server = net
        .createServer()
        .on('error', reject)
        .listen(Number(proposed), '127.0.0.1', () => server.close(() => resolve()));
    });
  });

  it('carries out an import that the command asks for, and serves the new text', async () => {
    const text = `accord ${process.pid} entre personnes`;
    writeSmallContent(content, text);
    const { code, stdout, stderr } = await entendu(['content', 'import', '--json'], environment);
    expect(stderr).toContain(`through the running service, process ${service.pid}`);
    expect(JSON.parse(stdout)).toMatchObject({ kind: 'Imported', revised: ['term:essai'], unchanged: 1 });
    expect(code).toBe(0);
    await expect.poll(() => definitionOf('essai'), { timeout: 5000 }).toBe(text);
  });

  it('refuses content with an error, naming file, line and column, and keeps what it has', async () => {
    const before = readFileSync(termFile, 'utf8');
    writeFileSync(termFile, before.replace('  - fiche', '  - inconnue'));
    const { code, stderr } = await entendu(['content', 'import'], environment);
    writeFileSync(termFile, before);
    expect(code).toBe(1);
    expect(stderr).toMatch(/content\/terms\/essai\.yaml:13:5 .*inconnue/);
    expect(await definitionOf('essai')).toBeDefined();
  });

  it('exports the same content that was imported', async () => {
    const exported = path.join(folder, 'exported');
    await entendu(['content', 'import'], environment);
    const { code } = await entendu(['content', 'export', exported], environment);
    expect(code).toBe(0);
    const again = await entendu(['content', 'import', exported, '--json'], environment);
    expect(JSON.parse(again.stdout)).toMatchObject({ kind: 'Imported', created: [], revised: [], withdrawn: [], unchanged: 2 });
  });

  it('rebuilds its index and says how it is', async () => {
    const rebuilt = await entendu(['index', 'rebuild', '--json'], environment);
    expect(JSON.parse(rebuilt.stdout)).toMatchObject({ kind: 'IndexRebuilt' });
    const status = await entendu(['status', '--json'], environment);
    expect(JSON.parse(status.stdout)).toMatchObject({ pid: service.pid, database: 'pglite', entries: 1, degraded: [] });
  });
});
