import { fastify, type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Catalogue } from '#domain';
import { pagesPlugin } from '#pages';
import { aCatalogue } from '../../factories/a-catalogue.ts';
import { theHistories } from '../../factories/agreement.ts';
import { comparedDefinitions, definedEntries } from '../../factories/definitions.ts';

const apps: FastifyInstance[] = [];

async function serve(catalogue: Catalogue): Promise<FastifyInstance> {
  const app = fastify();
  apps.push(app);
  await app.register(
    pagesPlugin({
      catalogue: { current: catalogue },
      search: () => Promise.reject(new Error('unused')),
      histories: theHistories(catalogue),
      publicUrl: 'https://entendu.test',
      today: () => '2026-11-22',
    }),
  );
  return app;
}

let app: FastifyInstance;

beforeAll(async () => {
  app = await serve(aCatalogue(definedEntries, comparedDefinitions));
});
afterAll(() => Promise.all(apps.map((each) => each.close())));

const page = async (url: string) => (await app.inject({ url })).body;
const columns = (html: string) => [...html.matchAll(/<th scope="col"><a href="#([^"]+)"/g)].map(([, slug]) => slug);
const textOf = (html: string) =>
  html
    .replace(/<svg.*?<\/svg>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

describe('the page of the definitions', () => {
  it('shows the law first, then the others by date, in a table with heads of rows and columns', async () => {
    const html = await page('/fr/definitions');
    expect(columns(html)).toEqual(['loi', 'sommet', 'piec', 'jamais-vue']);
    expect(html.match(/<th scope="row">/g)).toHaveLength(3);
    expect(html).toMatch(/<div class="comparison-scroll" role="region" aria-labelledby="comparison-caption" tabindex="0">/i);
  });

  it('shows only what the address chooses, with the law, whatever else stands in it', async () => {
    const html = await page('/fr/definitions?d=piec&d=loi&d=piec&d=%3Cscript%3E&d=inconnue');
    expect(columns(html)).toEqual(['loi', 'piec']);
    expect(html).toMatch(/<input type="checkbox" name="d" value="piec" checked/);
    expect(html).not.toMatch(/value="sommet" checked/);
    expect(html).not.toContain('<script>');
  });

  it('shows all of them when the address chooses none that there is', async () => {
    expect(columns(await page('/fr/definitions?d=inconnue&d='))).toHaveLength(4);
  });

  it('keeps pages of a choice apart from the page of all', async () => {
    await page('/en/definitions');
    expect(columns(await page('/en/definitions?d=piec'))).toEqual(['loi', 'piec']);
    expect(columns(await page('/en/definitions'))).toHaveLength(4);
  });

  it('keeps the choice when the language changes, and names one address for all choices', async () => {
    const html = await page('/fr/definitions?d=sommet&d=piec');
    expect(html).toContain('href="/en/definitions?d=sommet&amp;d=piec"');
    expect(html).toContain('<link rel="canonical" href="https://entendu.test/fr/definitions"');
  });

  it('gives every statement its status and its source, and every footnote mark a source of the page', async () => {
    const html = await page('/fr/definitions');
    const statements = html.match(/<div class="statement[^"]*">.*?<\/div>/gs) ?? [];
    // Each stands in the table and in the list.
    expect(statements).toHaveLength(2 * 7);
    for (const statement of statements) {
      expect(statement).toMatch(/Vérifié|À vérifier|Contesté/);
      expect(statement).toMatch(/href="#source-\d"/);
    }
    const marks = [...html.matchAll(/href="#(source-\d+)"/g)].map(([, id]) => id);
    expect(marks.filter((id) => !html.includes(`id="${id}"`))).toEqual([]);
  });

  it('shows a dispute side by side, and says what is out of date', async () => {
    const cell = (await page('/fr/definitions?d=piec')).match(/<td>(?:(?!<\/td>).)*Deux ans(?:(?!<\/td>).)*<\/td>/s)?.[0] ?? '';
    expect(textOf(cell)).toMatch(/Différente.*Deux ans de ventes.*Contesté.*Les sources divergent.*Trois ans de ventes.*Contesté/);
    expect(await page('/fr/definitions?d=piec')).toMatch(/statement-out-of-date.{0,400}Périmé/s);
  });

  it('says in words where each departs from the law, and tells silence from what was not seen', async () => {
    const html = await page('/en/definitions');
    const told = (slug: string) =>
      textOf(html.match(new RegExp(`<section class="row compared" id="${slug}".*?</section>`, 's'))?.[0] ?? '');
    expect(told('sommet')).toMatch(/2 departures.*Wider Sale or exchange.*Silent Legal form/);
    expect(told('piec')).toMatch(
      /2 departures, one addition.*Narrower Legal form.*Different Sale or exchange.*Addition Minimum share of sales/,
    );
    expect(told('jamais-vue')).toMatch(/nothing seen yet.*Not seen Legal form · Sale or exchange/);
    expect(told('loi')).toContain('This is the reference');
  });

  it('marks French that has no English', async () => {
    expect(await page('/en/definitions')).toMatch(/<a href="#jamais-vue" lang="fr">Jamais vue<\/a>/);
  });

  it('carries its definitions as data', async () => {
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(await page('/fr/definitions')) ?? [];
    expect(JSON.parse(json)).toMatchObject({
      '@type': 'ItemList',
      numberOfItems: 4,
      itemListElement: [{ position: 1, item: { '@type': 'Legislation', datePublished: '2013-10-10' } }, { position: 2 }, {}, {}],
    });
  });

  it('is led to by the definition, the glossary, the criteria and the foot of every page', async () => {
    for (const from of ['/fr/lexique/economie-sociale', '/fr/lexique', '/fr/criteres']) {
      expect((await page(from)).split('<footer')[0]).toContain('href="/fr/definitions"');
    }
    expect((await page('/en')).split('<footer')[1]).toContain('href="/en/definitions"');
    expect((await app.inject({ url: '/sitemap.xml' })).body).toContain('https://entendu.test/en/definitions');
  });

  it('says that there is nothing yet in an empty base', async () => {
    const empty = await serve(aCatalogue(definedEntries));
    const html = (await empty.inject({ url: '/fr/definitions' })).body;
    expect(html).toContain('class="notice"');
    expect(html).not.toContain('<table');
    expect((await empty.inject({ url: '/fr/lexique/economie-sociale' })).body.split('<footer')[0]).not.toContain('/fr/definitions');
  });
});
