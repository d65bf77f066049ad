import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentHash } from '#content';
import { sqlOf } from '#database';
import { assess, type Criterion, type Entry } from '#domain';
import { CatalogueService, ContentImporter, exportTexts } from '#features';
import { PostgresSearchIndex } from '#search';
import { aTerm } from '../../factories/entries.ts';
import { aKnownProgramme, theAskedCriteria, theForm } from '../../factories/rules.ts';
import { aTestDatabase, type TestDatabase } from '../test-database.ts';

const before: readonly Criterion[] = [theForm(), ...theAskedCriteria()];
const after: readonly Criterion[] = before.map((criterion) =>
  criterion.id === 'SURPLUS_RULE' ? { ...criterion, contradiction: 'INELIGIBLE' } : criterion,
);
const situation = { legalForm: 'COOPERATIVE', answers: { SURPLUS_RULE: 'NOT_MET' }, asOf: '2026-11-22' } as const;

let test: TestDatabase;
let importer: ContentImporter;
let catalogue: CatalogueService;
let names: string[];

beforeAll(async () => {
  test = await aTestDatabase();
  importer = new ContentImporter(test.database, new PostgresSearchIndex(sqlOf(test.database.fork())));
  catalogue = new CatalogueService(test.database, () => undefined);
  names = [];
  for (const criteria of [before, after]) {
    await bring([...criteria, aKnownProgramme()]);
    names.push((await catalogue.refresh()).rules?.revision ?? '');
  }
});
afterAll(() => test.drop());

async function bring(entries: readonly Entry[]): Promise<void> {
  const outcome = await importer.import({ entries, sources: [], changes: [], definitions: [], files: new Map() });
  expect(outcome.kind).toBe('Imported');
}

describe('an import of criteria', () => {
  it('puts new rules in force under another name', async () => {
    expect(new Set(names).size).toBe(2);
    for (const name of names) expect(name).toMatch(/^[0-9a-f]{16}$/);
    const { rules } = catalogue.current;
    expect(rules === undefined ? undefined : assess(situation, rules).verdict).toBe('INELIGIBLE');
  });

  it('keeps the rules of before: they give the verdict of before, with the texts and revisions of then', async () => {
    const rules = await catalogue.rules(names[0] ?? '');
    expect(rules?.revision).toBe(names[0]);
    expect(rules === undefined ? undefined : assess(situation, rules).verdict).toBe('FIXABLE');
    expect(rules?.criteria.map(({ revision }) => revision)).toEqual([1, 1, 1, 1, 1, 1, 1]);
    expect(catalogue.current.rules?.criteria.find(({ entry }) => entry.id === 'SURPLUS_RULE')?.revision).toBe(2);
  });

  it('gives the rules in force by their name, and none by a name that was never given', async () => {
    expect(await catalogue.rules(names[1] ?? '')).toBe(catalogue.current.rules);
    expect(await catalogue.rules('0123456789abcdef')).toBeUndefined();
    expect(await catalogue.rules('')).toBeUndefined();
  });

  it('gives the same name to the same rules again, and writes nothing twice', async () => {
    await bring([...before, aKnownProgramme(), aTerm('autre')]);
    expect((await catalogue.refresh()).rules?.revision).toBe(names[0]);
    const rows = await sqlOf(test.database.fork()).execute<{ revision: string }>('select revision from rules_revision');
    expect(rows.map(({ revision }) => revision).toSorted()).toEqual(names.toSorted());
  });

  it('keeps what was recorded as it is', async () => {
    await expect(sqlOf(test.database.fork()).execute('delete from rules_revision')).rejects.toThrow(/never changed/);
  });

  it('loses nothing of the rules on their way through the base', async () => {
    const exported = await exportTexts(test.database);
    const stored = exported.entries.filter(({ kind }) => kind === 'criterion' || kind === 'programme');
    expect(new Set(stored.map(contentHash))).toEqual(new Set([...before, aKnownProgramme()].map(contentHash)));
  });
});
