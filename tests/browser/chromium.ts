import { chromium, type Browser } from 'playwright-core';
import { chromiumFiles } from './chromium-files.ts';

/**
 * Launches headless Chromium from its npm package, with web security on.
 * The package's own `args` are not used: they switch off CORS and site isolation, and tests would pass that should fail.
 */
export async function launchChromium(): Promise<Browser> {
  const { executable, environment } = await chromiumFiles();
  return chromium.launch({
    executablePath: executable,
    headless: true,
    env: { ...process.env, ...environment },
    // Chromium refuses to run as root with a sandbox; the pages are our own.
    chromiumSandbox: false,
    args: ['--site-per-process', '--disable-gpu', '--font-render-hinting=none'],
  });
}
