import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { addElement, NO_MISCONDUCT, setStage, type Stage, type Witness } from '../../browser/index.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage(join(import.meta.dirname, '../../hosts/sites'));
});
afterEach(() => stage.clear());
afterAll(() => stage?.close());

interface Search {
  readonly page: Page;
  readonly witness: Witness;
  readonly field: Locator;
  readonly options: Locator;
  /** Types, and waits for the list. */
  find(text: string): Promise<void>;
}

async function withSearch(attributes: Readonly<Record<string, string>> = {}): Promise<Search> {
  const { page, witness } = await stage.visit('/plain.html');
  await addElement(page, { tag: 'entendu-search', attributes, fallback: 'le lien du site' });
  const field = page.getByRole('combobox');
  await field.waitFor();
  const options = page.getByRole('option');
  return {
    page,
    witness,
    field,
    options,
    async find(text) {
      await field.pressSequentially(text);
      await options.first().waitFor();
    },
  };
}

const selected = (options: Locator): Promise<number> =>
  options.evaluateAll((all) => all.findIndex((option) => option.getAttribute('aria-selected') === 'true'));

const asked = (witness: Witness): number => witness.requests.filter((request) => request.startsWith('POST')).length;

describe('the search field', () => {
  it('has a label, and replaces the link of the site', async () => {
    const { page, field } = await withSearch({ label: 'Trouver une notion' });
    expect(await page.getByRole('combobox', { name: 'Trouver une notion' }).count()).toBe(1);
    expect(await field.getAttribute('aria-expanded')).toBe('false');
    expect(await page.getByText('le lien du site').isVisible()).toBe(false);
  });

  it('asks once for what is typed in one go, and not for a single letter', async () => {
    const { field, witness, find } = await withSearch();
    await field.pressSequentially('r');
    await find('istourne');
    expect(asked(witness)).toBe(1);
  });

  it('marks what was found without touching the text', async () => {
    const { page, find } = await withSearch();
    await find('coopérative');
    const excerpt = page.locator('entendu-search [part=excerpt]', { has: page.locator('mark') }).first();
    expect((await excerpt.locator('mark').first().textContent())?.length).toBeGreaterThan(0);
  });

  it('is driven with the arrows, Home, End and Enter', async () => {
    const { page, field, options, find } = await withSearch();
    await find('coop');
    const last = (await options.count()) - 1;
    expect(last).toBeGreaterThan(1);
    expect(await selected(options)).toBe(-1);
    for (const [key, at] of [
      ['ArrowDown', 0],
      ['ArrowDown', 1],
      ['End', last],
      ['ArrowDown', 0],
      ['ArrowUp', last],
      ['Home', 0],
      ['ArrowDown', 1],
    ] as const) {
      await page.keyboard.press(key);
      await expect.poll(() => selected(options)).toBe(at);
    }
    expect(await field.getAttribute('aria-activedescendant')).toBe(await options.nth(1).getAttribute('id'));
    const href = await options.nth(1).getAttribute('href');
    await page.keyboard.press('Enter');
    await page.waitForURL(href ?? '');
  });

  it('closes on Escape, then empties on Escape', async () => {
    const { page, field, options, find } = await withSearch();
    await find('coop');
    await page.keyboard.press('Escape');
    await options.first().waitFor({ state: 'hidden' });
    expect(await field.inputValue()).toBe('coop');
    expect(await field.getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('Escape');
    expect(await field.inputValue()).toBe('');
  });

  it('closes when the focus leaves it', async () => {
    const { page, options, find } = await withSearch();
    await find('coop');
    await page.keyboard.press('Shift+Tab');
    await options.first().waitFor({ state: 'hidden' });
  });

  it('tells screen readers how many entries were found, in its language', async () => {
    const { page, find } = await withSearch({ locale: 'en' });
    const region = page.locator('entendu-search > [role=status]');
    expect(await region.count()).toBe(0);
    await find('coop');
    await expect.poll(() => region.textContent()).toMatch(/\d/);
    expect(await region.getAttribute('lang')).toBe('en');
  });

  it('shows the answer to the last letters even when an earlier answer comes later', async () => {
    const { page, field, options } = await withSearch();
    let release = (): void => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/graphql', async (route) => {
      if (route.request().postData()?.includes('"coop"') === true) await held;
      await route.continue().catch(() => undefined);
    });
    const slow = page.waitForRequest((request) => request.postData()?.includes('"coop"') === true);
    await field.pressSequentially('coop');
    await slow;
    await field.fill('ristourne');
    await options.first().waitFor();
    release();
    await page.waitForTimeout(300);
    expect(await options.first().locator('.title').textContent()).toMatch(/ristourne/i);
  });

  it('offers the nearest entries when nothing is found', async () => {
    const { page, options, find } = await withSearch();
    await find('ristqwxzkjv');
    expect(await page.locator('entendu-search:state(notFound)').count()).toBe(1);
    expect(await page.locator('entendu-search [part=message]').textContent()).toContain('ristqwxzkjv');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => selected(options)).toBe(0);
  });

  it('lets the page open the entry itself', async () => {
    const { page, find } = await withSearch();
    await page.evaluate(`document.addEventListener('entendu-open', (event) => {
      event.preventDefault();
      globalThis.opened = event.detail;
    })`);
    await find('ristourne');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('opened')).toMatchObject({ kind: 'TERM', slug: 'ristourne' });
    expect(page.url()).toContain('plain.html');
  });

  it('treats what is typed as text', async () => {
    const { page, field, witness } = await withSearch();
    await field.fill('<img src=x onerror=alert(1)> zzzqqq');
    await page.locator('entendu-search [part=message]').waitFor();
    expect(await page.locator('entendu-search img').count()).toBe(0);
    expect(await witness.misconduct()).toEqual(NO_MISCONDUCT);
  });
});
