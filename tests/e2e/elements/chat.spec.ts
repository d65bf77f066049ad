import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { NO_MISCONDUCT, objectionsOfAxe, setStage, type Stage, STRICT_CSP } from '../../browser/index.ts';
import { chatOn, sent, withChat } from './chat-page.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage(join(import.meta.dirname, '../../hosts/sites'), STRICT_CSP);
});
afterEach(() => stage.clear());
afterAll(() => stage?.close());

describe('an answer', () => {
  it('is made of quotes with numbered citations that say what is quoted and how far it can be relied on', async () => {
    const { page, ask, witness } = await withChat(stage);
    const turn = await ask('c’est quoi l’économie sociale');
    const quotes = await turn.locator('[part=quote]').count();
    expect(quotes).toBeGreaterThan(0);
    expect(await turn.locator('[part=citation]').count()).toBe(quotes);
    const numbers = await turn.locator('[part=number]').allTextContents();
    expect(numbers.map(Number)).toEqual(Array.from({ length: quotes }, (_, at) => at + 1));
    expect(await turn.locator('[part=citation]').first().textContent()).toMatch(/révision \d/);
    expect(await turn.locator('[part=citation] .agreement').count()).toBeGreaterThan(0);
    expect(await page.locator('entendu-chat:state(shown)').count()).toBe(1);
    expect(await witness.misconduct()).toEqual(NO_MISCONDUCT);
  });

  it('comes in the language of the question, and says so', async () => {
    const { ask } = await withChat(stage);
    const turn = await ask('what is the social economy?');
    expect(await turn.locator('.answer').getAttribute('lang')).toBe('en');
    expect(await turn.locator('.question').getAttribute('lang')).toBe('en');
    const back = await ask('c’est quoi une ristourne');
    expect(await back.locator('.answer').getAttribute('lang')).toBeNull();
  });

  it('marks a quote that the base holds in the other language only', async () => {
    const { ask } = await withChat(
      stage,
      {},
      {
        before: (each) =>
          each.route('**/graphql', async (route) => {
            const answer = await route.fetch();
            const body = await answer.text();
            // The first quote as if it had no French.
            await route.fulfill({ response: answer, body: body.replace(/"locale":"FR"(?=\},"citation":\{)/, '"locale":"EN"') });
          }),
      },
    );
    const turn = await ask('c’est quoi une ristourne');
    const quotes = turn.locator('[part=quote]');
    expect(await quotes.first().getAttribute('lang')).toBe('en');
    expect(await turn.locator('.quoting .note').count()).toBe(1);
    expect(await quotes.last().getAttribute('lang')).toBeNull();
  });

  it('that is English is not shown where the policy is French only', async () => {
    const { ask } = await withChat(stage, { 'locale-policy': 'fr-only' });
    const turn = await ask('what is the social economy?');
    expect(await turn.locator('.answer').count()).toBe(0);
    expect(await turn.locator('[part=message]').textContent()).toMatch(/français/);
  });

  it('opens the entry of a citation in place, and gives the focus back when it is closed', async () => {
    const { page, ask } = await withChat(stage);
    const turn = await ask('c’est quoi une ristourne');
    const number = turn.locator('[part=number]').first();
    await number.click();
    const card = turn.locator('[part=card]');
    await card.locator('.definition').waitFor();
    expect(await card.evaluate((element) => element === (element.getRootNode() as ShadowRoot).activeElement)).toBe(true);
    expect(await number.getAttribute('aria-expanded')).toBe('true');
    expect(await objectionsOfAxe(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
    expect(await number.evaluate((element) => element === (element.getRootNode() as ShadowRoot).activeElement)).toBe(true);
    expect(page.url()).toContain('plain.html');
  });

  it('leaves an entry to the page that wants to open it itself', async () => {
    const { page, ask } = await withChat(stage);
    await page.evaluate(`document.addEventListener('entendu-open', (event) => {
      event.preventDefault();
      globalThis.opened = event.detail;
    })`);
    const turn = await ask('c’est quoi une ristourne');
    await turn.locator('[part=citation] .title').first().click();
    expect(await page.evaluate('opened')).toMatchObject({ kind: expect.any(String) as string, slug: expect.any(String) as string });
    expect(await turn.locator('[part=card]').count()).toBe(0);
  });

  it('offers the readings of a name that several entries bear, and asks for the chosen one', async () => {
    const { ask, turns } = await withChat(stage);
    const turn = await ask('CTA');
    const readings = turn.locator('[part=suggestion]');
    expect(await readings.count()).toBeGreaterThan(1);
    const chosen = (await readings.first().textContent())?.trim() ?? '';
    await readings.first().click();
    await turns.nth(1).waitFor();
    expect((await turns.first().locator('.question').textContent())?.trim()).toBe(chosen);
    await turns.first().locator('.answer').waitFor();
  });

  it('that the base does not hold is said kindly, with whom to ask', async () => {
    const { page, ask } = await withChat(stage);
    const turn = await ask('quelle météo demain à Tokyo');
    expect(await page.locator('entendu-chat:state(notFound)').count()).toBe(1);
    expect(await turn.locator('[part=quote]').count()).toBe(0);
    await turn.locator('[part=suggestion]').last().click();
    await page.locator('entendu-chat [part=card] .definition').waitFor();
  });

  it('to one’s own case leads to the checker, which the page may open itself', async () => {
    const { page, ask } = await withChat(stage, { locale: 'en' });
    const turn = await ask('do I qualify? is my project eligible?');
    const link = turn.locator('[part=checker]');
    expect(await link.getAttribute('href')).toBe(`${stage.service}/en/eligibility`);
    await page.evaluate(`document.addEventListener('entendu-open', (event) => {
      event.preventDefault();
      globalThis.opened = event.detail.kind;
    })`);
    await link.click();
    expect(await page.evaluate('opened')).toBe('CHECKER');
  });

  it('tells the page how it ended and what was quoted, and not what was asked', async () => {
    const { page, ask } = await withChat(stage);
    await page.evaluate(`document.addEventListener('entendu-answer', (event) => (globalThis.told = event.detail))`);
    await ask('c’est quoi une ristourne');
    const told = await page.evaluate<{ outcome: string; entries: readonly { slug: string }[] }>('told');
    expect(told).toMatchObject({ outcome: 'ANSWERED', locale: 'FR' });
    expect(told.entries.map(({ slug }) => slug)).toContain('ristourne');
    expect(JSON.stringify(told)).not.toContain('c’est quoi');
  });
});

describe('a conversation', () => {
  it('sends the earlier questions along, ten at most, and forgets them on demand', async () => {
    const { page, ask, field, turns } = await withChat(stage);
    const asked: Record<string, unknown>[] = [];
    sent(page, 'Ask', asked);
    for (let at = 0; at < 12; at += 1) await ask(`ristourne ${at}`);
    expect(asked.at(0)?.['history']).toEqual([]);
    expect(asked.at(1)?.['history']).toEqual([{ question: 'ristourne 0' }]);
    expect(asked.at(-1)?.['history']).toHaveLength(10);
    await page.locator('entendu-chat [part=restart]').click();
    expect(await turns.count()).toBe(0);
    expect(await field.evaluate((element) => element === (element.getRootNode() as ShadowRoot).activeElement)).toBe(true);
    await ask('coopérative');
    expect(asked.at(-1)?.['history']).toEqual([]);
  });

  it('is in memory only', async () => {
    const { page, ask, witness } = await withChat(stage);
    await ask('c’est quoi une ristourne');
    expect(await witness.misconduct()).toEqual(NO_MISCONDUCT);
    expect(witness.requests.filter((request) => request.includes('ristourne'))).toEqual([]);
    await page.reload();
    expect(await page.locator('entendu-chat .turn').count()).toBe(0);
  });

  it('survives being moved, also while a question is under way', async () => {
    const { page, ask, field, turns, log } = await withChat(stage);
    await ask('c’est quoi une ristourne');
    await field.fill('c’est quoi une coopérative');
    await page.evaluate(`document.querySelector('entendu-chat').shadowRoot.querySelector('input').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
      const chat = document.querySelector('entendu-chat');
      chat.remove();
      document.body.prepend(chat)`);
    await turns.first().locator('.answer').waitFor();
    expect(await turns.count()).toBe(2);
    await expect.poll(() => log.textContent()).not.toBe('');
    await page.evaluate(`globalThis.kept = document.querySelector('entendu-chat'); kept.remove()`);
    expect(await page.locator('[role=log], [role=status]').count()).toBe(0);
    await page.evaluate(`document.body.append(kept)`);
    expect(await turns.count()).toBe(2);
    expect(await log.textContent()).toBe('');
  });

  it('is its own on a page with two', async () => {
    const one = await withChat(stage);
    await one.page.evaluate(`document.querySelector('main').append(document.createElement('entendu-chat'))`);
    await one.page.locator('entendu-chat').nth(1).getByRole('combobox').waitFor();
    await one.ask('c’est quoi une ristourne');
    expect(await one.page.locator('entendu-chat').nth(1).locator('.turn').count()).toBe(0);
    expect(await objectionsOfAxe(one.page)).toEqual([]);
  });

  it('opens with questions, about the entry of the page where there is one', async () => {
    const general = await withChat(stage);
    const openings = general.page.locator('entendu-chat [part=suggestion]');
    await openings.first().waitFor();
    const about = await withChat(stage, { about: 'structure:conference-regionale-des-elus', locale: 'en' });
    const others = about.page.locator('entendu-chat [part=suggestion]');
    await others.first().waitFor();
    expect(await others.allTextContents()).not.toEqual(await openings.allTextContents());
    await others.first().click();
    const question = about.turns.first().locator('.question');
    await about.turns.first().locator('.answer').waitFor();
    expect(await question.evaluate((element) => element === (element.getRootNode() as ShadowRoot).activeElement)).toBe(true);
  });
});

it('answers on the page of frequent questions, under the policy of our own pages', async () => {
  const { page, witness } = await stage.visit(`${stage.service}/fr/questions`);
  const { ask } = await chatOn(page, witness);
  await ask('c’est quoi une ristourne');
  expect(await objectionsOfAxe(page)).toEqual([]);
  expect(await witness.misconduct()).toEqual(NO_MISCONDUCT);
});
