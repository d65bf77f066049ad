import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { objectionsOfAxe, setStage, type Stage } from '../../browser/index.ts';
import { withChat } from './chat-page.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage(join(import.meta.dirname, '../../hosts/sites'));
});
afterEach(() => stage.clear());
afterAll(() => stage?.close());

const hasFocus = (element: Locator): Promise<boolean> =>
  element.evaluate((each) => each === (each.getRootNode() as ShadowRoot).activeElement);

describe.each([
  { locale: 'fr', question: 'c’est quoi une ristourne', typed: 'ristourne', next: 'CTA' },
  { locale: 'en', question: 'what is the social economy', typed: 'cooperative', next: 'CTA' },
])('a reader with a keyboard only ($locale)', ({ locale, question, typed, next }) => {
  it('asks, opens a citation, closes it, and asks on', async () => {
    const { page, field, turns, log } = await withChat(stage, { locale });
    await page.keyboard.press('Tab');
    expect(await hasFocus(field)).toBe(true);
    await page.keyboard.type(question);
    await page.keyboard.press('Enter');
    await turns.first().locator('[part=quote]').first().waitFor();
    expect(await hasFocus(field)).toBe(true);
    expect(await field.inputValue()).toBe('');
    await expect.poll(() => log.textContent()).not.toBe('');
    // The button beside the field, then the first thing in the newest answer.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const number = turns.first().locator('[part=number]').first();
    expect(await hasFocus(number)).toBe(true);
    await page.keyboard.press('Enter');
    await turns.first().locator('[part=card] .definition').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await turns.first().locator('[part=card]').waitFor({ state: 'detached' });
    expect(await hasFocus(number)).toBe(true);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.type(next);
    await page.keyboard.press('Enter');
    await turns.nth(1).waitFor();
    expect(await objectionsOfAxe(page)).toEqual([]);
  });

  it('takes a proposal with the arrows, and leaves the list with Escape', async () => {
    const { page, field, turns } = await withChat(stage, { locale });
    await field.pressSequentially(typed);
    const options = page.getByRole('option');
    await options.first().waitFor();
    expect(await field.getAttribute('aria-expanded')).toBe('true');
    expect(await objectionsOfAxe(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await options.first().waitFor({ state: 'hidden' });
    expect(await field.inputValue()).toBe(typed);
    await page.keyboard.press('ArrowUp');
    const last = (await options.count()) - 1;
    expect(await field.getAttribute('aria-activedescendant')).toBe(`proposal-${last}`);
    const title = await options.last().locator('.title').textContent();
    await page.keyboard.press('Enter');
    expect((await turns.first().locator('.question').textContent())?.trim()).toBe(title?.trim());
    expect(await field.inputValue()).toBe('');
    await field.focus();
    await page.keyboard.type('zz');
    await page.keyboard.press('Escape');
    if ((await field.inputValue()) !== '') await page.keyboard.press('Escape');
    expect(await field.inputValue()).toBe('');
  });
});

describe('what screen readers hear', () => {
  it('is the newest answer only, each language apart, in a log in the page itself', async () => {
    const { page, ask, log } = await withChat(stage);
    expect(await log.count()).toBe(1);
    expect(await log.textContent()).toBe('');
    await ask('c’est quoi une ristourne');
    await expect.poll(() => log.textContent()).not.toBe('');
    const first = await log.textContent();
    expect(await log.locator('> *').first().getAttribute('lang')).toBe('fr');
    await ask('what is the social economy?');
    await expect.poll(() => log.textContent()).not.toBe(first);
    expect(await log.textContent()).not.toContain(first);
    expect(await log.locator('[lang=en]').count()).toBeGreaterThan(0);
    expect(
      await page
        .locator('entendu-chat')
        .evaluate((chat) => chat.shadowRoot?.querySelectorAll('[aria-live], [role=log], [role=status]').length),
    ).toBe(0);
  });

  it('is nothing of an element that is not shown', async () => {
    const { page, ask, log } = await withChat(stage);
    await ask('c’est quoi une ristourne');
    await page.evaluate(`document.querySelector('entendu-chat').hidden = true`);
    expect(await log.isVisible()).toBe(false);
  });

  it('is how many proposals there are', async () => {
    const { page, field } = await withChat(stage, { locale: 'en' });
    await field.pressSequentially('coop');
    const status = page.locator('entendu-chat > [role=status]');
    await expect.poll(() => status.textContent()).toMatch(/\d/);
    expect(await status.getAttribute('lang')).toBe('en');
  });
});

describe('the buttons below an answer', () => {
  it('copy it with its citations', async () => {
    const { page, ask } = await withChat(stage);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(page.url()).origin });
    const turn = await ask('c’est quoi une ristourne');
    await turn.locator('[part=copy]').click();
    await expect.poll(() => page.locator('entendu-chat > [role=status]').textContent()).not.toBe('');
    const text = await page.evaluate<string>('navigator.clipboard.readText()');
    expect(text).toContain('c’est quoi une ristourne');
    expect(text).toMatch(/\[1\].*\n[^]*\n\[1\] .*http/);
  });

  it('show what to copy where the page may not', async () => {
    const { page, ask } = await withChat(
      stage,
      {},
      { before: (each) => each.addInitScript(`Object.defineProperty(navigator, 'clipboard', { value: undefined })`) },
    );
    const turn = await ask('c’est quoi une ristourne');
    await turn.locator('[part=copy]').click();
    const byHand = turn.locator('textarea');
    await byHand.waitFor();
    expect(await byHand.inputValue()).toContain('[1]');
    expect(await hasFocus(byHand)).toBe(true);
    expect(await objectionsOfAxe(page)).toEqual([]);
  });

  it('send a rating when pressed, with the reason, and nothing before', async () => {
    const { page, ask } = await withChat(stage);
    const bodies: string[] = [];
    page.on('request', (request) => {
      if (request.postData()?.includes('rateAnswer') === true) bodies.push(request.postData() ?? '');
    });
    const turn = await ask('c’est quoi une ristourne');
    await turn.locator('[part=rating] button').last().click();
    const reasons = turn.locator('.reasons button');
    await reasons.first().waitFor();
    expect(await objectionsOfAxe(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await reasons.first().waitFor({ state: 'detached' });
    expect(await hasFocus(turn.locator('[part=rating] button').last())).toBe(true);
    expect(bodies).toEqual([]);
    await page.keyboard.press('Enter');
    await reasons.nth(2).click();
    await expect.poll(() => page.locator('entendu-chat > [role=status]').textContent()).not.toBe('');
    expect(bodies).toHaveLength(1);
    expect(bodies[0]).toContain('"helpful":false');
    expect(bodies[0]).toContain('INCOMPLETE');
    expect(await hasFocus(turn.locator('p.rating'))).toBe(true);
  });
});
