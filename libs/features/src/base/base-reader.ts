import type { Citation, Claim, ClaimRef, Entry, EntryRef } from '#domain';
import { refOf } from '#domain';
import { type EntityManager, IsolationLevel } from '@mikro-orm/postgresql';
import { readLogs } from '../agreement/agreement-log.ts';
import { ChangeEntity, ChangeSourceEntity, ChangeStructureEntity } from '../change/change.entity.ts';
import { CitationEntity, ClaimEntity, ClaimRivalEntity, type ClaimRow, toClaim } from '../claim/claim.entity.ts';
import { CriterionEntity, toCriterion } from '../criterion/criterion.entity.ts';
import {
  AlignmentEntity,
  ComparedDefinitionEntity,
  ComparedDefinitionSourceEntity,
  toAlignment,
  toComparedDefinition,
} from '../definition/definition.entity.ts';
import { EntryEntity, type EntryRow, EntrySourceEntity, RedirectEntity, RelationEntity } from '../entry/entry.entity.ts';
import type { EntryParts } from '../entry/entry-parts.ts';
import { EventEntity, toEvent } from '../event/event.entity.ts';
import { ProgrammeEntity, toProgramme } from '../programme/programme.entity.ts';
import { QuestionEntity, toQuestion } from '../question/question.entity.ts';
import { SourceEntity, toSource } from '../source/source.entity.ts';
import { StructureEntity, toStructure } from '../structure/structure.entity.ts';
import { TermEntity, toTerm } from '../term/term.entity.ts';
import type { StoredBase, StoredEntry, StoredRecord } from './stored-base.ts';

/** Rows grouped by the number of their owner, in the order of their positions. */
class Grouped<Row> {
  readonly #groups = new Map<number, Row[]>();

  constructor(rows: readonly Row[], owner: (row: Row) => number | null | undefined) {
    for (const row of rows) {
      const id = owner(row);
      if (id === null || id === undefined) continue;
      const group = this.#groups.get(id);
      if (group === undefined) this.#groups.set(id, [row]);
      else group.push(row);
    }
  }

  of(id: number): readonly Row[] {
    return this.#groups.get(id) ?? [];
  }
}

/** Reads the whole base as it stood at one moment. */
export async function readBase(em: EntityManager): Promise<StoredBase> {
  return em.transactional((tx) => readWithin(tx), { isolationLevel: IsolationLevel.REPEATABLE_READ, readOnly: true });
}

