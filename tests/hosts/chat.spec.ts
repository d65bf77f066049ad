import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  NO_MISCONDUCT,
  objectionsOfAxe,
  type Service,
  setStage,
  type Stage,
  startService,
  STRICT_CSP,
  TRUSTED_TYPES_CSP,
} from '../browser/index.ts';
import { chatOn, withChat } from '../e2e/elements/chat-page.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage(join(import.meta.dirname, 'sites'), STRICT_CSP);
});
afterEach(() => stage.clear());
afterAll(() => stage?.close());

describe('the chat on a partner’s page', () => {
  it.each(['light', 'dark'] as const)('answers under a strict policy, leaves nothing behind, and axe agrees (%s)', async (theme) => {
    const { page, witness } = await stage.visit('/chat.html');
    await page.evaluate(`document.querySelector('entendu-chat').setAttribute('theme', '${theme}')`);
    const { ask } = await chatOn(page, witness);
    await page.locator('entendu-chat [part=suggestion]').first().waitFor();
    expect(await objectionsOfAxe(page)).toEqual([]);
    for (const question of ['c’est quoi une ristourne', 'CTA', 'quelle météo demain à Tokyo']) await ask(question);
    expect(await objectionsOfAxe(page)).toEqual([]);
    expect(await witness.misconduct()).toEqual(NO_MISCONDUCT);
  });

  it('works with Trusted Types enforced', async () => {
    const host = await stage.serve({ csp: TRUSTED_TYPES_CSP });
    const { page, witness } = await stage.visit(`${host.url}/chat.html`);
    const { ask } = await chatOn(page, witness);
    await ask('c’est quoi une ristourne');
    expect(await witness.misconduct()).toEqual(NO_MISCONDUCT);
  });

  it('leaves the link where scripts do not run', async () => {
    const { page } = await stage.visit('/chat.html', { javaScriptEnabled: false });
    expect(await page.getByText('Les questions fréquentes, dans Entendu').isVisible()).toBe(true);
  });

  it.each([320, 1280])('fits a window of %i pixels, with an entry open', async (width) => {
    const { page, witness } = await stage.visit('/chat.html', { viewport: { width, height: 640 } });
    const { ask } = await chatOn(page, witness);
    const turn = await ask('c’est quoi une ristourne');
    await turn.locator('[part=number]').first().click();
    await turn.locator('[part=card] .definition').waitFor();
    await turn.locator('[part=rating] button').last().click();
    expect(await page.evaluate('document.scrollingElement.scrollWidth')).toBe(width);
  });

  it('shows texts as text, whatever is in them', async () => {
    const attack = '<img src=x onerror="globalThis.broken=1"><script>globalThis.broken=1</script><b>gras</b>';
    const { page, ask, witness, log } = await withChat(
      stage,
      {},
      {
        before: (each) =>
          each.route('**/graphql', async (route) => {
            const answer = await route.fetch();
            const text = await answer.text();
            // Every text and every address of the real answer becomes hostile.
            const hostile = JSON.parse(text, (key, value: unknown) =>
              key === 'text' && typeof value === 'string' ? `${attack} ${value}` : key === 'url' ? 'javascript:globalThis.broken=1' : value,
            ) as unknown;
            await route.fulfill({ response: answer, json: hostile });
          }),
      },
    );
    const turn = await ask('c’est quoi une ristourne');
    expect(await turn.locator('img, script, b').count()).toBe(0);
    expect(await turn.locator('[part=quote]').first().textContent()).toContain('<b>gras</b>');
    expect(await turn.locator('a[href^="javascript"]').count()).toBe(0);
    await expect.poll(() => log.textContent()).toContain('<b>gras</b>');
    expect(await log.locator('img, script, b').count()).toBe(0);
    await ask('<script>alert(1)</script>');
    expect(await page.evaluate('globalThis.broken')).toBeUndefined();
    expect(await witness.misconduct()).toEqual(NO_MISCONDUCT);
  });

  it('prints the conversation in its order, with the addresses of what is cited, and no controls', async () => {
    const { page, ask, turns, field } = await withChat(stage);
    await ask('c’est quoi une ristourne');
    await ask('c’est quoi une coopérative');
    await page.emulateMedia({ media: 'print' });
    expect(await field.isVisible()).toBe(false);
    expect(await turns.first().locator('.address').first().isVisible()).toBe(true);
    const [newest, oldest] = [await turns.first().boundingBox(), await turns.last().boundingBox()];
    expect(oldest?.y ?? 0).toBeLessThan(newest?.y ?? 0);
    expect(await turns.first().locator('[part=copy]').isVisible()).toBe(false);
  });
});

