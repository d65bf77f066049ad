import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { NO_MISCONDUCT, objectionsOfAxe, setStage, type Stage, STRICT_CSP, TRUSTED_TYPES_CSP } from '../browser/index.ts';

const sites = join(import.meta.dirname, 'sites');
let stage: Stage;

beforeAll(async () => {
  stage = await setStage(sites, STRICT_CSP);
});
afterEach(() => stage.clear());
afterAll(() => stage?.close());

describe('a partner’s page under a strict content security policy', () => {
  it('shows the definition and finds entries, and nothing else happens', async () => {
    const { page, witness } = await stage.visit('/mrc.html');
    await page.locator('entendu-term .definition').waitFor();
    expect(await page.getByText('L’économie sociale, définie dans Entendu').isVisible()).toBe(false);
    await page.locator('entendu-search input').pressSequentially('coop');
    await page.getByRole('option').first().waitFor();
    expect(await witness.misconduct()).toEqual(NO_MISCONDUCT);
    expect(witness.requests.some((request) => request.startsWith(`POST ${stage.service}/graphql`))).toBe(true);
  });

  it('works with Trusted Types enforced', async () => {
    const host = await stage.serve({ csp: TRUSTED_TYPES_CSP });
    const { page, witness } = await stage.visit(`${host.url}/mrc.html`);
    await page.locator('entendu-term summary').click();
    await page.locator('entendu-search input').pressSequentially('coop');
    await page.getByRole('option').first().waitFor();
    expect(await witness.misconduct()).toEqual(NO_MISCONDUCT);
  });

  it('reads entries with simple requests and asks for no permission first', async () => {
    const { page, witness } = await stage.visit('/mrc.html');
    await page.locator('entendu-term .definition').waitFor();
    const asked = witness.requests.filter((request) => request.includes('/graphql'));
    expect(asked.map((request) => request.split(' ')[0])).toEqual(['GET']);
  });

  it('does not tell the service on which page it is', async () => {
    const referers: string[] = [];
    const { page } = await stage.visit('/mrc.html', {
      before: async (opened) => {
        opened.on('request', (request) => {
          if (request.url().includes('/graphql')) referers.push(request.headers()['referer'] ?? '');
        });
      },
    });
    await page.locator('entendu-term .definition').waitFor();
    expect(referers).toEqual(['']);
  });

  it('leaves the links readable where scripts do not run', async () => {
    const { page } = await stage.visit('/mrc.html', { javaScriptEnabled: false });
    expect(await page.getByText('L’économie sociale, définie dans Entendu').isVisible()).toBe(true);
    expect(await page.getByText('Chercher dans Entendu').isVisible()).toBe(true);
  });

  it.each(['light', 'dark'] as const)('has nothing for axe to object to, %s', async (colorScheme) => {
    const { page } = await stage.visit(colorScheme === 'dark' ? '/dark.html' : '/mrc.html', { colorScheme });
    await page.locator('entendu-term .definition').first().waitFor();
    expect(await objectionsOfAxe(page)).toEqual([]);
    await page.locator('entendu-term summary').first().click();
    await page.locator('entendu-search input').pressSequentially('coop');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await objectionsOfAxe(page)).toEqual([]);
  });
});

describe('a script pinned by its version and hash', () => {
  const pin = `(src, integrity) => new Promise((resolve) => {
    const script = document.createElement('script');
    Object.assign(script, { type: 'module', crossOrigin: 'anonymous', src, integrity, onload: () => resolve('runs'), onerror: () => resolve('refused') });
    document.head.append(script);
  })`;

  it('runs with the hash of the manifest and with no other', async () => {
    const answer = await fetch(`${stage.service}/embed/v1/manifest.json`);
    const { version, files } = (await answer.json()) as { version: string; files: readonly { file: string; integrity: string }[] };
    const integrity = files.find(({ file }) => file === 'entendu.js')?.integrity ?? '';
    const { page } = await stage.visit('/mrc.html');
    const load = (hash: string): Promise<string> =>
      page.evaluate<string>(
        `(${pin})(${JSON.stringify(`${stage.service}/embed/${version}/entendu.js`)} + '?' + Math.random(), ${JSON.stringify(hash)})`,
      );
    expect(await load(integrity)).toBe('runs');
    expect(await load(`sha384-${'A'.repeat(64)}`)).toBe('refused');
  });
});

describe('these tests', () => {
  it('see a request that CORS refuses', async () => {
    const { page, witness } = await stage.visit('/mrc.html');
    const ask = (path: string): Promise<string> =>
      page.evaluate<string>(`fetch(${JSON.stringify(`${stage.service}${path}`)}).then(() => 'allowed', () => 'refused')`);
    expect(await ask('/graphql?query=%7Bdefinition%7Bslug%7D%7D')).toBe('allowed');
    expect(await ask('/health/live')).toBe('refused');
    expect((await witness.misconduct()).errors.join()).toContain('CORS');
  });

  it('see a blocked request, a stranger, a cookie and what is stored', async () => {
    const { page, witness } = await stage.visit('/mrc.html');
    await page.evaluate(`fetch('http://127.0.0.1:1/').catch(() => {}).then(() => {
      document.cookie = 'seen=1';
      localStorage.setItem('seen', '1');
    })`);
    const { violations, cookies, stored } = await witness.misconduct();
    expect(violations.join()).toContain('connect-src');
    expect(cookies).toEqual(['seen']);
    expect(stored).toEqual(['local seen']);
    const free = await stage.serve({ csp: '' });
    const elsewhere = await stage.visit(`${free.url}/plain.html`);
    await elsewhere.page.evaluate(`fetch('http://127.0.0.1:1/').catch(() => {})`);
    expect((await elsewhere.witness.misconduct()).strangers).toEqual(['GET http://127.0.0.1:1/']);
  });
});
