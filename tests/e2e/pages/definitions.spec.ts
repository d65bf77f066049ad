import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, objectionsOfAxe } from '../../browser/index.ts';
import { aCatalogue } from '../../factories/a-catalogue.ts';
import { comparedDefinitions, definedEntries } from '../../factories/definitions.ts';
import { type PagesServer, servePages } from './pages-server.ts';
import { visitIn } from './visit.ts';

let server: PagesServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([servePages(aCatalogue(definedEntries, comparedDefinitions)), launchChromium()]);
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

const visit = <T>(path: string, options: BrowserContextOptions, use: (page: Page) => Promise<T>) =>
  visitIn(browser, server.url + path, options, use);

const WIDE = { viewport: { width: 1280, height: 900 } };
const PHONE = { viewport: { width: 390, height: 844 } };

describe('the definitions compared', () => {
  it.each([
    { path: '/fr/definitions', options: WIDE },
    { path: '/en/definitions', options: { ...WIDE, colorScheme: 'dark' as const } },
    { path: '/fr/definitions?d=piec', options: PHONE },
    { path: '/en/definitions', options: { ...PHONE, colorScheme: 'dark' as const } },
  ])('axe finds nothing on $path, $options', async ({ path, options }) => {
    expect(await visit(path, options, objectionsOfAxe)).toEqual([]);
  });

  it('are a table where there is room, and one after the other on a phone, never both', async () => {
    const shown = (page: Page) => Promise.all([page.getByRole('table').isVisible(), page.locator('.statements').first().isVisible()]);
    expect(await visit('/fr/definitions', WIDE, shown)).toEqual([true, false]);
    expect(await visit('/fr/definitions', PHONE, shown)).toEqual([false, true]);
  });

  it.each([320, 390, 768, 1280])('never make the page itself scroll sideways, at %s px', async (width) => {
    const excess = await visit('/fr/definitions', { viewport: { width, height: 800 } }, (page) =>
      page.evaluate<number>('document.documentElement.scrollWidth - innerWidth'),
    );
    expect(excess).toBeLessThanOrEqual(0);
  });

  it('can be scrolled by the keyboard, the criterion and the law staying in sight', async () => {
    await visit('/fr/definitions', { viewport: { width: 980, height: 700 } }, async (page) => {
      const region = page.getByRole('region', { name: 'Les définitions à côté de la Loi, critère par critère' });
      await region.focus();
      const left = () => page.evaluate<number>('document.querySelector(".comparison-scroll").scrollLeft');
      const heads = page.locator('.comparison thead th');
      const criterion = page.getByRole('rowheader', { name: 'Forme juridique' });
      const before = [await criterion.boundingBox(), await heads.nth(0).boundingBox()].map((box) => box?.x);
      const other = (await heads.nth(3).boundingBox())?.x ?? 0;
      for (let press = 0; press < 5; press += 1) await page.keyboard.press('ArrowRight');
      await expect.poll(left).toBeGreaterThan(40);
      const after = [await criterion.boundingBox(), await heads.nth(0).boundingBox()].map((box) => box?.x);
      expect(after).toEqual(before);
      expect((await heads.nth(3).boundingBox())?.x).toBeLessThan(other);
    });
  });

  it('are chosen without JavaScript, the law staying', async () => {
    await visit('/fr/definitions', { ...WIDE, javaScriptEnabled: false }, async (page) => {
      await page.getByRole('checkbox', { name: 'Sommet' }).check();
      await page.getByRole('checkbox', { name: 'PIEC' }).check();
      await page.getByRole('button', { name: 'Comparer' }).click();
      expect(new URL(page.url()).search).toBe('?d=sommet&d=piec');
      expect(await page.locator('thead th a').allTextContents()).toEqual(['La Loi (2013)', 'Sommet', 'PIEC']);
      expect(await page.getByRole('checkbox', { name: 'PIEC' }).isChecked()).toBe(true);
      await page.getByRole('link', { name: 'Tout montrer' }).click();
      expect(new URL(page.url()).search).toBe('');
    });
  });

  it('have a head of column and of row for each statement', async () => {
    await visit('/fr/definitions', WIDE, async (page) => {
      expect(await page.getByRole('columnheader').count()).toBe(4);
      expect(await page.getByRole('rowheader').allTextContents()).toEqual(
        expect.arrayContaining(['Forme juridique', 'Vente ou échange', 'Part minimale de ventes']),
      );
    });
  });

  it('say each departure by a word and by a drawing of its own, so that no colour is needed', async () => {
    await visit('/fr/definitions', { ...WIDE, forcedColors: 'active' }, async (page) => {
      const marks = await page.evaluate<readonly (readonly [string, string])[]>(
        `[...document.querySelectorAll('.comparison .departure')].map((e) => [e.textContent.trim(), e.querySelector('path').getAttribute('d')])`,
      );
      const drawn = new Map(marks);
      expect(drawn.size).toBeGreaterThanOrEqual(6);
      expect(new Set(drawn.values()).size).toBe(drawn.size);
      expect(await page.evaluate('getComputedStyle(document.querySelector(".departure-mark")).stroke')).not.toBe('none');
    });
  });

  it.each([
    { path: '/fr/definitions', table: false },
    { path: '/fr/definitions?d=piec', table: true },
  ])('are all on paper, as a table only where the sheet holds it: $path', async ({ path, table }) => {
    await visit(path, PHONE, async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.getByRole('table').isVisible()).toBe(table);
      expect(await page.locator('.statements').first().isVisible()).toBe(!table);
      expect(await page.locator('.choice').isVisible()).toBe(false);
    });
  });
});
