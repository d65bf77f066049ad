import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { addElement, NO_MISCONDUCT, setStage, type Stage, STRICT_CSP } from '../browser/index.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage(join(import.meta.dirname, 'sites'), STRICT_CSP);
});
afterEach(() => stage.clear());
afterAll(() => stage?.close());

/** Everything that the page computes for the elements that are the host's own and hold none of ours. */
const HOST_STYLES = `[...document.querySelectorAll('body *')]
  .filter((element) => !element.closest('entendu-term, entendu-search') && element.querySelector('entendu-term, entendu-search') === null)
  .map((element) => element.localName + JSON.stringify(Object.fromEntries([...getComputedStyle(element)].map((name) => [name, getComputedStyle(element).getPropertyValue(name)]))))`;

/** Lit counts its versions in these, so that several copies in one page can be noticed. */
const LIT_REGISTRIES = ['litElementVersions', 'litHtmlVersions', 'litPropertyMetadata', 'reactiveElementVersions'];

const GLOBALS = `({
  names: Object.getOwnPropertyNames(globalThis).filter((name) => !${JSON.stringify(LIT_REGISTRIES)}.includes(name)),
  sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
  head: document.head.children.length,
})`;

const upgraded = (page: Page): Promise<void> => page.locator('entendu-term .definition').first().waitFor();

describe('an element', () => {
  it.each(['/mrc.html', '/hostile.html'])('changes no style, global name or head of %s', async (path) => {
    const without = await stage.visit(path, { before: (page) => page.route('**/entendu.js', (route) => route.abort()) });
    const stylesBefore = await without.page.evaluate<string[]>(HOST_STYLES);
    const globalsBefore = await without.page.evaluate(GLOBALS);
    const { page } = await stage.visit(path);
    await upgraded(page);
    await page.locator('entendu-search input').pressSequentially('coop');
    await page.getByRole('option').first().waitFor();
    expect(await page.evaluate(HOST_STYLES)).toEqual(stylesBefore);
    expect(await page.evaluate(GLOBALS)).toEqual(globalsBefore);
    expect(stylesBefore.length).toBeGreaterThan(3);
  });

  it('keeps its own look under a style sheet that spoils everything, and the host’s font', async () => {
    const { page, witness } = await stage.visit('/hostile.html');
    await upgraded(page);
    const look = await page.evaluate(`(({ fontFamily, fontStyle, textTransform, letterSpacing, textAlign }) =>
      ({ fontFamily, fontStyle, textTransform, letterSpacing, textAlign }))(getComputedStyle(document.querySelector('entendu-term').shadowRoot.querySelector('.definition')))`);
    const font = await page.evaluate<string>('getComputedStyle(document.body).fontFamily');
    expect(look).toEqual({ fontFamily: font, fontStyle: 'normal', textTransform: 'none', letterSpacing: 'normal', textAlign: 'start' });
    expect(await witness.misconduct()).toEqual(NO_MISCONDUCT);
  });

  it('fits a window of 320 pixels, opened up', async () => {
    const { page } = await stage.visit('/mrc.html', { viewport: { width: 320, height: 640 } });
    await page.locator('entendu-term summary').click();
    await page.locator('entendu-search input').pressSequentially('coop');
    await page.getByRole('option').first().waitFor();
    expect(await page.evaluate('document.scrollingElement.scrollWidth')).toBe(320);
  });

  it('is fetched only when its tag comes near the window', async () => {
    const { page, witness } = await stage.visit('/plain.html');
    await page.evaluate(`document.querySelector('h1').style.marginBlockEnd = '4000px'`);
    await addElement(page, { tag: 'entendu-term', attributes: { slug: 'economie-sociale' }, fallback: 'plus bas' });
    await page.waitForTimeout(300);
    const chunks = (): number => witness.requests.filter((request) => request.includes('/chunks/')).length;
    expect(chunks()).toBe(0);
    await page.getByText('plus bas').scrollIntoViewIfNeeded();
    await upgraded(page);
    expect(chunks()).toBe(3);
    expect(witness.requests.some((request) => request.includes('entendu-search'))).toBe(false);
  });

  it('is found when it is added later, moved, removed and added again', async () => {
    const { page, witness } = await stage.visit('/plain.html');
    await addElement(page, { tag: 'entendu-term', attributes: { slug: 'economie-sociale' } });
    await upgraded(page);
    const asked = (): number => witness.requests.filter((request) => request.includes('/graphql')).length;
    expect(asked()).toBe(1);
    await page.evaluate(`{
      const element = document.querySelector('entendu-term');
      document.body.prepend(element);
      element.remove();
      document.querySelector('main').append(element);
    }`);
    await upgraded(page);
    expect(asked()).toBe(1);
    await page.evaluate(`document.querySelector('entendu-term').setAttribute('slug', 'entreprise-d-economie-sociale')`);
    await page.locator('entendu-term .headword', { hasText: 'entreprise' }).waitFor();
    expect(await witness.misconduct()).toEqual(NO_MISCONDUCT);
  });

  it('lives twice in one page, whichever copy of its script came first', async () => {
    const { page, witness } = await stage.visit('/plain.html');
    await page.evaluate(`{
      const script = document.createElement('script');
      script.type = 'module';
      script.src = ${JSON.stringify(`${stage.service}/embed/v1/entendu.js?again`)};
      document.head.append(script);
    }`);
    await addElement(page, { tag: 'entendu-term', attributes: { slug: 'economie-sociale' } });
    await addElement(page, { tag: 'entendu-term', attributes: { slug: 'entreprise-d-economie-sociale' } });
    await page.locator('entendu-term .definition').nth(1).waitFor();
    expect(await page.locator('entendu-term .definition').count()).toBe(2);
    expect(await witness.misconduct()).toEqual(NO_MISCONDUCT);
  });

  it('takes its live region away with it', async () => {
    const { page } = await stage.visit('/mrc.html');
    await page.locator('entendu-search input').pressSequentially('coop');
    await page.locator('entendu-search > [role=status]', { hasText: /\d/ }).waitFor();
    await page.evaluate(`document.querySelector('entendu-search').remove()`);
    expect(await page.locator('[role=status]').count()).toBe(0);
  });
});

