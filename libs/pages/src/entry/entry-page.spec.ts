import { describe, expect, it } from 'vitest';
import type { CatalogueContents, Entry, PublishedEntry } from '#domain';
import { aCatalogue } from '../../../../tests/factories/a-catalogue.ts';
import {
  aChange,
  aClaim,
  anEvent,
  aCriterion,
  aProgramme,
  aQuestion,
  aSource,
  aStructure,
  aTerm,
  published,
} from '../../../../tests/factories/entries.ts';
import { renderDocument } from '../document/document.tsx';
import { viewIn } from '../site/view.ts';
import { entryPage } from './entry-page.tsx';

const assets = { checkStyle: '', style: '/s.css', script: '/s.js', icon: '/i.svg', preloads: [] };

function pageOf(
  entry: Entry | PublishedEntry,
  locale: 'fr' | 'en' = 'fr',
  others: readonly Entry[] = [],
  more: Partial<CatalogueContents> = {},
  asOf?: string,
): string {
  const served = 'entry' in entry ? entry : published(entry);
  const view = viewIn(locale, {
    catalogue: aCatalogue([served, ...others], more),
    publicUrl: 'https://entendu.test',
    today: '2026-11-22',
    assets,
  });
  const onDay = { ...view, asOf };
  return renderDocument(entryPage(served, onDay), onDay);
}

describe('the page of a term', () => {
  it('says in words that nobody has adopted a proposal', () => {
    expect(pageOf(aTerm('ristourne'))).toContain('Proposition\u00a0: aucune instance ne l’a encore adoptée');
    expect(pageOf(aTerm('ristourne'), 'en')).toContain('Proposal: no body has adopted it yet');
    expect(pageOf(aTerm('ristourne'))).not.toContain('convenue<');
  });

  it('names the body, the resolution and the day of an adoption', () => {
    const adoptions = [{ body: 'Pôle VHSL', on: '2027-03-01', resolution: '2027-12', revision: 2 }];
    const html = pageOf(
      published(aTerm('ristourne'), { revision: 2, agreement: { state: 'AGREED', revision: 2, adoptions, endorsements: [] } }),
    );
    expect(html).toContain('Définition entendue le 1er mars 2027 par Pôle VHSL <span class="held">(résolution 2027-12)</span>');
    expect(html).not.toContain('Proposition');
  });

  it('shows the French and marks it where the English is missing', () => {
    const html = pageOf(aTerm('ristourne', { definition: { fr: 'part des surplus' } }), 'en');
    expect(html).toContain('<span lang="fr">part des surplus</span>');
    expect(html).toContain('(in French)');
    expect(html).toContain('has not been written in English yet');
  });

  it('never shows hidden labels', () => {
    const html = pageOf(
      aTerm('ristourne', { labels: { fr: { preferred: 'ristourne', acronyms: [], alternative: [], hidden: ['ristorne'] } } }),
    );
    expect(html).not.toContain('ristorne');
  });

  it('numbers sources in the order of their first citation and gives each once', () => {
    const term = aTerm('ristourne', { sources: ['b'], claims: [aClaim('x', 'a'), aClaim('y', 'b')] });
    const html = pageOf(term, 'fr', [], { sources: [aSource('a'), aSource('b')] });
    expect([...html.matchAll(/id="source-(\d)"[^>]*><a [^>]*><cite>Document (\w)/g)].map(([, number, slug]) => `${number}${slug}`)).toEqual(
      ['1b', '2a'],
    );
  });

  it('leads every footnote mark to a source of the page', () => {
    const term = aTerm('ristourne', { sources: ['b', 'missing'], claims: [aClaim('x', 'a')] });
    const html = pageOf(term, 'fr', [], { sources: [aSource('a'), aSource('b')] });
    const marks = [...html.matchAll(/href="#(source-\d+)"/g)].map(([, id]) => id);
    expect(marks.length).toBeGreaterThan(0);
    expect(marks.filter((id) => !html.includes(`id="${id}"`))).toEqual([]);
  });

  it('warns of homonyms', () => {
    const html = pageOf(aTerm('cta', { homonyms: ['structure:cta'] }), 'fr', [aStructure('cta')]);
    expect(html).toContain('À ne pas confondre avec');
    expect(html).toContain('href="/fr/structures/cta"');
  });
});

