import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase, sqlOf } from '#database';
import { entities } from '#features';
import { freePort } from '../../browser/free-port.ts';
import { entendu, type ProductProcess, startService, temporaryFolder } from './process.ts';
import { writeSmallContent } from './small-content.ts';

const ASKED = 'Quelle est la recette de la tarte aux bleuets de Jean Tremblay?';

describe('questions without an answer', () => {
  const folder = temporaryFolder();
  let environment: Record<string, string>;
  let service: ProductProcess | undefined;

  beforeAll(async () => {
    writeSmallContent(path.join(folder, 'content'));
    environment = { DATA_DIR: path.join(folder, 'data'), CONTENT_DIR: path.join(folder, 'content'), PORT: String(await freePort()) };
  });

  afterAll(async () => {
    service?.signal('SIGKILL');
    await service?.ended;
    rmSync(folder, { recursive: true, force: true });
  });

  const start = async (more: Record<string, string> = {}) => {
    service = startService({ ...environment, ...more });
    await service.says(/Ctrl-C stops it/);
    return service;
  };
  const stop = async () => {
    service?.signal('SIGTERM');
    expect((await service?.ended)?.code).toBe(0);
  };
  const ask = async () => {
    const response = await fetch(`http://127.0.0.1:${environment['PORT']}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: 'query ($question: String!) { ask(question: $question) { outcome } }',
        variables: { question: ASKED },
      }),
    });
    const { data } = (await response.json()) as { data: { ask: { outcome: string } } };
    return data.ask.outcome;
  };
  const listed = async () => {
    const { code, stdout } = await entendu(['questions', 'unanswered', '--json'], environment);
    expect(code).toBe(0);
    return (JSON.parse(stdout) as { questions: { number: number; text: string; count: number }[] }).questions;
  };
  /** What is in the base while no service holds it. */
  const inBase = async <Row>(statement: string) => {
    const database = await openDatabase({ kind: 'pglite', folder: path.join(folder, 'data/postgres') }, entities);
    try {
      return await sqlOf(database.fork()).execute<Row>(statement);
    } finally {
      await database.close();
    }
  };

  it('leave nothing behind where QUESTIONS_LOG is off', async () => {
    await start({ QUESTIONS_LOG: 'off' });
    expect(await ask()).toBe('NOT_COVERED');
    await stop();
    expect(await inBase('select 1 from question_trace')).toEqual([]);
  });

  it('are listed by the command once they were asked twice, an hour apart, and removed by it', async () => {
    await start();
    expect(await ask()).toBe('NOT_COVERED');
    expect(await ask()).toBe('NOT_COVERED');
    await stop();
    expect(await inBase("update question_trace set heard_at = heard_at - interval '2 hours' returning hash")).toHaveLength(1);
    expect(await listed()).toEqual([]);

    const second = await start();
    await ask();
    await expect
      .poll(listed, { timeout: 10_000 })
      .toMatchObject([{ text: 'quelle est la recette de la tarte aux bleuets de [name]', count: 2 }]);
    expect(second.said).not.toMatch(/bleuets|tremblay/i);
    const lines = await entendu(['questions', 'unanswered'], environment);
    expect(lines.stdout).toMatch(/2 × .*\d{4}-\d\d-\d\d.* fr .*tarte/);
    const [question] = await listed();
    expect(JSON.parse((await entendu(['questions', 'rated', '--json'], environment)).stdout)).toMatchObject({ questions: [] });
    expect((await entendu(['questions', 'forget', String(question?.number)], environment)).code).toBe(0);
    expect(await listed()).toEqual([]);
    const again = await entendu(['questions', 'forget', String(question?.number)], environment);
    expect([again.code, again.stderr]).toEqual([1, expect.stringContaining('no question')]);
    expect((await entendu(['questions', 'forget', 'all'], environment)).code).toBe(2);
  });
});
