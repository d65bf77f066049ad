import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, NO_MISCONDUCT, type Service, startService, watchPage } from '../../browser/index.ts';

let service: Service;
let browser: Browser;

beforeAll(async () => {
  [service, browser] = await Promise.all([startService(), launchChromium()]);
});

afterAll(async () => {
  await browser.close();
  await service.stop();
});

describe('the pages of the running service', () => {
  it('find an entry while it is typed and open it by keyboard, under their own strict policy', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const witness = await watchPage(page, [service.url]);
    await page.goto(`${service.url}/`, { waitUntil: 'networkidle' });
    await page.getByRole('combobox').fill('ristourn');
    await page.getByRole('option', { name: /^ristourne/ }).waitFor();
    expect(await witness.misconduct()).toEqual(NO_MISCONDUCT);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/fr\/\w+\/[a-z-]+$/);
    expect(page.url()).not.toContain('ristourn=');
    await page.locator('h1').waitFor();
    await context.close();
  });

  it('do not move when the search wakes up', async () => {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    await page.addInitScript(
      `globalThis.__shift = 0; new PerformanceObserver((list) => { for (const entry of list.getEntries()) globalThis.__shift += entry.value; }).observe({ type: 'layout-shift', buffered: true });`,
    );
    await page.goto(`${service.url}/fr/lexique/economie-sociale`, { waitUntil: 'networkidle' });
    await page.getByRole('combobox').waitFor();
    expect(await page.evaluate<number>('globalThis.__shift')).toBeLessThan(0.02);
    await page.close();
  });

  it('show the definition, as a proposal, to who has no JavaScript, and find for them', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${service.url}/en`);
    expect(await page.getByText('Proposal: no body has adopted it yet').isVisible()).toBe(true);
    await page.getByLabel('A word, an acronym, a question').fill('social economy');
    await page.keyboard.press('Enter');
    await page.locator('.entries a').first().click();
    expect(new URL(page.url()).pathname).toMatch(/^\/en\//);
    await context.close();
  });
});
