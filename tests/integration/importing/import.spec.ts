import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sqlOf } from '#database';
import type { Change, ComparedDefinition, Entry, Source } from '#domain';
import { ContentImporter, exportTexts, type ImportOutcome } from '#features';
import { PostgresSearchIndex } from '#search';
import {
  aChange,
  aClaim,
  aCriterion,
  aDefinition,
  anEvent,
  aProgramme,
  aQuestion,
  aSource,
  aStructure,
  aTerm,
} from '../../factories/entries.ts';
import { aTestDatabase, type TestDatabase } from '../test-database.ts';

const law = aSource('loi', { title: { fr: 'Loi sur l’économie sociale', en: 'Social Economy Act' }, url: 'https://example.org/loi' });

const everything: readonly Entry[] = [
  aTerm('ristourne', {
    broader: ['surplus'],
    related: ['structure:pole'],
    homonyms: ['term:surplus'],
    sources: ['loi'],
    claims: [
      aClaim('dit-53', 'loi', { status: 'DISPUTED', rivals: ['term:ristourne#dit-54'], facts: ['S3-12'] }),
      aClaim('dit-54', 'loi', {
        status: 'DISPUTED',
        note: { fr: 'La somme donne 54.' },
        verifiedOn: '2026-01-01',
        validUntil: '2027-01-01',
      }),
    ],
    example: { fr: 'une épicerie « coopérative »' },
  }),
  aTerm('surplus'),
  aStructure('pole', {
    names: [{ name: { fr: 'Pôle' }, acronym: 'P', from: '2011~' }],
    start: '2015-05-19',
    territory: ['mrc'],
    website: 'https://example.org',
  }),
  aStructure('mrc', {
    classification: 'rcm',
    mandates: [{ subject: 'social-economy', description: { fr: 'développement' }, from: '2015' }],
  }),
  aProgramme('piec', { acronym: 'PIEC', calls: [{ opens: '2016-03-04', claims: [] }] }),
  anEvent('forum', { about: ['term:ristourne'] }),
  aCriterion('vente', { remedy: { fr: 'vendre' } }),
  aQuestion('combien', { variants: { fr: ['cb'], en: ['how many'] }, about: ['structure:pole'] }),
];
const changes: readonly Change[] = [
  aChange('naissance', { to: ['pole'], sources: ['loi'], claims: [aClaim('date', 'loi', { rivals: ['term:ristourne#dit-53'] })] }),
];

const definitions: readonly ComparedDefinition[] = [
  aDefinition('la-loi', {
    role: 'reference',
    date: '2013-10-10',
    unasked: [{ key: 'seuil', title: { fr: 'Seuil', en: 'Threshold' } }],
    alignments: [{ criterion: 'vente', claim: 'vend' }],
    sources: ['loi'],
    claims: [aClaim('vend', 'loi')],
  }),
  aDefinition('programme', {
    alignments: [{ criterion: 'vente', departure: 'NARROWER', claim: 'vend' }],
    additions: [{ point: 'seuil', claim: 'seuil' }],
    claims: [
      aClaim('vend', 'loi', { status: 'DISPUTED', rivals: ['definition:la-loi#vend', 'term:ristourne#dit-53'] }),
      aClaim('seuil', 'loi', { validUntil: '2027-01-01' }),
    ],
  }),
];