describe('when there is no answer', () => {
  it('says so, keeps the question and the link of the page, and asks again on demand', async () => {
    const { page, ask, turns } = await withChat(stage);
    await page.evaluate(`document.addEventListener('entendu-error', (event) => (globalThis.heard = event.detail.kind))`);
    await page.route('**/graphql', (route) => route.abort());
    const turn = await ask('c’est quoi une ristourne');
    expect(await page.locator('entendu-chat:state(unavailable)').count()).toBe(1);
    expect(await page.evaluate('heard')).toBe('UNREACHABLE');
    expect(await page.getByText('le lien du site').isVisible()).toBe(true);
    expect(await objectionsOfAxe(page)).toEqual([]);
    await page.unroute('**/graphql');
    const retry = turn.locator('.outage button');
    await retry.focus();
    await page.keyboard.press('Enter');
    await turn.locator('.answer').waitFor();
    expect(await turns.count()).toBe(1);
    await expect
      .poll(() => turn.locator('.question').evaluate((each) => each === (each.getRootNode() as ShadowRoot).activeElement))
      .toBe(true);
  });

  it('says from the beginning that the service is down, and still takes a question', async () => {
    const { page, field } = await withChat(stage, {}, { before: (each) => each.route('**/graphql*', (route) => route.abort()) });
    await page.locator('entendu-chat:state(unavailable)').waitFor();
    expect(await page.getByText('le lien du site').isVisible()).toBe(true);
    await page.unroute('**/graphql*');
    await page.locator('entendu-chat .outage button').click();
    await page.locator('entendu-chat [part=suggestion]').first().waitFor();
    await field.fill('c’est quoi une ristourne');
    await page.keyboard.press('Enter');
    await page.locator('entendu-chat .answer').waitFor();
  });

  it.each([
    ['fr', /1[\s\u00a0\u202f]200.*1[\s\u00a0\u202f]000/],
    ['en', /1,200.*1,000/],
  ] as const)('because the question is too long, says the limit and keeps the question (%s)', async (locale, sentence) => {
    const { page, field, turns } = await withChat(stage, { locale });
    await field.fill('x'.repeat(1200));
    await page.keyboard.press('Enter');
    const problem = page.locator('entendu-chat #problem');
    await problem.waitFor();
    expect(await problem.textContent()).toMatch(sentence);
    expect(await field.getAttribute('aria-describedby')).toBe('problem');
    expect(await field.inputValue()).toHaveLength(1200);
    expect(await turns.count()).toBe(0);
    expect(await objectionsOfAxe(page)).toEqual([]);
  });

  it('because there were too many questions, says the limit', async () => {
    const busy: Service = await startService({ environment: { RATE_LIMIT_PER_MINUTE: '3' } });
    const host = await stage.serve({ service: busy.url, csp: '' });
    const { page, ask } = await withChat(stage, {}, { path: `${host.url}/plain.html` });
    const outage = page.locator('entendu-chat .turn .outage');
    for (let at = 0; at < 8 && (await outage.count()) === 0; at += 1) await ask(`ristourne ${at}`);
    expect(await outage.first().textContent()).toMatch(/\b3\b/);
    await busy.stop();
  });
});
