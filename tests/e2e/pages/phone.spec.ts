import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, objectionsOfAxe } from '../../browser/index.ts';
import { type PagesServer, servePages } from './pages-server.ts';

const RENAMED = '/fr/structures/ministere-de-l-economie';

let server: PagesServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([servePages(), launchChromium()]);
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

async function onPhone(path: string, width = 390): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 844 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(server.url + path);
  return page;
}

describe('on a phone', () => {
  it('the names of a structure take the whole line, and stay a table for screen readers', async () => {
    const page = await onPhone(RENAMED);
    const table = page.getByRole('table', { name: 'Noms' });
    expect(await table.getByRole('columnheader').count()).toBe(3);
    expect(await table.getByRole('row').count()).toBeGreaterThan(3);
    const name = await table.getByRole('cell').first().boundingBox();
    const whole = await table.boundingBox();
    expect(name?.width).toBe(whole?.width);
    expect(await objectionsOfAxe(page)).toEqual([]);
    await page.context().close();
  });

  it.each([RENAMED, '/en/structures/cre-vallee-du-haut-saint-laurent', '/fr/structures'])(
    'no date of %s is cut by the end of a line',
    async (path) => {
      const page = await onPhone(path, 320);
      const lines = await page.evaluate<readonly number[]>(
        `[...document.querySelectorAll('.held, .change-date')].map((each) => new Set([...each.getClientRects()].map(({ top }) => top)).size)`,
      );
      expect(lines.length).toBeGreaterThan(0);
      expect(new Set(lines)).toEqual(new Set([1]));
      expect(await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
      await page.context().close();
    },
  );
});
