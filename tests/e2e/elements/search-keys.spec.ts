import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { addElement, NO_MISCONDUCT, setStage, type Stage } from '../../browser/index.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage(join(import.meta.dirname, '../../hosts/sites'));
});
afterEach(() => stage.clear());
afterAll(() => stage?.close());

const OPENED = `globalThis.opened = [];
  document.addEventListener('entendu-open', (event) => {
    event.preventDefault();
    globalThis.opened.push(event.detail.slug);
  })`;

async function onHost(): Promise<{ page: Page; field: Locator; options: Locator }> {
  const { page } = await stage.visit('/plain.html');
  await page.evaluate(OPENED);
  await addElement(page, { tag: 'entendu-search', fallback: 'le lien du site' });
  const field = page.getByRole('combobox');
  await field.waitFor();
  return { page, field, options: page.getByRole('option') };
}

describe('Enter without a chosen entry', () => {
  it('leads to the page of results on our own pages, which keeps what was asked', async () => {
    const { page, witness } = await stage.visit(`${stage.service}/en`);
    await page.getByRole('combobox').fill('cooperative');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(`${stage.service}/en/search`);
    expect(await page.locator('.entries a').count()).toBeGreaterThan(0);
    expect(await page.getByRole('combobox').inputValue()).toBe('cooperative');
    expect(await page.getByRole('option').count()).toBe(0);
    expect(await witness.misconduct()).toEqual(NO_MISCONDUCT);
  });

  it('opens the first entry of the list on a partner’s page', async () => {
    const { page, field, options } = await onHost();
    await field.fill('ristourne');
    await options.first().waitFor();
    await page.keyboard.press('Enter');
    expect(await page.evaluate('opened')).toEqual(['ristourne']);
  });

  it('opens nothing that answers an earlier query, and asks at once', async () => {
    const { page, field, options } = await onHost();
    await field.fill('coop');
    await options.first().waitFor();
    await field.fill('ristourne');
    const asked = page.waitForRequest((request) => request.postData()?.includes('"ristourne"') === true);
    await page.keyboard.press('Enter');
    await asked;
    await page.getByRole('option', { name: /^ristourne/ }).waitFor();
    expect(await page.evaluate('opened')).toEqual([]);
  });

  it('does nothing in an empty field', async () => {
    const { page, field } = await onHost();
    await field.focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('entendu-search:state(idle)').count()).toBe(1);
  });
});

describe('a form that the page has put inside', () => {
  it('is offered with the words in it when the element gets no answer, and sends them', async () => {
    const { page } = await stage.visit(`${stage.service}/`, { before: (each) => each.route('**/graphql', (route) => route.abort()) });
    await page.getByRole('combobox').fill('ristourne');
    const form = page.locator('entendu-search form');
    await form.waitFor();
    await form.getByRole('button').click();
    await page.waitForURL(`${stage.service}/fr/recherche`);
    expect(await page.locator('.entries a').count()).toBeGreaterThan(0);
  });
});

describe('the keys of the search field', () => {
  it('lead back into the text with the arrows to the side', async () => {
    const { page, field, options } = await onHost();
    await field.fill('coop');
    await options.first().waitFor();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => field.getAttribute('aria-activedescendant')).toBe('choice-0');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => field.getAttribute('aria-activedescendant')).toBeNull();
    await page.keyboard.type('x');
    expect(await field.inputValue()).toBe('cooxp');
  });

  it('leave the field and its list with one Tab', async () => {
    const { page, field, options } = await onHost();
    await page.evaluate(`document.body.append(Object.assign(document.createElement('button'), { id: 'next', textContent: 'suite' }))`);
    await field.fill('coop');
    await options.nth(5).waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.id')).toBe('next');
    await options.first().waitFor({ state: 'hidden' });
  });

  it.each([{ isComposing: true }, { keyCode: 229 }])('belong to an input method that composes (%o)', async (composing) => {
    const { page, field, options } = await onHost();
    await field.fill('ristourne');
    await options.first().waitFor();
    const taken = await field.evaluate((input, init) => {
      const event = Reflect.construct(KeyboardEvent, ['keydown', { key: 'Enter', cancelable: true, bubbles: true, ...init }]) as Event;
      input.dispatchEvent(event);
      return event.defaultPrevented;
    }, composing);
    expect(taken).toBe(false);
    expect(await page.evaluate('opened')).toEqual([]);
  });
});

describe('a reader who is faster than the network', () => {
  it('keeps the words, the place in them and the focus when the field wakes up', async () => {
    let wake = (): void => {};
    const awake = new Promise<void>((resolve) => (wake = resolve));
    const { page, witness } = await stage.visit(`${stage.service}/`, {
      before: (each) =>
        each.route('**/chunks/**', async (route) => {
          await awake;
          await route.continue();
        }),
    });
    await page.locator('#query-home').pressSequentially('ristou');
    wake();
    await page.getByRole('combobox').waitFor();
    await page.keyboard.type('rne');
    expect(await page.getByRole('combobox').inputValue()).toBe('ristourne');
    await page.getByRole('option', { name: /^ristourne/ }).waitFor();
    expect(await witness.misconduct()).toEqual(NO_MISCONDUCT);
  });

  it('is told what was found in a place that stood before', async () => {
    const { page, field, options } = await onHost();
    await page.route('**/graphql', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      await route.continue();
    });
    const region = page.locator('entendu-search > [role=status]');
    await field.fill('coop');
    await expect.poll(() => region.count()).toBe(1);
    expect(await region.textContent()).toBe('');
    await options.first().waitFor();
    await expect.poll(() => region.textContent()).toMatch(/\d/);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect.poll(() => region.textContent()).toBe('');
  });
});
