import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OrderEnding, ServiceStatus } from '../orders/order.ts';
import type { ProgressEvent } from '../progress/progress.ts';
import { askStatus, giveOrder } from './control-client.ts';
import { ControlServer } from './control-server.ts';

const status: ServiceStatus = {
  pid: 1,
  url: 'http://127.0.0.1:3000',
  since: '2026-11-22T12:00:00.000Z',
  database: 'pglite',
  version: 1,
  entries: 1,
  waitingForIndex: 0,
  searchEngine: 'MEILISEARCH',
  degraded: [],
};
const rebuilt: OrderEnding = { kind: 'IndexRebuilt', documents: 3 };

describe('ControlServer', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'entendu-control-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('tells how an order goes on and how it ends', async () => {
    const server = await ControlServer.listen(folder, {
      status: async () => status,
      carryOut: (_, progress) => progress.step('index rebuilt', async () => rebuilt),
    });
    const heard: ProgressEvent[] = [];
    expect(await giveOrder(server.path, { kind: 'RebuildIndex' }, (event) => heard.push(event))).toEqual(rebuilt);
    expect(heard.map(({ kind }) => kind)).toEqual(['begun', 'done']);
    expect(await askStatus(server.path)).toEqual(status);
    await server.close();
    expect(existsSync(server.path)).toBe(false);
  });

  it('is closed to other users, and replaces what a killed service left', async () => {
    writeFileSync(path.join(folder, 'control.sock'), '');
    const server = await ControlServer.listen(folder, { status: async () => status, carryOut: async () => rebuilt });
    expect(statSync(server.path).mode & 0o777).toBe(0o600);
    await server.close();
  });

  it('listens in a private folder when the path of the data folder is too long for a socket', async () => {
    const deep = path.join(folder, 'd'.repeat(120));
    mkdirSync(deep);
    const server = await ControlServer.listen(deep, { status: async () => status, carryOut: async () => rebuilt });
    expect(statSync(path.dirname(server.path)).mode & 0o777).toBe(0o700);
    expect(await askStatus(server.path)).toEqual(status);
    await server.close();
    expect(existsSync(path.dirname(server.path))).toBe(false);
  });

  it('carries out one order at a time', async () => {
    let atOnce = 0;
    let most = 0;
    const server = await ControlServer.listen(folder, {
      status: async () => status,
      carryOut: async () => {
        most = Math.max(most, (atOnce += 1));
        await new Promise((resolve) => setTimeout(resolve, 20));
        atOnce -= 1;
        return rebuilt;
      },
    });
    await Promise.all([1, 2, 3].map(() => giveOrder(server.path, { kind: 'RebuildIndex' }, () => undefined)));
    expect(most).toBe(1);
    await server.close();
  });

  it('answers an order that breaks off as interrupted', async () => {
    const server = await ControlServer.listen(folder, {
      status: async () => status,
      carryOut: () => Promise.reject(new Error('a bug')),
    });
    expect(await giveOrder(server.path, { kind: 'RebuildIndex' }, () => undefined)).toMatchObject({ kind: 'Interrupted' });
    await server.close();
  });
});
