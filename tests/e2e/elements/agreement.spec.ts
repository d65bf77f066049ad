import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  addElement,
  NO_MISCONDUCT,
  objectionsOfAxe,
  type Service,
  setStage,
  type Stage,
  startService,
  watchPage,
} from '../../browser/index.ts';
import { entendu } from '../service/process.ts';
import { writeSmallContent } from '../service/small-content.ts';

const folder = mkdtempSync(join(tmpdir(), 'entendu-agreement-'));
const content = join(folder, 'content');
let service: Service;
let stage: Stage;
let host: string;

beforeAll(async () => {
  writeSmallContent(content, 'réunion de personnes');
  const environment = { DATA_DIR: join(folder, 'data'), CONTENT_DIR: content };
  await entendu(['content', 'import'], environment);
  const act = async (...words: readonly string[]) => {
    const shown = await entendu(['agreement', ...words, '--json'], environment);
    const { review } = JSON.parse(shown.stdout) as { review: { code: string } };
    expect((await entendu(['agreement', ...words, '--confirm', review.code], environment)).code).toBe(0);
  };
  await act('adopt', 'term:essai', '--body', 'MRC de l’Essai', '--on', '2026-04-01', '--resolution', '26-04-09');
  await act('endorse', 'term:essai', '--organisation', 'CDC de l’Essai', '--on', '2026-05-20');
  writeSmallContent(content, 'réunion nouvelle de personnes');
  service = await startService({ environment: { CONTENT_DIR: content }, dataDir: environment.DATA_DIR });
  stage = await setStage(join(import.meta.dirname, '../../hosts/sites'));
  host = (await stage.serve({ service: service.url })).url;
});
afterEach(() => stage.clear());
afterAll(async () => {
  await stage?.close();
  await service?.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe.each([
  ['fr', 'Définition entendue le 1er avril 2026 par MRC de l’Essai (résolution 26-04-09), appuyée par CDC de l’Essai.'],
  ['en', 'Definition agreed on April 1, 2026 by MRC de l’Essai (resolution 26-04-09), endorsed by CDC de l’Essai.'],
])('the card of an adopted term, %s', (locale, sentence) => {
  it('says who agreed, shows the adopted text, and leads to what a newer wording changes', async () => {
    const context = await stage.browser.newContext();
    const page = await context.newPage();
    const witness = await watchPage(page, [service.url, host]);
    await page.goto(`${host}/plain.html`);
    await addElement(page, { tag: 'entendu-term', attributes: { slug: 'essai', locale } });
    const agreement = page.locator('entendu-term [part~=agreement]');
    await agreement.waitFor();
    expect(await agreement.getAttribute('class')).toContain('AGREED');
    expect((await agreement.textContent())?.trim().replace(/\s+/g, ' ')).toContain(sentence);
    if (locale === 'fr') expect(await page.locator('entendu-term [part=definition]').textContent()).toBe('réunion de personnes');
    expect(await objectionsOfAxe(page)).toEqual([]);
    expect(await witness.misconduct()).toEqual(NO_MISCONDUCT);
    await agreement.locator('a').click();
    await page.waitForURL(/\/revisions\?from=1&to=2#difference$/);
    expect(await page.locator('.differences ins').first().textContent()).toContain('nouvelle');
    await context.close();
  });
});