describe('the page of a structure', () => {
  it('tells what came before and after, with links', () => {
    const change = aChange('fin', { kind: 'MANDATE_TRANSFERRED', on: '2015-04-21', from: ['cre'], to: ['comite'] });
    const before = pageOf(aStructure('cre'), 'fr', [aStructure('comite')], { changes: [change] });
    expect(before).toContain('<h2 class="side">Après</h2>');
    expect(before).toContain('21 avril 2015');
    expect(before).toContain('href="/fr/structures/comite"');
    expect(pageOf(aStructure('comite'), 'fr', [aStructure('cre')], { changes: [change] })).toContain('href="/fr/structures/cre"');
  });

  it('shows it as it was on the day that is asked for', () => {
    const cre = aStructure('cre', {
      names: [
        { name: { fr: 'Conférence A' }, to: '2009' },
        { name: { fr: 'Conférence B' }, from: '2010' },
      ],
      start: '2004',
      end: '2015-04-21',
      mandates: [{ subject: 'x', description: { fr: 'planifier' }, to: '2008' }],
    });
    const onDay = (day?: string) => /<div class="as-of">(.*?)<form/s.exec(pageOf(cre, 'fr', [], {}, day))?.[1];
    expect(onDay()).toBeUndefined();
    expect(onDay('2006-06-01')).toMatch(/1er juin 2006.*existait.*Conférence A.*planifier/s);
    expect(onDay('2012-06-01')).toMatch(/existait.*Conférence B/s);
    expect(onDay('2012-06-01')).not.toContain('planifier');
    expect(onDay('2004-06-01')).toContain('a pu exister');
    expect(onDay('2016-01-01')).toContain('n’existait pas');
    expect(onDay('2016-01-01')).not.toContain('Conférence');
  });

  it('tells a change of name once', () => {
    const change = aChange('nom', { kind: 'RENAMED', on: '2016', from: ['cre'], to: ['cre'] });
    const html = pageOf(aStructure('cre'), 'fr', [], { changes: [change] });
    expect(html.match(/id="change-nom"/g)).toHaveLength(1);
    expect(html).toContain('Entre-temps');
  });

  it('puts rival claims side by side and names the place of the one that stands elsewhere', () => {
    const pole = aStructure('pole', { claims: [aClaim('y', 'a', { status: 'DISPUTED', rivals: ['structure:cre#x'] })] });
    const cre = aStructure('cre', { claims: [aClaim('x', 'a', { status: 'DISPUTED', note: { fr: 'on ne sait pas' } })] });
    const html = pageOf(cre, 'fr', [pole], { sources: [aSource('a')] });
    expect(html).toContain('Les sources divergent');
    expect(html).toMatch(/fait x[\s\S]*on ne sait pas[\s\S]*fait y[\s\S]*href="\/fr\/structures\/pole"/);
  });

  it('gives its dates to machines when they are certain, and not when they are not', () => {
    expect(pageOf(aStructure('cre', { start: '2004', end: '2015-04-21' }))).toContain(
      '"foundingDate":"2004","dissolutionDate":"2015-04-21"',
    );
    expect(pageOf(aStructure('cre', { start: '2010~' }))).not.toContain('foundingDate');
  });
});

describe('the page of any entry', () => {
  const hostile = '</script><script>alert(1)</script><img src=x onerror=alert(1)>';
  const entries: readonly Entry[] = [
    aTerm('a', {
      labels: { fr: { preferred: hostile, acronyms: [hostile], alternative: [hostile], hidden: [] } },
      definition: { fr: hostile },
      notes: [{ fr: hostile }],
      example: { fr: hostile },
    }),
    aStructure('a', {
      names: [{ name: { fr: hostile }, acronym: hostile, from: hostile }],
      summary: { fr: hostile },
      mandates: [{ subject: 'x', description: { fr: hostile } }],
    }),
    aProgramme('a', { title: { fr: hostile }, acronym: hostile, summary: { fr: hostile } }),
    anEvent('a', { title: { fr: hostile }, summary: { fr: hostile } }),
    aCriterion('a', {
      title: { fr: hostile },
      help: { fr: hostile },
      proofs: [{ fr: hostile }],
      remedy: { fr: hostile },
      article: { fr: hostile },
    }),
    aQuestion('a', { question: { fr: hostile }, answer: { fr: hostile } }),
  ];

  it.each(entries)('lets nothing of its texts become markup ($kind)', (entry) => {
    const html = pageOf({ ...entry, claims: [aClaim('x', 's', { statement: { fr: hostile }, note: { fr: hostile } })] }, 'fr', [], {
      sources: [aSource('s', { title: { fr: hostile }, publisher: hostile, seen: { fr: hostile } })],
    });
    expect(html).not.toContain('<script>alert');
    expect(html).not.toContain('<img');
  });

  it.each(entries.map((entry) => ({ ...entry, slug: 'essai' })))(
    'has its address in both languages, and one main heading ($kind)',
    (entry) => {
      const html = pageOf(entry, 'en');
      expect(html).toMatch(/<link rel="canonical" href="https:\/\/entendu\.test\/en\/\w+\/essai"/);
      expect(html).toMatch(/hreflang="fr" href="https:\/\/entendu\.test\/fr\/\w+\/essai"/);
      expect(html.match(/<h1/g)).toHaveLength(1);
      expect(html).toContain('<html lang="en">');
    },
  );

  it.each(entries.map((entry) => ({ ...entry, slug: 'essai' })))('carries schema.org data that can be read ($kind)', (entry) => {
    const json = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(pageOf(entry))?.[1] ?? '';
    expect(JSON.parse(json)).toMatchObject({
      '@context': 'https://schema.org',
      '@id': expect.stringMatching(/^https:\/\/entendu\.test\/fr\/\w+\/essai#entry$/),
    });
  });

  it('gives the revision, the day and the address to cite', () => {
    const html = pageOf(published(aTerm('ristourne'), { revision: 3 }));
    expect(html).toContain('révision 3, page consultée le 22 novembre 2026');
    expect(html).toContain('<span class="address">https://entendu.test/fr/lexique/ristourne</span>');
  });
});
