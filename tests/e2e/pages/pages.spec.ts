import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, NO_MISCONDUCT, watchPage } from '../../browser/index.ts';
import { type PagesServer, servePages } from './pages-server.ts';
import { visitIn } from './visit.ts';

const TERM = '/fr/lexique/economie-sociale';
const STRUCTURE = '/fr/structures/cre-vallee-du-haut-saint-laurent';
const PAGES = [
  '/',
  '/en',
  TERM,
  '/en/glossary/economie-sociale',
  STRUCTURE,
  '/fr/lexique',
  '/fr/themes',
  '/en/sources',
  '/fr/questions',
  '/fr/admissibilite',
  '/en/eligibility',
  '/en/structures',
  '/fr/criteres/forme-juridique',
  '/fr/evenements',
  '/fr/recherche',
  '/fr/lexique/ristorne',
];

let server: PagesServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([servePages(), launchChromium()]);
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

const visit = <T>(path: string, options: BrowserContextOptions, use: (page: Page) => Promise<T>) =>
  visitIn(browser, server.url + path, options, use);

describe('accessibility', () => {
  const cases = PAGES.flatMap((path) => [
    { path, colorScheme: 'light' as const, width: 1280 },
    { path, colorScheme: 'dark' as const, width: 390 },
  ]);

  it.each(cases)('axe finds nothing on $path, $colorScheme, $width px', async ({ path, colorScheme, width }) => {
    const violations = await visit(
      path,
      { colorScheme, viewport: { width, height: 800 } },
      async (page) => (await new AxeBuilder({ page }).analyze()).violations,
    );
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });

  it.each(PAGES)('%s fits a width of 320 px (400 % zoom) without scrolling sideways', async (path) => {
    const excess = await visit(path, { viewport: { width: 320, height: 640 } }, (page) =>
      page.evaluate<number>('document.documentElement.scrollWidth - innerWidth'),
    );
    expect(excess).toBeLessThanOrEqual(0);
  });

  it('lets the keyboard skip to the content first', async () => {
    await visit(TERM, {}, async (page) => {
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.textContent.trim()')).toBe('Aller au contenu');
      expect((await page.locator('.skip').boundingBox())?.y).toBeGreaterThanOrEqual(0);
      await page.keyboard.press('Enter');
      expect(await page.evaluate('document.activeElement.id')).toBe('content');
    });
  });

  it('shows where the focus is, on every link of the head', async () => {
    await visit(TERM, {}, async (page) => {
      for (let step = 0; step < 12; step += 1) {
        await page.keyboard.press('Tab');
        expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).not.toBe('none');
      }
    });
  });

  it('gives everything to press at least 24 px, links in running text apart', async () => {
    const small = await visit('/fr/lexique', { viewport: { width: 390, height: 800 } }, (page) =>
      page.evaluate<string[]>(
        `[...document.querySelectorAll('header a, nav a, button, input, .letters a')].filter((e) => e.getClientRects().length > 0 && !e.matches('.skip')).filter((e) => Math.min(e.getBoundingClientRect().height, e.getBoundingClientRect().width) < 24).map((e) => e.outerHTML)`,
      ),
    );
    expect(small).toEqual([]);
  });

  it('stays readable in forced colours', async () => {
    await visit(TERM, { forcedColors: 'active' }, async (page) => {
      expect(await page.locator('.agreement-state').isVisible()).toBe(true);
      expect(await page.evaluate('getComputedStyle(document.querySelector(".seal-ring")).stroke')).not.toBe('none');
    });
  });
});

