import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../../browser/free-port.ts';
import { entendu, type ProductProcess, startService, temporaryFolder } from './process.ts';
import { writeSmallContent } from './small-content.ts';

const ADOPT = ['agreement', 'adopt', 'term:essai', '--body', 'MRC de l’Essai', '--on', '2026-05-19', '--resolution', '26-05-07'];

describe('who agreed, on the command line', () => {
  const folder = temporaryFolder();
  const content = path.join(folder, 'content');
  const first = "réunion de personnes qui s'entendent";
  let environment: Record<string, string>;
  let service: ProductProcess | undefined;

  beforeAll(async () => {
    writeSmallContent(content, first);
    environment = { DATA_DIR: path.join(folder, 'data'), CONTENT_DIR: content, PORT: String(await freePort()) };
    const { code, stderr } = await entendu(['content', 'import'], environment);
    expect([code, stderr]).toEqual([0, expect.anything()]);
  });

  afterAll(async () => {
    service?.signal('SIGKILL');
    await service?.ended;
    rmSync(folder, { recursive: true, force: true });
  });

  const codeIn = (text: string) => /--confirm ([0-9A-Z]{4}-[0-9A-Z]{4})/.exec(text)?.[1] ?? '';
  const confirmed = async (words: readonly string[]) => {
    const { code, stdout, stderr } = await entendu(
      [...words, '--confirm', codeIn((await entendu(words, environment)).stdout)],
      environment,
    );
    expect([code, stderr]).toEqual([0, expect.anything()]);
    return stdout;
  };
  const log = async () => {
    const { stdout } = await entendu(['agreement', 'list', 'term:essai', '--json'], environment);
    return (JSON.parse(stdout) as { entries: [{ log: { kind: string; number: number }[] }] }).entries[0].log;
  };
  const servedDefinition = async () => {
    const response = await fetch(`http://127.0.0.1:${environment['PORT']}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ term(slug: "essai") { definition { text } agreement { state proposal } } }' }),
    });
    const { data } = (await response.json()) as { data: { term: { definition: { text: string }; agreement: object } } };
    return { text: data.term.definition.text, ...data.term.agreement };
  };

  it('shows the exact text in both languages first, and records it when its code is repeated', async () => {
    const shown = await entendu(ADOPT, environment);
    expect(shown.code).toBe(0);
    expect(shown.stdout).toContain(first);
    expect(shown.stdout).toContain('meeting of people who agree');
    expect(shown.stdout).toMatch(/sha256 [0-9a-f]{64}/);
    expect(await log()).toEqual([]);
    const recorded = await entendu([...ADOPT, '--confirm', codeIn(shown.stdout)], environment);
    expect([recorded.code, recorded.stdout]).toEqual([0, expect.stringContaining('Recorded as act 1')]);
    expect(await log()).toMatchObject([{ kind: 'ADOPTION', number: 1, body: 'MRC de l’Essai' }]);
  });

  it('refuses what cannot be recorded with a sentence, and a wrong call with its usage', async () => {
    const again = await entendu(ADOPT, environment);
    expect([again.code, again.stderr]).toEqual([1, expect.stringContaining('act 1, which stands')]);
    const late = await entendu(ADOPT.with(6, '2999-01-01'), environment);
    expect([late.code, late.stderr]).toEqual([1, expect.stringContaining('in the future')]);
    const unknown = await entendu(ADOPT.with(2, 'term:personne'), environment);
    expect([unknown.code, unknown.stderr]).toEqual([1, expect.stringContaining('term:personne')]);
    const wrong = await entendu(['agreement', 'adopt', 'term:essai'], environment);
    expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringContaining('--body')]);
    const json = await entendu([...ADOPT, '--json'], environment);
    expect([json.code, JSON.parse(json.stdout)]).toMatchObject([1, { kind: 'ActRefused', refusal: { kind: 'AlreadyAgreed', act: 1 } }]);
  });

  it('works through a running service, which shows it at once, and tells that a text has changed since it was read', async () => {
    service = startService(environment);
    await service.says(/Ctrl-C stops it/);
    const second = 'réunion de personnes qui s’entendent';
    writeSmallContent(content, second);
    await entendu(['content', 'import'], environment);
    await expect.poll(servedDefinition, { timeout: 5000 }).toEqual({ text: first, state: 'AGREED', proposal: 2 });

    expect(await confirmed(['agreement', 'correct', 'term:essai'])).toContain('revision 2 of term:essai is a typographic correction');
    await expect.poll(servedDefinition, { timeout: 5000 }).toEqual({ text: second, state: 'AGREED', proposal: null });

    const endorse = ['agreement', 'endorse', 'term:essai', '--organisation', 'CDC', '--on', '2026-06-01'];
    const code = codeIn((await entendu(endorse, environment)).stdout);
    writeSmallContent(content, 'assemblée de personnes qui s’entendent');
    await entendu(['content', 'import'], environment);
    const changed = await entendu([...endorse, '--confirm', code], environment);
    expect([changed.code, changed.stderr]).toEqual([1, expect.stringMatching(/changed since: this would be revision 3/)]);
    expect((await log()).map(({ kind }) => kind)).toEqual(['ADOPTION', 'CORRECTION']);

    await confirmed(['agreement', 'withdraw', '1', '--on', '2026-10-01', '--reason', 'texte dépassé']);
    await expect
      .poll(servedDefinition, { timeout: 5000 })
      .toEqual({ text: 'assemblée de personnes qui s’entendent', state: 'PROPOSED', proposal: null });
    const { stdout } = await entendu(['agreement', 'list'], environment);
    expect(stdout.match(/^ +\d+ {2}\d{4}-\d\d-\d\d/gm)).toHaveLength(3);
    expect(stdout).toContain('withdrawn by act');
  });

  it('keeps the log when the content is imported again', async () => {
    const before = await log();
    await entendu(['content', 'import'], environment);
    expect(await log()).toEqual(before);
  });
});
