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

const NAMES = 'Object.getOwnPropertyNames(globalThis).length';

/** Puts a component with a shadow root of its own into the page; `define` is when its class comes. */
const ADD_COMPONENT = `(({ late, mode }) => {
  const define = () => customElements.define('host-component', class extends HTMLElement {
    connectedCallback() {
      const term = document.createElement('entendu-term');
      term.setAttribute('slug', 'ristourne');
      this.attachShadow({ mode }).append(document.createElement('div'));
      setTimeout(() => this.shadowRoot.firstChild.append(term), 50);
    }
  });
  if (!late) define();
  document.querySelector('main').append(document.createElement('host-component'));
  if (late) setTimeout(define, 100);
})`;

describe('an element on an odd page', () => {
  it.each([
    ['', false],
    [' that comes later than its tag', true],
  ])('is found in the shadow root of another component%s', async (_, late) => {
    const { page, witness } = await stage.visit('/plain.html');
    await page.evaluate(`${ADD_COMPONENT}({ late: ${late}, mode: 'open' })`);
    await page.locator('host-component entendu-term .definition').waitFor();
    expect(await witness.misconduct()).toEqual(NO_MISCONDUCT);
  });

  it('keeps its colours and its theme where everything is reset', async () => {
    const { page, witness } = await stage.visit('/reset.html');
    const definition = page.locator('entendu-term .definition');
    await definition.waitFor();
    expect(await brightness(page, 'color')).toBeGreaterThan(600);
    expect(await brightness(page, 'backgroundColor')).toBeLessThan(150);
    expect(await witness.misconduct()).toEqual(NO_MISCONDUCT);
  });

  it('leaves the link and no name behind where the script has lost its type', async () => {
    const without = await stage.visit('/no-module.html', { before: (page) => page.route('**/entendu.js', (route) => route.abort()) });
    const names = await without.page.evaluate<number>(NAMES);
    const { page } = await stage.visit('/no-module.html');
    expect(await page.getByRole('link', { name: 'L’économie sociale' }).isVisible()).toBe(true);
    expect(await page.evaluate<number>(NAMES)).toBe(names);
  });

  it('that names no entry shows the link of the site and says nothing', async () => {
    const { page } = await stage.visit('/plain.html');
    await addElement(page, { tag: 'entendu-term', attributes: { name: '' }, fallback: 'le lien du site' });
    await page.locator('entendu-term:state(notFound)').waitFor();
    expect(await page.getByText('le lien du site').isVisible()).toBe(true);
    expect((await page.locator('entendu-term [part=message]').textContent())?.trim()).toBe('');
  });

  it('that asks for more than a name can be does not blame the service', async () => {
    const { page } = await stage.visit('/plain.html');
    await addElement(page, { tag: 'entendu-term', attributes: { name: 'a'.repeat(600) } });
    await page.locator('entendu-term:state(notFound)').waitFor();
  });

  it.each(['javascript:alert(1)', 'data:text/plain,x', '::::'])('asks the origin of its script when its src is %s', async (src) => {
    const { page, witness } = await stage.visit('/plain.html');
    await addElement(page, { tag: 'entendu-term', attributes: { slug: 'ristourne', src } });
    await page.locator('entendu-term .definition').waitFor();
    expect(await witness.misconduct()).toEqual(NO_MISCONDUCT);
  });
});

async function brightness(page: Page, property: 'color' | 'backgroundColor'): Promise<number> {
  const color = await page.evaluate<string>(
    `getComputedStyle(document.querySelector('entendu-term').shadowRoot.querySelector('article')).${property}`,
  );
  return (color.match(/\d+/g) ?? []).slice(0, 3).reduce((sum, channel) => sum + Number(channel), 0);
}
