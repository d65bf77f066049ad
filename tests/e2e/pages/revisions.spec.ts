import { type FastifyInstance, fastify } from 'fastify';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agreementRecord, type Entry, type PublishedEntry, type RecordedAct } from '#domain';
import { pagesPlugin } from '#pages';
import { launchChromium, objectionsOfAxe } from '../../browser/index.ts';
import { aCatalogue } from '../../factories/a-catalogue.ts';
import { aCorrection, anAdoption, anEndorsement, aWithdrawal, theHistories } from '../../factories/agreement.ts';
import { aCriterion, anEvent, aProgramme, aQuestion, aStructure, aTerm, published } from '../../factories/entries.ts';
import { visitIn } from './visit.ts';

const REVISIONS = '/fr/lexique/entente/revisions';
const DIFFERENCE = `${REVISIONS}?from=2&to=3`;

const log: readonly RecordedAct[] = [
  anAdoption(1, 1, { body: 'MRC de l’Essai', on: '2026-05-19', resolution: '26-05-07' }),
  anEndorsement(2, 1, { organisation: 'CDC de l’Essai' }),
  anEndorsement(3, 1, { organisation: 'Pôle de l’Essai' }),
  aWithdrawal(4, 3),
  aCorrection(5, 2),
];
const at = (revision: number, definition: { fr: string; en: string }, notes: { fr: string }[] = []): PublishedEntry =>
  published(aTerm('entente', { definition, notes }), { revision, agreement: agreementRecord(revision, 3, log) });

const served = at(2, { fr: 'part de l’avoir commun\u00a0: celui des membres', en: 'share' });
const earlier = [
  at(1, { fr: "part de l'avoir commun : celui des membres", en: 'share' }),
  at(3, { fr: 'part des surplus remise aux membres', en: 'share of the surplus' }, [{ fr: 'Ce n’est pas un dividende.' }]),
];
const others: readonly Entry[] = [aStructure('s'), aProgramme('p'), anEvent('e'), aCriterion('c'), aQuestion('q')];

let app: FastifyInstance;
let browser: Browser;
let url: string;

beforeAll(async () => {
  const catalogue = aCatalogue([served, ...others]);
  app = fastify({ forceCloseConnections: true });
  await app.register(
    pagesPlugin({
      catalogue: { current: catalogue },
      histories: theHistories(catalogue, earlier, log),
      search: async () => ({ hits: [], total: 0, engine: 'MEILISEARCH' }),
      publicUrl: 'https://entendu.test',
      today: () => '2026-11-22',
    }),
  );
  app.get('/embed/v1/entendu.js', (_request, reply) => reply.type('text/javascript').send(''));
  url = await app.listen({ port: 0, host: '127.0.0.1' });
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  await app.close();
});

const visit = <T>(path: string, options: BrowserContextOptions, use: (page: Page) => Promise<T>) =>
  visitIn(browser, url + path, options, use);

describe('the page of an adopted text', () => {
  it('says who agreed to it, when and by which resolution, and that a newer wording waits', async () => {
    await visit('/fr/lexique/entente', {}, async (page) => {
      expect(await page.locator('.agreement-state').textContent()).toBe(
        'Définition entendue le 19 mai 2026 par MRC de l’Essai (résolution 26-05-07), appuyée par CDC de l’Essai',
      );
      await page.locator('.agreement-newer a').click();
      expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(DIFFERENCE);
      expect(await page.locator('.differences ins').count()).toBeGreaterThan(0);
    });
  });
});

