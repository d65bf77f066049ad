import { existsSync, readFileSync, rmSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../../browser/free-port.ts';
import { entendu, isAlive, type ProductProcess, startService, temporaryFolder } from './process.ts';
import { writeSmallContent } from './small-content.ts';

const folder = temporaryFolder();
const running = new Set<ProductProcess>();
let environment: Record<string, string>;

const start = () => {
  const service = startService(environment);
  running.add(service);
  void service.ended.then(() => running.delete(service));
  return service;
};
const meilisearchPid = () => Number(readFileSync(path.join(folder, 'data/meilisearch/meilisearch.pid'), 'utf8'));

beforeAll(async () => {
  writeSmallContent(path.join(folder, 'content'));
  environment = { DATA_DIR: path.join(folder, 'data'), CONTENT_DIR: path.join(folder, 'content'), PORT: String(await freePort()) };
});

afterAll(async () => {
  for (const service of running) service.signal('SIGKILL');
  await Promise.all([...running].map(({ ended }) => ended));
  rmSync(folder, { recursive: true, force: true });
});

describe('a service that is stopped', () => {
  it('makes its database anew when it was killed while it made it', async () => {
    const service = start();
    await expect.poll(() => existsSync(path.join(folder, 'data/postgres/base')), { timeout: 30_000, interval: 5 }).toBe(true);
    service.signal('SIGKILL');
    await service.ended;
    expect(existsSync(path.join(folder, 'data/postgres.unfinished'))).toBe(true);
    const second = start();
    await second.says(/content imported · 2 new[^]*Ctrl-C stops it/);
    second.signal('SIGKILL');
    await second.ended;
  });

  it('starts again after kill -9 with all its data and without an orphan', async () => {
    const service = start();
    await service.says(/Ctrl-C stops it/);
    const orphan = meilisearchPid();
    expect(isAlive(orphan)).toBe(true);
    service.signal('SIGKILL');
    await service.ended;
    const second = start();
    await second.says(/content imported · 2 unchanged[^]*Ctrl-C stops it/);
    expect(isAlive(orphan)).toBe(false);
    second.signal('SIGKILL');
    await second.ended;
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('answers the request in flight after %s, and leaves within five seconds', async (signal) => {
    const service = start();
    await service.says(/Ctrl-C stops it/);
    const engine = meilisearchPid();
    const body = JSON.stringify({ query: '{ term(slug: "essai") { slug } }' });
    const socket = net.connect(Number(environment['PORT']), '127.0.0.1');
    let answer = '';
    socket.on('data', (chunk) => (answer += String(chunk)));
    socket.write(
      `POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body.slice(0, 10)}`,
    );
    // The service must have seen the beginning of the request before it is told to stop.
    await new Promise((resolve) => setTimeout(resolve, 200));
    const begin = performance.now();
    service.signal(signal);
    await service.says(/stopping/);
    service.signal(signal);
    socket.write(body.slice(10));
    const { code } = await service.ended;
    expect(answer).toMatch(/^HTTP\/1\.1 200 [^]*"slug":"essai"/);
    expect(code).toBe(0);
    expect(performance.now() - begin).toBeLessThan(5000);
    expect(isAlive(engine)).toBe(false);
    expect((await entendu(['status'], environment)).code).toBe(1);
  });
});