describe('importing content', () => {
  let test: TestDatabase;
  let importer: ContentImporter;

  const bring = (
    entries: readonly Entry[],
    options: {
      sources?: readonly Source[];
      changes?: readonly Change[];
      definitions?: readonly ComparedDefinition[];
      overwrite?: readonly string[];
    } = {},
  ) =>
    importer.import(
      {
        entries,
        sources: options.sources ?? [law],
        changes: options.changes ?? [],
        definitions: options.definitions ?? [],
        files: new Map(entries.map((entry) => [`${entry.kind}:${entry.slug}`, `content/${entry.kind}s/${entry.slug}.yaml`])),
      },
      new Set(options.overwrite),
    );
  const report = (outcome: ImportOutcome) => {
    if (outcome.kind !== 'Imported') throw new Error(JSON.stringify(outcome));
    return outcome;
  };
  const rows = <Row>(statement: string) => sqlOf(test.database.fork()).execute<Row>(statement);
  const count = async (table: string) => Number((await rows<{ count: string }>(`select count(*) as count from ${table}`))[0]?.count);

  beforeAll(async () => {
    test = await aTestDatabase();
    importer = new ContentImporter(test.database, new PostgresSearchIndex(sqlOf(test.database.fork())));
  });
  afterAll(() => test.drop());
  beforeEach(async () => {
    const names = await rows<{ name: string }>(`select kind || ':' || slug as name from entry`);
    await bring([], { sources: [], overwrite: names.map(({ name }) => name) });
    await rows('delete from outbox');
  });

  it('gives back every text as the files held it', async () => {
    await bring(everything, { changes, definitions });
    const texts = await exportTexts(test.database);
    const bySlug = <T extends { slug: string }>(values: readonly T[]) => values.toSorted((a, b) => a.slug.localeCompare(b.slug));
    expect(bySlug(texts.entries)).toEqual(bySlug(everything));
    expect(texts.sources).toEqual([law]);
    expect(texts.changes).toEqual(changes);
    expect(bySlug(texts.definitions)).toEqual(definitions);
  });

  it('writes nothing the second time', async () => {
    await bring(everything, { changes, definitions });
    const revisions = await count('revision');
    const outcome = report(await bring(everything, { changes, definitions }));
    expect(outcome.unchanged).toBe(everything.length + definitions.length + 2);
    expect([outcome.created, outcome.revised, outcome.withdrawn]).toEqual([[], [], []]);
    expect(await count('revision')).toBe(revisions);
  });

  it('makes a revision of what changed and of nothing else', async () => {
    await bring([aTerm('a'), aTerm('b')]);
    await rows('delete from outbox');
    const outcome = report(await bring([aTerm('a', { definition: { fr: 'autre texte' } }), aTerm('b')]));
    expect(outcome.revised).toEqual(['term:a']);
    const numbers = await rows<{ slug: string; revision: number }>(
      `select slug, revision from entry where slug in ('a', 'b') order by slug`,
    );
    const before = new Map(numbers.map(({ slug, revision }) => [slug, revision]));
    expect((before.get('a') ?? 0) - (before.get('b') ?? 0)).toBe(1);
    expect(await count('outbox')).toBe(1);
  });

  it('keeps a text that was changed in the base while its file was not', async () => {
    await bring([aTerm('garde')]);
    await rows(`update term set definition = '{"fr": "texte de la base"}' where entry_id = (select id from entry where slug = 'garde')`);
    const outcome = report(await bring([aTerm('garde'), aTerm('neuf')]));
    expect(outcome.kept).toEqual([{ name: 'term:garde', file: 'content/terms/garde.yaml' }]);
    expect((await exportTexts(test.database)).entries.find(({ slug }) => slug === 'garde')).toMatchObject({
      definition: { fr: 'texte de la base' },
    });
  });

  it('refuses to overwrite a text that was changed on both sides, names both, and writes nothing at all', async () => {
    await bring([aTerm('deux')]);
    await rows(`update term set definition = '{"fr": "texte de la base"}' where entry_id = (select id from entry where slug = 'deux')`);
    const outcome = await bring([aTerm('deux', { definition: { fr: 'texte du fichier' } }), aTerm('jamais-ecrit')]);
    expect(outcome).toEqual({
      kind: 'Conflicts',
      conflicts: [{ kind: 'ChangedOnBothSides', name: 'term:deux', file: 'content/terms/deux.yaml' }],
    });
    expect(await rows(`select 1 from entry where slug = 'jamais-ecrit'`)).toEqual([]);
    const forced = report(await bring([aTerm('deux', { definition: { fr: 'texte du fichier' } })], { overwrite: ['term:deux'] }));
    expect(forced.revised).toEqual(['term:deux']);
  });

  it('accepts a file into which the change of the base was merged by export', async () => {
    await bring([aTerm('fusion')]);
    await rows(`update term set definition = '{"fr": "texte de la base"}' where entry_id = (select id from entry where slug = 'fusion')`);
    const merged = (await exportTexts(test.database)).entries.filter(({ slug }) => slug === 'fusion');
    expect(report(await bring(merged)).kept).toEqual([]);
    expect(report(await bring(merged)).unchanged).toBe(2);
  });

  it('withdraws a text whose file is gone and brings it back with its file', async () => {
    await bring([aTerm('parti'), aTerm('reste')]);
    expect(report(await bring([aTerm('reste')])).withdrawn).toEqual(['term:parti']);
    expect((await exportTexts(test.database)).entries.map(({ slug }) => slug)).toEqual(['reste']);
    expect(report(await bring([aTerm('parti'), aTerm('reste')])).revised).toEqual(['term:parti']);
    expect(await rows(`select 1 from revision join entry on id = entry_id where slug = 'parti' and number > 1`)).toEqual([]);
  });

  it('treats a definition like any text: kept when the base changed it, withdrawn with its file, brought back with it', async () => {
    await bring(everything, { changes, definitions });
    await rows(`update compared_definition set scope = '{"fr": "portée de la base"}' where slug = 'programme'`);
    expect(report(await bring(everything, { changes, definitions })).kept).toEqual([{ name: 'definition:programme', file: undefined }]);
    const [law, programme] = definitions as [ComparedDefinition, ComparedDefinition];
    const edited = [law, { ...programme, scope: { fr: 'portée du fichier' } }];
    expect(await bring(everything, { changes, definitions: edited })).toMatchObject({
      kind: 'Conflicts',
      conflicts: [{ kind: 'ChangedOnBothSides', name: 'definition:programme' }],
    });
    const forced = { changes, definitions: edited, overwrite: ['definition:programme'] };
    expect(report(await bring(everything, forced)).revised).toEqual(['definition:programme']);
    expect(report(await bring(everything, { changes, definitions: [law] })).withdrawn).toEqual(['definition:programme']);
    expect((await exportTexts(test.database)).definitions).toEqual([law]);
    expect(report(await bring(everything, { changes, definitions: edited })).revised).toEqual(['definition:programme']);
  });

  it('rolls a definition back whose criterion there is not', async () => {
    const lost = aDefinition('perdue', {
      alignments: [{ criterion: 'inconnu', departure: 'SAME', claim: 'c' }],
      claims: [aClaim('c', 'loi')],
    });
    await expect(bring([], { definitions: [lost] })).rejects.toThrow(/criterion:inconnu/);
    expect(await rows(`select 1 from compared_definition where slug = 'perdue'`)).toEqual([]);
  });

  it('follows an entry to its new slug with its revisions', async () => {
    await bring([aTerm('ancien-nom')]);
    await bring([aTerm('nouveau-nom', { formerSlugs: ['ancien-nom'] })]);
    const [row] = await rows<{ revision: number }>(`select revision from entry where slug = 'nouveau-nom'`);
    expect(row?.revision).toBe(2);
    expect(await rows(`select 1 from entry where slug = 'ancien-nom'`)).toEqual([]);
    expect(await rows(`select kind, slug from redirect`)).toEqual([{ kind: 'term', slug: 'ancien-nom' }]);
  });

  it('lets a former slug go from an entry to another, whichever is written first', async () => {
    await bring([aTerm('a'), aTerm('z', { formerSlugs: ['ancien'] })]);
    await bring([aTerm('a', { formerSlugs: ['ancien'] }), aTerm('z')]);
    await bring([aTerm('a'), aTerm('z', { formerSlugs: ['ancien'] })]);
    expect(await rows('select redirect.slug, entry.slug as now from redirect join entry on id = entry_id')).toEqual([
      { slug: 'ancien', now: 'z' },
    ]);
  });

  it('lets an entry take the former slugs of one that is withdrawn in its favour', async () => {
    await bring([aTerm('garde-tout'), aTerm('absorbe', { formerSlugs: ['plus-ancien'] })]);
    await bring([aTerm('garde-tout', { formerSlugs: ['absorbe', 'plus-ancien'] })]);
    expect(await rows('select redirect.slug, entry.slug as now from redirect join entry on id = entry_id order by 1')).toEqual([
      { slug: 'absorbe', now: 'garde-tout' },
      { slug: 'plus-ancien', now: 'garde-tout' },
    ]);
  });

  it('brings a withdrawn text back although the claim that it disputed is gone from under it', async () => {
    const mine = aTerm('disputant', { claims: [aClaim('un', 'loi', { status: 'DISPUTED', rivals: ['term:dispute#deux'] })] });
    const theirs = aTerm('dispute', { claims: [aClaim('deux', 'loi')] });
    await bring([mine, theirs]);
    await bring([aTerm('dispute')]);
    expect(report(await bring([mine, theirs])).revised).toEqual(['term:disputant', 'term:dispute']);
    expect((await exportTexts(test.database)).entries.map(({ slug }) => slug).toSorted()).toEqual(['disputant', 'dispute']);
  });

  it('withdraws a text that was changed in the base when it is told to, and refuses names that nobody knows', async () => {
    await bring([aTerm('sans-fichier'), aTerm('reste')]);
    await rows(
      `update term set definition = '{"fr": "texte de la base"}' where entry_id = (select id from entry where slug = 'sans-fichier')`,
    );
    expect(await bring([aTerm('reste')])).toMatchObject({ kind: 'Conflicts', conflicts: [{ kind: 'FileRemovedTextChanged' }] });
    expect(await bring([aTerm('reste')], { overwrite: ['term:inconnu'] })).toEqual({ kind: 'UnknownTexts', names: ['term:inconnu'] });
    expect(report(await bring([aTerm('reste')], { overwrite: ['term:sans-fichier'] })).withdrawn).toEqual(['term:sans-fichier']);
  });

  it('rolls everything back when one text cannot be written', async () => {
    const before = await count('entry');
    await expect(bring([aTerm('bon'), aTerm('mauvais', { related: ['term:inconnu'] })])).rejects.toThrow(/term:inconnu/);
    expect(await count('entry')).toBe(before);
    expect(await count('outbox')).toBe(0);
  });

  it('never lets a stored revision or an agreement be rewritten', async () => {
    await bring([aTerm('fixe')]);
    for (const statement of [`update revision set body = '{}'`, 'delete from revision', 'truncate revision cascade']) {
      await expect(rows(statement)).rejects.toThrow(/never changed/);
    }
  });
});
