import { createServer } from 'node:net';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { ENTRY, SEARCH, send } from '../../../libs/client/src/index.ts';
import { freePort, type Service, startService } from '../../browser/index.ts';

let own: Service | undefined;
let service: string;

beforeAll(async () => {
  const shared = inject('entenduService') as string | undefined;
  own = shared === undefined ? await startService() : undefined;
  service = shared ?? own?.url ?? '';
});
afterAll(() => own?.stop());

const entry = { kind: 'TERM', slug: 'economie-sociale', locale: 'FR' } as const;

it('answers with the entry', async () => {
  expect(await send(ENTRY, entry, { service })).toMatchObject({ kind: 'ANSWERED', result: { entry: { slug: 'economie-sociale' } } });
});

it('answers with null for an entry that is not there', async () => {
  expect(await send(ENTRY, { ...entry, slug: 'zzz' }, { service })).toEqual({ kind: 'ANSWERED', result: { entry: null } });
});

it('tells the code with which the service refuses, and the limit', async () => {
  const tooLong = { query: 'a'.repeat(513), limit: 1, locale: 'FR' } as const;
  expect(await send(SEARCH, tooLong, { service })).toEqual({
    kind: 'FAILED',
    failure: { kind: 'REFUSED', code: 'BAD_USER_INPUT', limit: 512 },
  });
});

it('tells that nobody is there', async () => {
  const nobody = `http://127.0.0.1:${await freePort()}`;
  expect(await send(ENTRY, entry, { service: nobody })).toEqual({ kind: 'FAILED', failure: { kind: 'UNREACHABLE' } });
});

it('gives up on a service that does not answer in time', async () => {
  const silent = createServer();
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  const address = silent.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const outcome = await send(ENTRY, entry, { service: `http://127.0.0.1:${port}`, timeoutMs: 50 });
  silent.close();
  expect(outcome).toEqual({ kind: 'FAILED', failure: { kind: 'TIMEOUT' } });
});

it('says nothing more when the asker has gone', async () => {
  const controller = new AbortController();
  const outcome = send(ENTRY, entry, { service, signal: controller.signal });
  controller.abort();
  expect(await outcome).toEqual({ kind: 'CANCELLED' });
});
