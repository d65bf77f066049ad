import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  freePort,
  launchChromium,
  objectionsOfAxe,
  type Service,
  serveHost,
  setStage,
  type Stage,
  startService,
  STRICT_CSP,
} from '../browser/index.ts';

const sites = join(import.meta.dirname, 'sites');
let stage: Stage;
let doomed: Service;

beforeAll(async () => {
  stage = await setStage(sites, STRICT_CSP);
  doomed = await startService();
});
afterEach(() => stage.clear());
afterAll(async () => {
  await doomed?.stop();
  await stage?.close();
});

describe('when the service is down', () => {
  it('a page shows the links that its webmaster wrote', async () => {
    const host = await stage.serve({ service: `http://127.0.0.1:${await freePort()}` });
    const { page, witness } = await stage.visit(`${host.url}/mrc.html`);
    expect(await page.getByText('L’économie sociale, définie dans Entendu').isVisible()).toBe(true);
    expect(await page.getByText('Chercher dans Entendu').isVisible()).toBe(true);
    const { errors } = await witness.misconduct();
    // The browser itself reports what it could not load; nobody else has anything to say.
    expect(errors.filter((error) => !error.startsWith('Failed to load resource'))).toEqual([]);
  });

  it('a card that cannot be filled says so calmly and keeps the link', async () => {
    const closed = `http://127.0.0.1:${await freePort()}`;
    const host = await serveHost(sites, {
      service: stage.service,
      csp: `${STRICT_CSP} ${closed}`.replace('connect-src {{service}}', `connect-src ${closed}`),
    });
    const { page } = await stage.visit(`${host.url}/mrc.html`, {
      before: async (opened) => {
        await opened.addInitScript(`addEventListener('entendu-error', ({ target, detail }) => (globalThis.heard = target.localName + ' ' + detail.kind), true);
          addEventListener('DOMContentLoaded', () => { for (const element of document.querySelectorAll('entendu-term, entendu-search')) element.setAttribute('src', ${JSON.stringify(closed)}); });
          addEventListener('unhandledrejection', () => (globalThis.thrown = true));`);
      },
    });
    await page.locator('entendu-term [part=message]').waitFor();
    expect(await page.getByText('L’économie sociale, définie dans Entendu').isVisible()).toBe(true);
    expect(await page.evaluate('heard')).toBe('entendu-term UNREACHABLE');
    expect(await page.evaluate('globalThis.thrown')).toBeUndefined();
    await page.locator('entendu-search input').pressSequentially('coop');
    await page.locator('entendu-search [part=message]').waitFor();
    expect(await page.getByText('Chercher dans Entendu').last().isVisible()).toBe(true);
    expect(await objectionsOfAxe(page)).toEqual([]);
    await host.stop();
  });

  it('an element whose code cannot be fetched keeps the link and says so to the page', async () => {
    const { page, witness } = await stage.visit('/mrc.html', {
      before: async (opened) => {
        await opened.addInitScript(
          `addEventListener('entendu-error', ({ target, detail }) => (globalThis.heard = target.localName + ' ' + detail.kind))`,
        );
        await opened.route('**/chunks/entendu-term*', (route) => route.abort());
      },
    });
    await expect.poll(() => page.evaluate('globalThis.heard')).toBe('entendu-term UNREACHABLE');
    expect(await page.getByText('L’économie sociale, définie dans Entendu').isVisible()).toBe(true);
    expect((await witness.misconduct()).errors.filter((error) => !error.startsWith('Failed to load resource'))).toEqual([]);
  });

  it('what is shown stays, the search says so, and everything works again when the service is back', async () => {
    const browser = await launchChromium();
    const host = await serveHost(sites, { service: doomed.url, csp: STRICT_CSP });
    const page = await browser.newPage();
    await page.goto(`${host.url}/mrc.html`);
    await page.locator('entendu-term .definition').waitFor();
    await doomed.stop();
    const input = page.locator('entendu-search input');
    await input.pressSequentially('coop');
    await page.locator('entendu-search [part=message]').waitFor();
    expect(await page.locator('entendu-term .definition').isVisible()).toBe(true);
    await page.evaluate(`document.querySelector('entendu-term').setAttribute('slug', 'ristourne')`);
    await page.locator('entendu-term [part=message]').waitFor();
    doomed = await startService({ port: doomed.port });
    await page.locator('entendu-term button').click();
    await page.locator('entendu-term .definition').waitFor();
    await input.fill('ristourne');
    await page.getByRole('option').first().waitFor();
    await browser.close();
    await host.stop();
  });
});
