import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { addElement, NO_MISCONDUCT, objectionsOfAxe, setStage, type Stage, STRICT_CSP, type Visit } from '../../browser/index.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage(join(import.meta.dirname, '../../hosts/sites'), STRICT_CSP);
});
afterEach(() => stage.clear());
afterAll(() => stage?.close());

type Attributes = Readonly<Record<string, string>>;

/** The places of the answers to press: of the form, then of each criterion. An organisation whose documents are silent on dissolution. */
const SILENT_ON_DISSOLUTION = [2, 0, 0, 0, 0, 0, 0, 2];

async function withChecker(
  attributes: Attributes = {},
  { hash = '', ...options }: { hash?: string; viewport?: { width: number; height: number } } = {},
): Promise<Visit> {
  const visit = await stage.visit(`/plain.html${hash}`, options);
  await visit.page.evaluate(`addEventListener('entendu-verdict', ({ detail }) => (globalThis.__verdicts ??= []).push(detail))`);
  await addElement(visit.page, { tag: 'entendu-checker', attributes, fallback: 'le lien du site' });
  await visit.page.locator('entendu-checker :is(fieldset, section)').first().waitFor();
  return visit;
}

const inState = (page: Page, state: string): Promise<void> => page.locator(`entendu-checker:state(${state})`).waitFor();
const verdictOf = (page: Page) => page.locator('entendu-checker [part=verdict]');
const verdicts = (page: Page) => page.evaluate<readonly { verdict: string }[]>('globalThis.__verdicts ?? []');

