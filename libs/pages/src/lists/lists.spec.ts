import { describe, expect, it } from 'vitest';
import type { CatalogueContents, Entry } from '#domain';
import { aCatalogue } from '../../../../tests/factories/a-catalogue.ts';
import { aClaim, aQuestion, aSource, aStructure, aTerm } from '../../../../tests/factories/entries.ts';
import { renderDocument } from '../document/document.tsx';
import type { Page } from '../document/page.ts';
import { type View, viewIn } from '../site/view.ts';
import { listPage } from './list-page.tsx';
import { sourcesPage } from './sources-page.tsx';
import { themesPage } from './themes-page.tsx';

const assets = { checkStyle: '', style: '/s.css', script: '/s.js', icon: '/i.svg', preloads: [] };

function drawn(
  draw: (view: View) => Page,
  entries: readonly Entry[],
  more: Partial<CatalogueContents> = {},
  locale: 'fr' | 'en' = 'fr',
): string {
  const view = viewIn(locale, { catalogue: aCatalogue(entries, more), publicUrl: 'https://entendu.test', today: '2026-11-22', assets });
  return renderDocument(draw(view), view);
}

function dataIn(html: string): Record<string, unknown> {
  return JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '{}') as Record<string, unknown>;
}

describe('the registry of sources', () => {
  const html = drawn(sourcesPage, [aTerm('ristourne', { claims: [aClaim('share', 'act')] })], {
    sources: [
      aSource('act', { title: { fr: 'Une loi' }, publisher: 'LégisQuébec', date: '2013', seenOn: '2026-11-22', seen: { fr: 'Le début.' } }),
      aSource('leaflet', { title: { fr: 'Un dépliant' }, url: 'https://example.org/a' }),
    ],
  });

  it('gives each source a place of its own to link to', () => {
    expect(html).toContain('<li id="act">');
  });

  it('says who published it, when, when it was consulted and what was seen of it', () => {
    for (const said of ['LégisQuébec', '2013', '22 novembre 2026', 'Le début.', 'https://example.org/a']) expect(html).toContain(said);
  });

  it('leads to what it backs', () => {
    expect(html).toMatch(/Appuie une entrée<\/summary>.*?href="\/fr\/lexique\/ristourne"/s);
  });

  it('names last what has no known publisher', () => {
    expect(html.indexOf('Éditeur non précisé')).toBeGreaterThan(html.indexOf('LégisQuébec'));
  });
});

describe('the glossary by theme', () => {
  const html = drawn(themesPage, [
    aTerm('zone', { theme: 'finance' }),
    aTerm('reserve', { theme: 'finance', broader: ['zone'] }),
    aTerm('membre', { theme: 'governance', broader: ['zone'] }),
  ]);

  it('sets a narrower term under its broader one within the theme', () => {
    expect(html).toMatch(/id="finance".*?lexique\/zone".*?<ul class="glossary"><li>.*?lexique\/reserve"/s);
  });

  it('keeps under its own theme what has its broader term elsewhere', () => {
    expect(html).toMatch(/id="governance".*?<div class="main"><ul class="glossary"><li>.*?lexique\/membre"/s);
  });

  it('shows every term once', () => {
    for (const slug of ['zone', 'reserve', 'membre']) expect(html.match(new RegExp(`href="/fr/lexique/${slug}"`, 'g'))).toHaveLength(1);
  });
});

describe('the data of the lists', () => {
  it('are a set with its terms for the glossary', () => {
    expect(dataIn(drawn((view) => listPage('term', view), [aTerm('ristourne')]))).toMatchObject({
      '@type': 'DefinedTermSet',
      hasDefinedTerm: [{ '@type': 'DefinedTerm', termCode: 'ristourne', url: 'https://entendu.test/fr/lexique/ristourne' }],
    });
  });

  it('are questions with their accepted answers for the questions', () => {
    expect(dataIn(drawn((view) => listPage('question', view), [aQuestion('combien', { answer: { fr: 'Une **part**.' } })]))).toMatchObject({
      '@type': 'FAQPage',
      mainEntity: [{ '@type': 'Question', acceptedAnswer: { '@type': 'Answer', text: 'Une part.' } }],
    });
  });

  it('hold only dates that are certain', () => {
    const page = drawn(sourcesPage, [aStructure('cre')], { sources: [aSource('a', { date: '2010~' }), aSource('b', { date: '2010' })] });
    expect(dataIn(page)['hasPart']).toMatchObject([{ '@id': 'https://entendu.test/fr/sources#a' }, { datePublished: '2010' }]);
    expect((dataIn(page)['hasPart'] as readonly object[])[0]).not.toHaveProperty('datePublished');
  });
});

describe('the list of questions', () => {
  const html = drawn((view) => listPage('question', view), [aQuestion('combien', { answer: { fr: 'Sept.' } })]);

  it('opens a question on its answer, and leads to its page', () => {
    expect(html).toMatch(/<details class="question"><summary>.*?combien\?.*?<\/summary>.*?Sept\..*?href="\/fr\/questions\/combien"/s);
  });

  it('names the answer, so that an address opens it', () => {
    expect(html).toContain('<div id="combien"');
  });
});