/** Reads the whole base inside a transaction that is open already. */
export async function readWithin(em: EntityManager): Promise<StoredBase> {
  const byPosition = { orderBy: { position: 'asc' } } as const;
  const version = await readVersion(em);
  const entryRows = await em.find(EntryEntity, {});
  const relations = new Grouped(await em.find(RelationEntity, {}, byPosition), (row) => row.entryId);
  const entrySources = new Grouped(await em.find(EntrySourceEntity, {}, byPosition), (row) => row.entryId);
  const claimRows = await em.find(ClaimEntity, {}, byPosition);
  const citations = new Grouped(await em.find(CitationEntity, {}, byPosition), (row) => row.claimId);
  const rivals = new Grouped(await em.find(ClaimRivalEntity, {}, byPosition), (row) => row.claimId);
  const sourceRows = await em.find(SourceEntity, {});
  const changeRows = await em.find(ChangeEntity, {});
  const changeStructures = new Grouped(await em.find(ChangeStructureEntity, {}, byPosition), (row) => row.changeId);
  const changeSources = new Grouped(await em.find(ChangeSourceEntity, {}, byPosition), (row) => row.changeId);
  const definitionRows = await em.find(ComparedDefinitionEntity, {});
  const definitionSources = new Grouped(await em.find(ComparedDefinitionSourceEntity, {}, byPosition), (row) => row.definitionId);
  const alignments = new Grouped(await em.find(AlignmentEntity, {}, byPosition), (row) => row.definitionId);
  const redirectRows = await em.find(RedirectEntity, {});
  const logs = await readLogs(em);

  const refs = new Map<number, EntryRef>(entryRows.map(({ id, kind, slug }) => [id, `${kind}:${slug}`]));
  const sourceSlugs = new Map(sourceRows.map(({ id, slug }) => [id, slug]));
  const changeSlugs = new Map(changeRows.map(({ id, slug }) => [id, slug]));
  const definitionSlugs = new Map(definitionRows.map(({ id, slug }) => [id, slug]));
  const claimRefs = new Map(claimRows.map((row) => [row.id, claimRefOf(row, refs, changeSlugs, definitionSlugs)]));

  const claimOf = (row: ClaimRow): Claim =>
    toClaim(
      row,
      citations.of(row.id).map(({ sourceId, locator }): Citation => ({
        source: known(sourceSlugs, sourceId),
        ...(locator == null ? {} : { locator }),
      })),
      rivals.of(row.id).map(({ rivalId }) => known(claimRefs, rivalId)),
    );
  const claimsOfEntries = new Grouped(claimRows, (row) => row.entryId);
  const claimsOfChanges = new Grouped(claimRows, (row) => row.changeId);
  const claimsOfDefinitions = new Grouped(claimRows, (row) => row.definitionId);

  const partsOf = (row: EntryRow): EntryParts => {
    const targets = (type: string) =>
      relations
        .of(row.id)
        .filter((relation) => relation.type === type)
        .map(({ targetId }) => known(refs, targetId));
    return {
      slug: row.slug,
      formerSlugs: row.formerSlugs,
      sources: entrySources.of(row.id).map(({ sourceId }) => known(sourceSlugs, sourceId)),
      claims: claimsOfEntries.of(row.id).map(claimOf),
      relations: {
        broader: targets('broader'),
        related: targets('related'),
        homonym: targets('homonym'),
        about: targets('about'),
        territory: targets('territory'),
      },
    };
  };

  const rowsById = new Map(entryRows.map((row) => [row.id, row]));
  const stored: StoredEntry[] = [];
  const take = <Row extends { entryId: number }>(rows: readonly Row[], toEntry: (row: Row, parts: EntryParts) => Entry) => {
    for (const kindRow of rows) {
      const row = known(rowsById, kindRow.entryId);
      stored.push({
        id: row.id,
        entry: toEntry(kindRow, partsOf(row)),
        revision: row.revision,
        version: row.version,
        importedHash: row.importedHash ?? null,
        withdrawn: row.withdrawnAt != null,
        log: logs.get(row.id) ?? [],
      });
    }
  };
  take(await em.find(TermEntity, {}), toTerm);
  take(await em.find(StructureEntity, {}), toStructure);
  take(await em.find(ProgrammeEntity, {}), toProgramme);
  take(await em.find(EventEntity, {}), toEvent);
  take(await em.find(CriterionEntity, {}), toCriterion);
  take(await em.find(QuestionEntity, {}), toQuestion);

  return {
    version,
    entries: new Map(stored.map((entry) => [refOf(entry.entry), entry])),
    sources: new Map(sourceRows.map((row) => [row.slug, toRecord(row, toSource(row))])),
    changes: new Map(
      changeRows.map((row) => {
        const structures = (side: 'from' | 'to') =>
          changeStructures
            .of(row.id)
            .filter((structure) => structure.side === side)
            .map(({ structureId }) => known(rowsById, structureId).slug);
        const change = {
          slug: row.slug,
          kind: row.kind,
          on: row.on,
          from: structures('from'),
          to: structures('to'),
          description: row.description,
          sources: changeSources.of(row.id).map(({ sourceId }) => known(sourceSlugs, sourceId)),
          claims: claimsOfChanges.of(row.id).map(claimOf),
        };
        return [row.slug, toRecord(row, change)];
      }),
    ),
    definitions: new Map(
      definitionRows.map((row) => {
        const definition = toComparedDefinition(row, {
          alignments: alignments.of(row.id).map((alignment) => toAlignment(alignment, known(rowsById, alignment.criterionId).slug)),
          sources: definitionSources.of(row.id).map(({ sourceId }) => known(sourceSlugs, sourceId)),
          claims: claimsOfDefinitions.of(row.id).map(claimOf),
        });
        return [row.slug, toRecord(row, definition)];
      }),
    ),
    redirects: new Map(redirectRows.map(({ kind, slug, entryId }): [EntryRef, EntryRef] => [`${kind}:${slug}`, known(refs, entryId)])),
  };
}

/** The number of the last write to the base. */
export async function readVersion(em: EntityManager): Promise<number> {
  const [row] = await em.execute<{ version: string | number }[]>('select version from catalogue_version');
  return Number(row?.version ?? 0);
}

function toRecord<T>(
  row: { id: number; importedHash?: string | null | undefined; withdrawnAt?: Date | null | undefined },
  value: T,
): StoredRecord<T> {
  return { id: row.id, value, importedHash: row.importedHash ?? null, withdrawn: row.withdrawnAt != null };
}

function claimRefOf(
  row: ClaimRow,
  entries: ReadonlyMap<number, EntryRef>,
  changes: ReadonlyMap<number, string>,
  definitions: ReadonlyMap<number, string>,
): ClaimRef {
  if (row.entryId != null) return `${known(entries, row.entryId)}#${row.key}`;
  if (row.changeId != null) return `change:${known(changes, row.changeId)}#${row.key}`;
  return `definition:${known(definitions, row.definitionId ?? -1)}#${row.key}`;
}

function known<K, V>(map: ReadonlyMap<K, V>, key: K): V {
  const value = map.get(key);
  if (value === undefined) throw new Error(`the database points at a row that is not there: ${String(key)}`);
  return value;
}
