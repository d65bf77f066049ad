import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';
import { launchChromium } from './chromium.ts';
import { type Host, serveHost } from './host.ts';
import { startService } from './service.ts';
import { watchPage, type Witness } from './witness.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the service that global-setup.ts started. */
    entenduService: string;
  }
}

/** A page that is open and watched. */
export interface Visit {
  readonly page: Page;
  readonly witness: Witness;
}

/** How a page is visited. */
export interface VisitOptions extends BrowserContextOptions {
  /** Called before the first request. */
  readonly before?: (page: Page) => Promise<unknown>;
}

/** A browser, a service and a site of somebody else, for the tests of one file. */
export interface Stage {
  /** Such as `http://127.0.0.1:41234`. */
  readonly service: string;
  readonly host: Host;
  readonly browser: Browser;
  /** Opens a page of the host in a context of its own. */
  visit(path: string, options?: VisitOptions): Promise<Visit>;
  /** Serves the same pages under another policy, or with another service in them. */
  serve(options: { csp?: string; service?: string }): Promise<Host>;
  /** Closes the pages that are open. */
  clear(): Promise<void>;
  /** Ends everything. */
  close(): Promise<void>;
}

/** Sets the stage: the pages of `folder` under `csp`, the service of the run or, when there is none, one of its own. */
export async function setStage(folder: string, csp?: string): Promise<Stage> {
  const shared = inject('entenduService') as string | undefined;
  const own = shared === undefined ? await startService() : undefined;
  const service = shared ?? own?.url ?? '';
  const serve: Stage['serve'] = (options) => serveHost(folder, { service, ...(csp === undefined ? {} : { csp }), ...options });
  const host = await serve({});
  const hosts: Host[] = [host];
  const browser = await launchChromium();
  return {
    service,
    host,
    browser,
    async visit(path, { before, ...options } = {}) {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      const address = new URL(path, host.url);
      const witness = await watchPage(page, [service, address.origin]);
      await before?.(page);
      await page.goto(address.href);
      return { page, witness };
    },
    async serve(options) {
      const other = await serve(options);
      hosts.push(other);
      return other;
    },
    async clear() {
      for (const context of browser.contexts()) await context.close();
    },
    async close() {
      await browser.close();
      for (const each of hosts) await each.stop();
      await own?.stop();
    },
  };
}