/** Answers one question after the other without a pointer: the focus stands on each question when it comes. */
async function byKeyboard(page: Page, places: readonly number[]): Promise<void> {
  for (const place of places) {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    for (let down = 0; down < place; down += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(50);
  }
}

async function startByKeyboard(page: Page): Promise<void> {
  await page.locator('entendu-checker legend').focus();
}

describe('the checker', () => {
  it.each(['fr', 'en'])('is gone through by keyboard alone to an explained verdict in %s', async (locale) => {
    const { page, witness } = await withChecker({ locale });
    await startByKeyboard(page);
    await byKeyboard(page, SILENT_ON_DISSOLUTION);
    await inState(page, 'result');
    expect(await verdictOf(page).getAttribute('class')).toContain('ELIGIBLE_IF_DOCUMENTED');
    expect(await page.evaluate<string>(`document.querySelector('entendu-checker').shadowRoot.activeElement.id`)).toBe('verdict');
    expect(await page.locator('entendu-checker [part=outcome]').count()).toBe(8);
    expect(await page.locator('entendu-checker [part=outcome].OPEN').count()).toBe(1);
    await page.locator('entendu-checker [part=programme]').first().waitFor();
    expect(await objectionsOfAxe(page)).toEqual([]);
    expect(await witness.misconduct()).toEqual(NO_MISCONDUCT);
  });

  it('tells the same verdict to the page, and nothing of the answers', async () => {
    const { page } = await withChecker();
    await startByKeyboard(page);
    await byKeyboard(page, SILENT_ON_DISSOLUTION);
    await inState(page, 'result');
    expect(await verdicts(page)).toEqual([{ verdict: 'ELIGIBLE_IF_DOCUMENTED', rulesRevision: expect.stringMatching(/^[0-9a-f]{16}$/) }]);
  });

  it('stops asking as soon as nothing can change the verdict', async () => {
    const { page } = await withChecker();
    await startByKeyboard(page);
    await byKeyboard(page, [4]);
    await inState(page, 'result');
    expect((await verdicts(page)).at(-1)?.verdict).toBe('INELIGIBLE');
  });

  it('counts what is left truly, and waits for an answer', async () => {
    const { page } = await withChecker({ locale: 'en' });
    const progress = page.locator('entendu-checker [part=progress]');
    expect(await progress.textContent()).toContain('8');
    await page.locator('entendu-checker .go').click();
    expect((await page.getByRole('alert').textContent())?.trim()).not.toBe('');
    await startByKeyboard(page);
    await byKeyboard(page, [2, 1]);
    // Sale contradicted: whatever comes, the Act excludes it.
    await inState(page, 'result');
  });

  it('changes one answer without asking the others again', async () => {
    const { page } = await withChecker();
    await startByKeyboard(page);
    await byKeyboard(page, SILENT_ON_DISSOLUTION);
    await inState(page, 'result');
    await page.locator('entendu-checker [part=outcome] button').last().click();
    await inState(page, 'asking');
    await page.locator('entendu-checker input[name=DISSOLUTION_RULE]').first().check();
    await page.locator('entendu-checker .go').click();
    await inState(page, 'result');
    expect((await verdicts(page)).at(-1)?.verdict).toBe('ELIGIBLE');
  });

  it('shows the result so far at any time, and goes back to the questions', async () => {
    const { page } = await withChecker();
    await startByKeyboard(page);
    await byKeyboard(page, [0, 0]);
    await page.getByRole('button', { name: 'Voir le résultat pour l’instant' }).click();
    await inState(page, 'result');
    expect((await verdicts(page)).at(-1)?.verdict).toBe('UNDETERMINED');
    await page.getByRole('button', { name: 'Revenir aux questions' }).click();
    expect(await page.locator('entendu-checker input[name=SOCIAL_PURPOSE]').count()).toBeGreaterThan(2);
  });

  it('has why, cases with their verdicts, and proofs behind each question', async () => {
    const { page } = await withChecker();
    const parts = page.locator('entendu-checker summary');
    expect(await parts.count()).toBe(3);
    await parts.nth(1).click();
    expect(await page.locator('entendu-checker dt').first().isVisible()).toBe(true);
  });

  it('asks all on one page, and judges while one answers', async () => {
    const { page } = await withChecker({ layout: 'all', locale: 'en' });
    expect(await page.locator('entendu-checker fieldset[part=question]').count()).toBe(8);
    await page.locator('entendu-checker input[name=SURPLUS_RULE]').nth(1).check();
    await page.locator('entendu-checker input[name=LEGAL_FORM]').first().check();
    await page.locator('entendu-checker [part=verdict].FIXABLE').waitFor();
    expect(await objectionsOfAxe(page)).toEqual([]);
  });

  it.each([{}, { layout: 'all' }])('fits a width of 320 pixels, as at 400 % zoom: %j', async (attributes) => {
    const { page } = await withChecker(attributes, { viewport: { width: 320, height: 640 } });
    const overflow = () => page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
    expect(await overflow()).toBe(0);
    await page.locator('entendu-checker input[name=LEGAL_FORM]').nth(4).check();
    await page
      .locator('entendu-checker .go')
      .click({ timeout: 1000 })
      .catch(() => undefined);
    await page.locator('entendu-checker [part=verdict].INELIGIBLE').waitFor();
    await page.locator('entendu-checker [part=tools]').waitFor();
    expect(await overflow()).toBe(0);
  });
});

describe('keeping answers', () => {
  it('restores partial answers from a link, whose end no server sees', async () => {
    const first = await withChecker();
    await startByKeyboard(first.page);
    await byKeyboard(first.page, [2, 0, 0]);
    await first.page.getByRole('button', { name: 'Voir le résultat pour l’instant' }).click();
    const link = await first.page.locator('entendu-checker #link').inputValue();
    expect(link).toMatch(/#entendu-checker=[0-9a-f]{16}\.2\.mm-----$/);
    const { page, witness } = await withChecker({}, { hash: new URL(link).hash });
    await page.locator('entendu-checker [part=given] li').nth(2).waitFor();
    expect(await page.locator('entendu-checker input[name=PUBLIC_INDEPENDENCE]').count()).toBeGreaterThan(2);
    expect(witness.requests.filter((request) => request.includes('mm-----'))).toEqual([]);
  });

  it('opens a link of other rules with both verdicts', async () => {
    const { page } = await stage.visit('/plain.html#entendu-checker=0123456789abcdef.2.mmmnmmm', {
      // No earlier rules lie in a fresh base: the ones in force stand in for them.
      before: async (opened) => {
        let revision = '';
        await opened.route('**/graphql**', async (route) => {
          const sent = route.request().postData() ?? '';
          if (!sent.includes('0123456789abcdef')) {
            const response = await route.fetch();
            revision ||= /"revision":"([0-9a-f]{16})"/.exec(await response.text())?.[1] ?? '';
            return route.fulfill({ response });
          }
          return route.continue({ postData: sent.replace('0123456789abcdef', revision) });
        });
      },
    });
    await addElement(page, { tag: 'entendu-checker', attributes: { locale: 'en' } });
    await inState(page, 'result');
    await page.locator('entendu-checker [part=earlier]', { hasText: 'which said' }).waitFor();
    expect(await page.locator('entendu-checker [part=earlier]').textContent()).toContain('0123456789abcdef');
    expect(await verdictOf(page).getAttribute('class')).toContain('FIXABLE');
  });

  it('says that the verdict of other rules cannot be given when nobody knows these rules', async () => {
    const { page } = await withChecker({ locale: 'en' }, { hash: '#entendu-checker=0123456789abcdef.2.mmmnmmm' });
    await inState(page, 'result');
    expect(await page.locator('entendu-checker [part=earlier]').textContent()).toContain('0123456789abcdef');
    expect(await verdictOf(page).getAttribute('class')).toContain('FIXABLE');
  });

  it('downloads the answers and reads them back', async () => {
    const { page, witness } = await withChecker();
    await startByKeyboard(page);
    await byKeyboard(page, SILENT_ON_DISSOLUTION);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Télécharger (JSON)' }).click()]);
    const path = await download.path();
    expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ verdict: 'ELIGIBLE_IF_DOCUMENTED', legalForm: 'NONPROFIT' });
    await page.getByRole('button', { name: 'Recommencer' }).click();
    await inState(page, 'asking');
    await page.locator('entendu-checker input[type=file]').setInputFiles(path);
    await inState(page, 'result');
    expect(await verdictOf(page).getAttribute('class')).toContain('ELIGIBLE_IF_DOCUMENTED');
    expect(await witness.misconduct()).toEqual(NO_MISCONDUCT);
  });

  it('keeps the answers that are there when a file is not one of ours', async () => {
    const { page } = await withChecker();
    await startByKeyboard(page);
    await byKeyboard(page, [4]);
    await inState(page, 'result');
    const foreign = { name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"entendu":"eligibility","code":"zzz"}') };
    await page.locator('entendu-checker input[type=file]').setInputFiles(foreign);
    await page.getByText('abîmé').waitFor();
    expect(await verdictOf(page).getAttribute('class')).toContain('INELIGIBLE');
  });
});

describe('without the service', () => {
  it('keeps the link of the site, and asks once the service is back', async () => {
    const { page } = await stage.visit('/plain.html', { before: (opened) => opened.route('**/graphql**', (route) => route.abort()) });
    await addElement(page, { tag: 'entendu-checker', attributes: {}, fallback: 'le lien du site' });
    await inState(page, 'unavailable');
    expect(await page.getByText('le lien du site').isVisible()).toBe(true);
    await page.unroute('**/graphql**');
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await inState(page, 'asking');
  });

  it('gives the same verdict by the same rules when the service goes away during the questions', async () => {
    const { page } = await withChecker();
    await page.route('**/graphql**', (route) => route.abort());
    await startByKeyboard(page);
    await byKeyboard(page, SILENT_ON_DISSOLUTION);
    await inState(page, 'result');
    expect(await verdictOf(page).getAttribute('class')).toContain('ELIGIBLE_IF_DOCUMENTED');
    await page.getByText('dans votre navigateur').waitFor();
    expect(await page.locator('entendu-checker [part=outcome]').count()).toBe(8);
  });
});
