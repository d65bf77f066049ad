import type { Page } from 'playwright-core';

/** What a page did that a polite guest would not have made it do. */
export interface Misconduct {
  /** Console errors and uncaught exceptions. */
  readonly errors: readonly string[];
  /** Content security policy violations: directive and what was blocked. */
  readonly violations: readonly string[];
  /** Requests to anyone but the allowed origins. */
  readonly strangers: readonly string[];
  /** Names of cookies, of any site. */
  readonly cookies: readonly string[];
  /** What lies in local and session storage, IndexedDB and the Cache API. */
  readonly stored: readonly string[];
}

/** What a well-behaved page leaves behind. */
export const NO_MISCONDUCT: Misconduct = { errors: [], violations: [], strangers: [], cookies: [], stored: [] };

/** Watches a page from before its first request. */
export interface Witness {
  /** All the requests so far, as `GET http://…`. */
  readonly requests: readonly string[];
  /** What has happened so far, and what the page has stored. */
  misconduct(): Promise<Misconduct>;
}

const COLLECT_VIOLATIONS = `
  globalThis.__violations = [];
  addEventListener('securitypolicyviolation', (event) => __violations.push(event.effectiveDirective + ' ' + event.blockedURI));
`;

const COLLECT_STORED = `(async () => [
  ...Object.keys(localStorage).map((key) => 'local ' + key),
  ...Object.keys(sessionStorage).map((key) => 'session ' + key),
  ...(await indexedDB.databases()).map(({ name }) => 'database ' + name),
  ...(globalThis.caches === undefined ? [] : (await caches.keys()).map((key) => 'cache ' + key)),
])()`;

/** Starts watching; call it before the page is opened. `origins`: whom the page may ask. */
export async function watchPage(page: Page, origins: readonly string[]): Promise<Witness> {
  const errors: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('request', (request) => requests.push(`${request.method()} ${request.url()}`));
  await page.addInitScript(COLLECT_VIOLATIONS);
  return {
    requests,
    async misconduct() {
      return {
        errors: [...errors],
        violations: await page.evaluate<string[]>('globalThis.__violations'),
        strangers: requests.filter((request) => !origins.includes(new URL(request.slice(request.indexOf(' ') + 1)).origin)),
        cookies: (await page.context().cookies()).map(({ name }) => name),
        stored: await page.evaluate<string[]>(COLLECT_STORED),
      };
    },
  };
}
