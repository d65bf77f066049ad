import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aCatalogue } from '../../../../tests/factories/a-catalogue.ts';
import { aChange, anEvent, aProgramme, aStructure } from '../../../../tests/factories/entries.ts';
import { lineage } from './lineage.ts';
import { holdersOn } from './mandate.ts';
import { timeline } from './timeline.ts';

const catalogue = aCatalogue(
  [
    aStructure('crd', { mandates: [{ subject: 'social-economy', description: { fr: 'Concertation' }, to: '2004' }], end: '2004' }),
    aStructure('cre', {
      mandates: [{ subject: 'social-economy', description: { fr: 'Concertation' }, from: '2004', to: '2015-04-21' }],
      start: '2004',
      end: '2015-04-21',
      territory: ['vhsl'],
    }),
    aStructure('comite', { start: '2015-04-21', end: '2016-03-31', territory: ['vhsl'] }),
    aStructure('mrc-a', { classification: 'rcm', territory: ['vhsl'] }),
    aStructure('mrc-z', { classification: 'rcm', territory: ['ailleurs'] }),
    aStructure('vhsl', { classification: 'territory', territory: ['region'] }),
    aStructure('ailleurs', { classification: 'territory' }),
    aStructure('region', { classification: 'territory' }),
    anEvent('colloque', { on: '2011-04-08', about: ['structure:cre'] }),
    anEvent('forum', { on: '2015-08/2015-09', about: ['structure:mrc-z'] }),
    aProgramme('piec', {
      calls: [{ opens: '2016-03-04', closes: '2016-03-31', claims: [] }, { closes: '2024-10-15', claims: [] }, { claims: [] }],
    }),
  ],
  {
    changes: [
      aChange('crd-cre', { kind: 'SPLIT', on: '2004', from: ['crd'], to: ['cre'] }),
      aChange('cre-comite', { kind: 'MANDATE_TRANSFERRED', on: '2015-04-21', from: ['cre'], to: ['comite'] }),
      aChange('comite-mrc', { kind: 'MANDATE_TRANSFERRED', on: '2016-03-31', from: ['comite'], to: ['mrc-a', 'mrc-z'] }),
      aChange('refus', { kind: 'REFUSED', on: '2015', from: ['mrc-z'], to: ['ailleurs'] }),
      aChange('nom', { kind: 'RENAMED', on: '2010', from: ['cre'], to: ['cre'] }),
    ],
  },
);

const told = (wish: Parameters<typeof timeline>[1]) =>
  timeline(catalogue, wish).map((milestone) =>
    milestone.kind === 'CHANGE' ? milestone.change.slug : milestone.kind === 'EVENT' ? milestone.event.entry.slug : milestone.on,
  );

describe('the timeline', () => {
  it('mixes changes, events and calls in the order of time; a call without any date is left out', () => {
    expect(told({})).toEqual(['crd-cre', 'nom', 'colloque', 'refus', 'cre-comite', 'forum', '2016-03-04', 'comite-mrc', '2024-10-15']);
  });

  it('keeps what may lie within the days, given the precision of its date', () => {
    expect(told({ from: '2015-09-15', to: '2015-12-31' })).toEqual(['refus', 'forum']);
    expect(told({ from: '2015-10-01', to: '2015-12-31' })).toEqual(['refus']);
  });

  it('keeps the kinds that are asked for', () => {
    expect(told({ kinds: ['EVENT'] })).toEqual(['colloque', 'forum']);
  });

  it('keeps what concerns a territory: what acts there, or everywhere', () => {
    expect(told({ territory: 'vhsl', kinds: ['EVENT', 'CHANGE'] })).toEqual(['crd-cre', 'nom', 'colloque', 'cre-comite', 'comite-mrc']);
  });
});

describe('the lineage', () => {
  it('follows what came after, change by change, as far as asked', () => {
    expect(lineage(catalogue, 'cre', 'DOWNSTREAM', 1).nodes.map(({ slug }) => slug)).toEqual(['cre', 'comite']);
    expect(lineage(catalogue, 'cre', 'DOWNSTREAM', 9).steps.map(({ change, to }) => `${change.slug} ${to}`)).toEqual([
      'refus ailleurs',
      'cre-comite comite',
      'comite-mrc mrc-a',
      'comite-mrc mrc-z',
    ]);
  });

  it('follows what came before', () => {
    expect(lineage(catalogue, 'mrc-a', 'UPSTREAM', 9).nodes).toEqual([
      { slug: 'crd', distance: -3 },
      { slug: 'cre', distance: -2 },
      { slug: 'comite', distance: -1 },
      { slug: 'mrc-a', distance: 0 },
    ]);
  });

  it('shows a renaming as no step', () => {
    expect(lineage(catalogue, 'cre', 'BOTH', 9).steps.map(({ change }) => change.kind)).not.toContain('RENAMED');
  });

  it('ends, whatever circles the changes make', () => {
    const slugs = ['a', 'b', 'c', 'd'];
    const slug = fc.constantFrom(...slugs);
    fc.assert(
      fc.property(fc.array(fc.tuple(slug, slug), { maxLength: 12 }), slug, fc.nat(6), (pairs, start, depth) => {
        const circles = aCatalogue(
          slugs.map((one) => aStructure(one)),
          { changes: pairs.map(([from, to], at) => aChange(`c${at}`, { from: [from], to: [to] })) },
        );
        const { nodes, steps } = lineage(circles, start, 'BOTH', depth);
        expect(new Set(nodes.map((node) => node.slug)).size).toBe(nodes.length);
        for (const { from, to } of steps) expect(nodes.map((node) => node.slug)).toEqual(expect.arrayContaining([from, to]));
      }),
    );
  });
});

describe('who held a mandate', () => {
  it('is told with its certainty', () => {
    const on = (day: string) =>
      holdersOn(catalogue, 'social-economy', day, 'vhsl').map(({ structure, certainty }) => [structure.entry.slug, certainty]);
    expect(on('2012-06-01')).toEqual([['cre', 'YES']]);
    expect(on('2004-06-01')).toEqual([
      ['crd', 'POSSIBLY'],
      ['cre', 'POSSIBLY'],
    ]);
    expect(on('2020-01-01')).toEqual([]);
  });

  it('leaves out who acts elsewhere', () => {
    expect(holdersOn(catalogue, 'social-economy', '2012-06-01', 'ailleurs').map(({ structure }) => structure.entry.slug)).toEqual([]);
  });
});