describe('the language of an element', () => {
  const headword = (page: Page): Promise<string | null> => page.locator('entendu-term .headword dfn').first().textContent();

  it.each([
    ['follows the nearest lang', { lang: 'en' }, {}, 'social economy'],
    ['is what its attribute says', { lang: 'en' }, { locale: 'fr' }, 'économie sociale'],
    ['is French where nothing is said', { lang: '' }, {}, 'économie sociale'],
    ['is French only where the policy says so', { lang: 'en' }, { locale: 'en', 'locale-policy': 'fr-only' }, 'économie sociale'],
  ])('%s', async (_, { lang }, attributes, title) => {
    const { page } = await stage.visit('/plain.html');
    await page.evaluate(`document.documentElement.lang = ${JSON.stringify(lang)}`);
    await addElement(page, { tag: 'entendu-term', attributes: { slug: 'economie-sociale', ...attributes } });
    await upgraded(page);
    expect(await headword(page)).toBe(title);
    const own = await page.locator('entendu-term article').getAttribute('lang');
    expect(own).toBe(title.startsWith('social') ? 'en' : 'fr');
  });

  it('marks every text that is in another language than the card', async () => {
    const { page } = await stage.visit('/plain.html');
    await addElement(page, { tag: 'entendu-term', attributes: { slug: 'economie-sociale', locale: 'en' } });
    await upgraded(page);
    expect(await page.locator('entendu-term [part=labels] [lang=fr]').count()).toBeGreaterThan(0);
  });

  it('leaves out English names where the policy is French only', async () => {
    const { page } = await stage.visit('/plain.html');
    await addElement(page, { tag: 'entendu-term', attributes: { slug: 'ristourne' } });
    await addElement(page, { tag: 'entendu-term', attributes: { slug: 'ristourne', 'locale-policy': 'fr-only' } });
    await page.locator('entendu-term .definition').nth(1).waitFor();
    expect(await page.locator('entendu-term').nth(0).locator('[lang=en]').count()).toBeGreaterThan(0);
    expect(await page.locator('entendu-term').nth(1).locator('[lang=en]').count()).toBe(0);
  });
});