describe('a visit', () => {
  it.each(['/', TERM, '/fr/recherche'])('of %s asks nobody else, stores nothing and breaks no rule of its policy', async (path) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const witness = await watchPage(page, [server.url]);
    await page.goto(server.url + path, { waitUntil: 'networkidle' });
    expect(await witness.misconduct()).toEqual(NO_MISCONDUCT);
    await context.close();
  });

  it('uses the fonts of the house for headwords and text', async () => {
    const loaded = await visit(TERM, {}, (page) =>
      page.evaluate<string[]>(
        `document.fonts.ready.then(() => [...document.fonts].filter((f) => f.status === 'loaded').map((f) => f.family.replaceAll('"', '')))`,
      ),
    );
    expect(new Set(loaded)).toEqual(new Set(['Literata Variable', 'Atkinson Hyperlegible Next Variable']));
  });

  it('open the answer that an address names', async () => {
    const [slug = ''] = await visit('/fr/questions', {}, (page) =>
      page.evaluate<string[]>(`[...document.querySelectorAll('.question-answer')].map(({ id }) => id)`),
    );
    await visit(`/fr/questions#${slug}`, {}, async (page) => {
      await page.locator(`[id="${slug}"]`).waitFor({ state: 'visible' });
      expect(await page.locator('details[open]').count()).toBe(1);
    });
  });

  it('copies the line to paste, and says so', async () => {
    await visit('/', { permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
      await page.locator('[data-copy=embed-line]').click();
      await page.getByText('Copié', { exact: true }).waitFor();
      const copied = await page.evaluate<string>('navigator.clipboard.readText()');
      expect(copied).toContain('<entendu-term slug="economie-sociale">');
      expect(copied).not.toContain('\n');
    });
  });

  it('leads from one language to the same page in the other and back', async () => {
    await visit(TERM, {}, async (page) => {
      await page.getByRole('link', { name: 'English' }).click();
      expect(new URL(page.url()).pathname).toBe('/en/glossary/economie-sociale');
      expect(await page.getAttribute('html', 'lang')).toBe('en');
      await page.getByRole('link', { name: 'Français' }).click();
      expect(new URL(page.url()).pathname).toBe(TERM);
    });
  });

  it('keeps lines between 45 and 85 characters', async () => {
    const lengths = await visit(TERM, { viewport: { width: 1280, height: 900 } }, (page) =>
      page.evaluate<number[]>(`[...document.querySelectorAll('.prose p, .claim > span:first-child')].map((p) => {
        const range = document.createRange(); range.selectNodeContents(p);
        const lines = new Set([...range.getClientRects()].map((r) => Math.round(r.bottom))).size;
        return lines > 2 ? p.textContent.length / lines : 0;
      }).filter(Boolean)`),
    );
    expect(lengths.length).toBeGreaterThan(0);
    for (const length of lengths) expect(length).toBeLessThan(85);
    for (const length of lengths) expect(length).toBeGreaterThan(45);
  });
});

describe('without JavaScript', () => {
  const options: BrowserContextOptions = { javaScriptEnabled: false };

  it('everything can be read, and nothing is offered that cannot work', async () => {
    await visit('/', options, async (page) => {
      expect(await page.getByRole('heading', { name: 'économie sociale', exact: true }).isVisible()).toBe(true);
      expect(await page.getByText('aucune instance ne l’a encore adoptée').isVisible()).toBe(true);
      expect(await page.getByRole('button', { name: 'Copier' }).count()).toBe(0);
    });
  });

  it('searching works, and the text stays out of the address', async () => {
    await visit('/', options, async (page) => {
      await page.getByLabel('Un mot, un sigle, une question').fill('ristourne');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: /Résultats/ }).waitFor();
      expect(page.url()).toBe(`${server.url}/fr/recherche`);
      expect(server.asked).toContain('ristourne');
      await page.getByRole('link', { name: 'ristourne' }).first().click();
      expect(new URL(page.url()).pathname).toBe('/fr/lexique/ristourne');
    });
  });
});

describe('on paper', () => {
  it('keeps the definition, its state, the sources with their addresses and how to cite it; drops what is pressed', async () => {
    await visit(TERM, { colorScheme: 'dark' }, async (page) => {
      await page.emulateMedia({ media: 'print' });
      for (const kept of ['.definition', '.agreement-state', '.sources', '.cite .address', '.printed'])
        expect([kept, await page.locator(kept).first().isVisible()]).toEqual([kept, true]);
      for (const dropped of ['.site-nav', '.search', '.site-language'])
        expect([dropped, await page.locator(dropped).first().isVisible()]).toEqual([dropped, false]);
      expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)');
      expect(await page.evaluate('getComputedStyle(document.querySelector(".definition")).color')).toBe('rgb(0, 0, 0)');
    });
  });
});
