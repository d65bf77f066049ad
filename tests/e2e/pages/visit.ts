import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** Opens an address in a context of its own, without motion, and closes it when it was used. */
export async function visitIn<T>(
  browser: Browser,
  address: string,
  options: BrowserContextOptions,
  use: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  try {
    const page = await context.newPage();
    await page.goto(address, { waitUntil: 'load' });
    return await use(page);
  } finally {
    await context.close();
  }
}