describe('the page of the revisions', () => {
  it.each(['light', 'dark'] as const)('has nothing that axe objects to, %s', async (colorScheme) => {
    for (const path of [REVISIONS, DIFFERENCE, '/en/glossary/entente/revisions?from=1&to=2', '/fr/lexique/entente/revisions/1'])
      expect([path, await visit(path, { colorScheme, viewport: { width: 390, height: 844 } }, objectionsOfAxe)]).toEqual([path, []]);
  });

  it.each([REVISIONS, DIFFERENCE, '/fr/lexique/entente/revisions/1'])(
    '%s fits a width of 320 px without scrolling sideways',
    async (path) => {
      const excess = await visit(path, { viewport: { width: 320, height: 640 } }, (page) =>
        page.evaluate<number>('document.documentElement.scrollWidth - innerWidth'),
      );
      expect(excess).toBeLessThanOrEqual(0);
    },
  );

  it('lists them, newest first, with their states and who agreed, and the whole log', async () => {
    await visit(REVISIONS, {}, async (page) => {
      const states = await page.locator('.revision-state').allTextContents();
      expect(states.map((state) => /^(Proposition|Définition entendue)/.exec(state)?.[1])).toEqual([
        'Proposition',
        'Définition entendue',
        'Définition entendue',
      ]);
      expect(await page.locator('.revision-served .revision-head a').textContent()).toBe('Révision 2');
      expect(await page.locator('.log li').count()).toBe(log.length);
    });
  });

  it('compares any two without a script, by a form that stays in the address', async () => {
    await visit(REVISIONS, { javaScriptEnabled: false }, async (page) => {
      expect(await page.getByLabel('De la révision').inputValue()).toBe('2');
      await page.getByLabel('De la révision').selectOption('1');
      await page.getByLabel('à la révision').selectOption('3');
      await page.getByRole('button', { name: 'Comparer' }).click();
      expect(new URL(page.url()).search).toBe('?from=1&to=3');
      expect(await page.locator('#difference h3').textContent()).toBe('De la révision 1 à la révision 3');
      await page.getByRole('link', { name: 'English' }).click();
      expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/en/glossary/entente/revisions?from=1&to=3');
      expect(await page.locator('.differences dt').first().textContent()).toMatch(/^(?:Definition|Notes)$/);
    });
  });

  it('tells what comes and goes by more than colour, and in words to who does not see it', async () => {
    await visit(DIFFERENCE, { forcedColors: 'active' }, async (page) => {
      const line = (mark: string) =>
        page.evaluate<string>(`getComputedStyle(document.querySelector('.differences ${mark}')).textDecorationLine`);
      expect([await line('ins'), await line('del')]).toEqual(['underline', 'line-through']);
      const read = await page.locator('.differences dd').first().textContent();
      expect(read).toMatch(/\[retiré\u00a0: [^\]]+\]/);
      expect(read).toMatch(/\[ajouté\u00a0: [^\]]+\]/);
    });
  });

  it('names a space that became another one, and says that no word changed', async () => {
    await visit(`${REVISIONS}?from=1&to=2`, {}, async (page) => {
      expect(await page.locator('#difference .notice').textContent()).toContain('les mots sont les mêmes');
      expect(await page.locator('.differences').textContent()).toContain('espace insécable');
    });
  });

  it.each([
    ['?from=1&to=1', '#difference .notice'],
    ['?from=1&to=9', '#difference .notice'],
    ['?from=x&to=2', '.compare-form'],
    ['?from=1', '.compare-form'],
  ])('answers %s with a page that helps', async (query, shown) => {
    await visit(REVISIONS + query, {}, async (page) => expect(await page.locator(shown).isVisible()).toBe(true));
  });

  it.each([
    '/fr/structures/s/revisions',
    '/en/programmes/p/revisions',
    '/fr/evenements/e/revisions',
    '/en/criteria/c/revisions',
    '/fr/questions/q/revisions',
  ])('is there for every kind of entry: %s, linked from its page', async (path) => {
    await visit(path.replace('/revisions', ''), {}, async (page) => {
      await page.locator('#revisions a').click();
      expect(new URL(page.url()).pathname).toBe(path);
      expect(await page.locator('.revision').count()).toBe(1);
    });
  });
});

describe('the page of one revision', () => {
  it('says that it is not the text of today, leads there, and is left out by search engines', async () => {
    await visit('/fr/lexique/entente/revisions/1', {}, async (page) => {
      expect(await page.locator('.revision-notice').textContent()).toContain('Révision 1');
      expect(await page.locator('.definition').textContent()).toContain("part de l'avoir");
      expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
      expect(await page.locator('.cite .address').textContent()).toBe('https://entendu.test/fr/lexique/entente/revisions/1');
      await page.locator('.revision-notice a').first().click();
      expect(new URL(page.url()).pathname).toBe('/fr/lexique/entente');
    });
  });

  it.each([
    '/fr/lexique/entente/revisions/9',
    '/fr/lexique/entente/revisions/0',
    '/fr/lexique/entente/revisions/1/2',
    '/fr/lexique/personne/revisions',
  ])('helps who asks for %s, which is not there', async (path) => {
    const answer = await fetch(url + path);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('name="q"');
  });
});
