import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { addElement, NO_MISCONDUCT, objectionsOfAxe, setStage, type Stage, type Visit } from '../../browser/index.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage(join(import.meta.dirname, '../../hosts/sites'));
});
afterEach(() => stage.clear());
afterAll(() => stage?.close());

async function withTerm(attributes: Readonly<Record<string, string>>, fallback = 'le lien du site'): Promise<Visit> {
  const visit = await stage.visit('/plain.html');
  await addElement(visit.page, { tag: 'entendu-term', attributes, fallback });
  return visit;
}

/** What the focus is on, seen through shadow roots. */
const FOCUSED = `(() => {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element.localName + ' ' + element.textContent.trim();
})()`;

const inState = (page: Page, state: string): Promise<void> => page.locator(`entendu-term:state(${state})`).waitFor();

describe('the card of an entry', () => {
  it('keeps the link of the site until the entry is there', async () => {
    const { page } = await stage.visit('/plain.html');
    let answer = (): void => {};
    const held = new Promise<void>((resolve) => (answer = resolve));
    await page.route('**/graphql?**', async (route) => {
      await held;
      await route.continue();
    });
    await addElement(page, { tag: 'entendu-term', attributes: { slug: 'economie-sociale' }, fallback: 'le lien du site' });
    await inState(page, 'loading');
    expect(await page.getByText('le lien du site').isVisible()).toBe(true);
    answer();
    await inState(page, 'shown');
    expect(await page.getByText('le lien du site').isVisible()).toBe(false);
  });

  it('says who agreed to the definition, in words, and never that nobody’s proposal is agreed', async () => {
    const { page } = await withTerm({ slug: 'economie-sociale' });
    const agreement = page.locator('entendu-term [part~=agreement]');
    await agreement.waitFor();
    expect(await agreement.getAttribute('class')).toContain('PROPOSED');
    expect(await agreement.locator('svg').getAttribute('aria-hidden')).toBe('true');
    expect((await agreement.textContent())?.trim()).not.toBe('');
  });

  it('shows facts with their status and sources on demand', async () => {
    const { page } = await withTerm({ slug: 'economie-sociale' });
    const facts = page.locator('entendu-term [part=claim]');
    await page.locator('entendu-term summary').waitFor();
    expect(await facts.first().isVisible()).toBe(false);
    await page.locator('entendu-term summary').click();
    expect(await facts.first().isVisible()).toBe(true);
    expect(await facts.first().locator('.status').count()).toBe(1);
    expect(await facts.first().locator('[part=sources] a').first().getAttribute('href')).toMatch(/^https?:/);
  });

  it('shows the rivals of a disputed fact beside it', async () => {
    const { page } = await withTerm({ name: 'Vallée-du-Haut-Saint-Laurent' });
    await page.locator('entendu-term summary').click();
    const disputed = page.locator('entendu-term [part=claim]', { has: page.locator('.DISPUTED') }).first();
    expect(await disputed.locator('.rivals li').count()).toBeGreaterThan(0);
  });

  it('is reached and read with the keyboard alone', async () => {
    const { page } = await withTerm({ slug: 'economie-sociale' });
    await page.locator('entendu-term summary').waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(FOCUSED)).toBe('a économie sociale');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(FOCUSED)).toMatch(/^summary/);
    await page.keyboard.press('Enter');
    expect(await page.locator('entendu-term [part=claim]').first().isVisible()).toBe(true);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(FOCUSED)).toMatch(/^a /);
  });

  it('keeps the focus of a reader who was on the link of the site', async () => {
    const { page } = await stage.visit('/plain.html');
    let answer = (): void => {};
    const held = new Promise<void>((resolve) => (answer = resolve));
    await page.route('**/graphql?**', async (route) => {
      await held;
      await route.continue();
    });
    await addElement(page, { tag: 'entendu-term', attributes: { slug: 'economie-sociale' }, fallback: 'le lien du site' });
    await inState(page, 'loading');
    await page.getByText('le lien du site').focus();
    answer();
    await inState(page, 'shown');
    expect(await page.evaluate(FOCUSED)).toBe('a économie sociale');
  });

  it('lets the page open the entry itself', async () => {
    const { page } = await withTerm({ slug: 'economie-sociale' });
    await page.evaluate(`document.addEventListener('entendu-open', (event) => {
      event.preventDefault();
      globalThis.opened = event.detail;
    })`);
    const address = page.url();
    await page.locator('entendu-term [part=link]').click();
    expect(await page.evaluate('opened')).toEqual({
      kind: 'TERM',
      slug: 'economie-sociale',
      url: `${stage.service}/fr/lexique/economie-sociale`,
    });
    expect(page.url()).toBe(address);
  });

  it('leads to the page of the entry', async () => {
    const { page } = await withTerm({ slug: 'economie-sociale', locale: 'en' });
    await page.locator('entendu-term [part=link]').click();
    await page.waitForURL(`${stage.service}/en/glossary/economie-sociale`);
  });
});

describe('a name', () => {
  it('finds a structure as well as a term', async () => {
    const { page } = await withTerm({ name: 'vhsl' });
    await page.locator('entendu-term [part=link]').waitFor();
    expect(await page.locator('entendu-term [part=link]').getAttribute('href')).toContain('/fr/structures/');
  });

  it('of several meanings offers the readings, there and back, with the keyboard alone', async () => {
    const { page, witness } = await withTerm({ name: 'CRÉ' });
    await inState(page, 'ambiguous');
    expect(await objectionsOfAxe(page)).toEqual([]);
    const readings = page.locator('entendu-term .list button');
    expect(await readings.count()).toBeGreaterThan(1);
    const title = await readings.first().textContent();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await inState(page, 'shown');
    expect(await page.evaluate(FOCUSED)).toBe(`a ${title?.trim()}`);
    await page.locator('entendu-term article > button').press('Enter');
    await inState(page, 'ambiguous');
    expect(await page.evaluate(FOCUSED)).toBe(`button ${title?.trim()}`);
    expect(await witness.misconduct()).toEqual(NO_MISCONDUCT);
  });

  it('that nobody bears says so and keeps the link', async () => {
    const { page } = await withTerm({ name: 'zzzz' });
    await inState(page, 'notFound');
    expect(await page.getByText('le lien du site').isVisible()).toBe(true);
    expect(await page.locator('entendu-term [part=message]').textContent()).toContain('zzzz');
    expect(await objectionsOfAxe(page)).toEqual([]);
  });

  it('that nobody bears leads to the service when the site gave no link', async () => {
    const { page } = await stage.visit('/plain.html');
    await addElement(page, { tag: 'entendu-term', attributes: { name: 'zzzz' } });
    await inState(page, 'notFound');
    expect(await page.locator('entendu-term a').getAttribute('href')).toBe(stage.service);
  });
});
