import type { Change, Claim, ClaimOwner, ClaimRef, ComparedDefinition, Entry, EntryRef, Source } from '#domain';
import { refOf } from '#domain';
import type { EntityManager } from '@mikro-orm/postgresql';
import { ChangeEntity, ChangeSourceEntity, ChangeStructureEntity } from '../change/change.entity.ts';
import { CitationEntity, ClaimEntity, ClaimRivalEntity, toClaimRow } from '../claim/claim.entity.ts';
import { CriterionEntity, toCriterionRow } from '../criterion/criterion.entity.ts';
import {
  AlignmentEntity,
  ComparedDefinitionEntity,
  ComparedDefinitionSourceEntity,
  toComparedDefinitionRow,
} from '../definition/definition.entity.ts';
import { EntryEntity, EntrySourceEntity, RedirectEntity, RelationEntity } from '../entry/entry.entity.ts';
import { relationsOf } from '../entry/entry-parts.ts';
import { EventEntity, toEventRow } from '../event/event.entity.ts';
import { ProgrammeEntity, toProgrammeRow } from '../programme/programme.entity.ts';
import { QuestionEntity, toQuestionRow } from '../question/question.entity.ts';
import { RevisionEntity } from '../revision/revision.entity.ts';
import { SourceEntity, toSourceRow } from '../source/source.entity.ts';
import { StructureEntity, toStructureRow } from '../structure/structure.entity.ts';
import { TermEntity, toTermRow } from '../term/term.entity.ts';

/** A text to be written, with the hash by which later imports tell whether it was changed. */
export interface Write<T> {
  /** The row that holds it now; undefined: a new one. */
  readonly id: number | undefined;
  readonly value: T;
  readonly hash: string;
}

/** An entry to be written. */
export interface EntryWrite extends Write<Entry> {
  /** The number of the revision that the text has from now on. */
  readonly revision: number;
  /** False: the text is the same as that of the stored revision. */
  readonly isNewRevision: boolean;
}

/** All that one import writes. */
export interface BaseWrites {
  readonly entries: readonly EntryWrite[];
  readonly sources: readonly Write<Source>[];
  readonly changes: readonly Write<Change>[];
  readonly definitions: readonly Write<ComparedDefinition>[];
}

/** What a claim hangs on, by its row. */
type OwnerRow = { readonly entryId: number } | { readonly changeId: number } | { readonly definitionId: number };

/**
 * Writes texts into an open transaction: rows first, then what points from one to another, since texts of one
 * import may point at each other in any order.
 */
export class BaseWriter {
  readonly #em: EntityManager;
  readonly #version: number;
  readonly #entryIds: Map<EntryRef, number>;
  readonly #sourceIds: Map<string, number>;
  readonly #claimIds = new Map<ClaimRef, number>();

  /** `version` marks everything that is written; the ids are those of the rows that exist already. */
  constructor(em: EntityManager, version: number, ids: { entries: ReadonlyMap<EntryRef, number>; sources: ReadonlyMap<string, number> }) {
    this.#em = em;
    this.#version = version;
    this.#entryIds = new Map(ids.entries);
    this.#sourceIds = new Map(ids.sources);
  }

  /** Writes everything and returns the ids of the entries. */
  async write({ entries, sources, changes, definitions }: BaseWrites): Promise<readonly number[]> {
    for (const source of sources) await this.#writeSource(source);
    const entryIds: number[] = [];
    for (const entry of entries) entryIds.push(await this.#writeEntryRow(entry));
    // All of them first: a former slug may go from one entry to another.
    await this.#em.nativeDelete(RedirectEntity, { entryId: { $in: entryIds } });
    for (const { value } of entries) await this.#writeEntryParts(value);
    for (const change of changes) await this.#writeChange(change);
    for (const definition of definitions) await this.#writeDefinition(definition);
    await this.#writeRivals([
      ...entries.map(({ value }): OwnedClaims => [refOf(value), value.claims]),
      ...changes.map(({ value }): OwnedClaims => [`change:${value.slug}`, value.claims]),
      ...definitions.map(({ value }): OwnedClaims => [`definition:${value.slug}`, value.claims]),
    ]);
    return entryIds;
  }

  async #writeSource({ id, value, hash }: Write<Source>): Promise<void> {
    const row = { ...toSourceRow(value), importedHash: hash, withdrawnAt: null };
    if (id === undefined) this.#sourceIds.set(value.slug, Number(await this.#em.insert(SourceEntity, row)));
    else await this.#em.nativeUpdate(SourceEntity, { id }, row);
  }

  async #writeEntryRow({ id, value, hash, revision, isNewRevision }: EntryWrite): Promise<number> {
    const row = {
      kind: value.kind,
      slug: value.slug,
      formerSlugs: [...value.formerSlugs],
      revision,
      version: this.#version,
      importedHash: hash,
      withdrawnAt: null,
      updatedAt: new Date(),
    };
    let entryId = id;
    if (entryId === undefined) entryId = Number(await this.#em.insert(EntryEntity, { ...row, createdAt: new Date() }));
    else await this.#em.nativeUpdate(EntryEntity, { id: entryId }, row);
    this.#entryIds.set(refOf(value), entryId);
    if (isNewRevision) {
      await this.#em.insert(RevisionEntity, {
        entryId,
        number: revision,
        body: value,
        contentHash: hash,
        origin: 'import',
        createdAt: new Date(),
      });
    }
    await this.#writeKindRow(value, entryId);
    return entryId;
  }

  async #writeKindRow(entry: Entry, entryId: number): Promise<void> {
    switch (entry.kind) {
      case 'term':
        return void (await this.#em.upsert(TermEntity, toTermRow(entry, entryId)));
      case 'structure':
        return void (await this.#em.upsert(StructureEntity, toStructureRow(entry, entryId)));
      case 'programme':
        return void (await this.#em.upsert(ProgrammeEntity, toProgrammeRow(entry, entryId)));
      case 'event':
        return void (await this.#em.upsert(EventEntity, toEventRow(entry, entryId)));
      case 'criterion':
        return void (await this.#em.upsert(CriterionEntity, toCriterionRow(entry, entryId), { onConflictFields: ['entryId'] }));
      case 'question':
        return void (await this.#em.upsert(QuestionEntity, toQuestionRow(entry, entryId)));
    }
  }

  async #writeEntryParts(entry: Entry): Promise<void> {
    const entryId = this.#entryId(refOf(entry));
    await this.#em.nativeDelete(RelationEntity, { entryId });
    await this.#em.insertMany(
      RelationEntity,
      relationsOf(entry).map(({ type, position, target }) => ({ entryId, type, position, targetId: this.#entryId(target) })),
    );
    await this.#em.nativeDelete(EntrySourceEntity, { entryId });
    await this.#em.insertMany(
      EntrySourceEntity,
      entry.sources.map((slug, position) => ({ entryId, position, sourceId: this.#sourceId(slug) })),
    );
    await this.#em.insertMany(
      RedirectEntity,
      entry.formerSlugs.map((slug) => ({ kind: entry.kind, slug, entryId })),
    );
    await this.#writeClaims({ entryId }, refOf(entry), entry.claims);
  }

  async #writeChange({ id, value, hash }: Write<Change>): Promise<void> {
    const row = {
      slug: value.slug,
      kind: value.kind,
      on: value.on,
      description: value.description,
      importedHash: hash,
      withdrawnAt: null,
    };
    let changeId = id;
    if (changeId === undefined) changeId = Number(await this.#em.insert(ChangeEntity, row));
    else await this.#em.nativeUpdate(ChangeEntity, { id: changeId }, row);
    const owner = changeId;
    await this.#em.nativeDelete(ChangeStructureEntity, { changeId });
    await this.#em.insertMany(
      ChangeStructureEntity,
      (['from', 'to'] as const).flatMap((side) =>
        value[side].map((slug, position) => ({
          changeId: owner,
          side,
          position,
          structureId: this.#entryId(`structure:${slug}`),
        })),
      ),
    );
    await this.#em.nativeDelete(ChangeSourceEntity, { changeId });
    await this.#em.insertMany(
      ChangeSourceEntity,
      value.sources.map((slug, position) => ({ changeId: owner, position, sourceId: this.#sourceId(slug) })),
    );
    await this.#writeClaims({ changeId: owner }, `change:${value.slug}`, value.claims);
  }

  async #writeDefinition({ id, value, hash }: Write<ComparedDefinition>): Promise<void> {
    const row = { ...toComparedDefinitionRow(value), importedHash: hash, withdrawnAt: null };
    let owner = id;
    if (owner === undefined) owner = Number(await this.#em.insert(ComparedDefinitionEntity, row));
    else await this.#em.nativeUpdate(ComparedDefinitionEntity, { id: owner }, row);
    const definitionId = owner;
    await this.#em.nativeDelete(AlignmentEntity, { definitionId });
    await this.#em.insertMany(
      AlignmentEntity,
      value.alignments.map(({ criterion, departure, claim }, position) => ({
        definitionId,
        position,
        criterionId: this.#entryId(`criterion:${criterion}`),
        departure: departure ?? null,
        claim,
      })),
    );
    await this.#em.nativeDelete(ComparedDefinitionSourceEntity, { definitionId });
    await this.#em.insertMany(
      ComparedDefinitionSourceEntity,
      value.sources.map((slug, position) => ({ definitionId, position, sourceId: this.#sourceId(slug) })),
    );
    await this.#writeClaims({ definitionId }, `definition:${value.slug}`, value.claims);
  }

  /** Claims keep their rows, because claims of other texts may name them as rivals. */
  async #writeClaims(owner: OwnerRow, ref: ClaimOwner, claims: readonly Claim[]): Promise<void> {
    const before = new Map((await this.#em.find(ClaimEntity, owner)).map((row) => [row.key, row.id]));
    for (const [position, claim] of claims.entries()) {
      const row = { ...owner, ...toClaimRow(claim, position) };
      let claimId = before.get(claim.key);
      if (claimId === undefined) claimId = Number(await this.#em.insert(ClaimEntity, row));
      else await this.#em.nativeUpdate(ClaimEntity, { id: claimId }, row);
      before.delete(claim.key);
      this.#claimIds.set(`${ref}#${claim.key}`, claimId);
      const citing = claimId;
      await this.#em.nativeDelete(CitationEntity, { claimId });
      await this.#em.insertMany(
        CitationEntity,
        claim.sources.map(({ source, locator }, at) => ({
          claimId: citing,
          position: at,
          sourceId: this.#sourceId(source),
          locator: locator ?? null,
        })),
      );
    }
    const gone = [...before.values()];
    if (gone.length === 0) return;
    await this.#em.nativeDelete(ClaimRivalEntity, { rivalId: { $in: gone } });
    await this.#em.nativeDelete(ClaimEntity, { id: { $in: gone } });
  }

  async #writeRivals(owners: readonly OwnedClaims[]): Promise<void> {
    for (const [ref, claims] of owners) {
      for (const claim of claims) {
        const claimId = await this.#claimId(`${ref}#${claim.key}`);
        await this.#em.nativeDelete(ClaimRivalEntity, { claimId });
        const rows = [];
        for (const [position, rival] of claim.rivals.entries()) rows.push({ claimId, position, rivalId: await this.#claimId(rival) });
        await this.#em.insertMany(ClaimRivalEntity, rows);
      }
    }
  }

  #entryId(ref: EntryRef): number {
    return must(this.#entryIds.get(ref), ref);
  }

  #sourceId(slug: string): number {
    return must(this.#sourceIds.get(slug), `source ${slug}`);
  }

  /** The row of a claim: of this import, or one that was there before. */
  async #claimId(ref: ClaimRef): Promise<number> {
    const known = this.#claimIds.get(ref);
    if (known !== undefined) return known;
    const [owner, key] = ref.split('#') as [ClaimOwner, string];
    const row = await this.#em.findOne(ClaimEntity, { ...(await this.#ownerRow(owner)), key });
    return must(row?.id, ref);
  }

  async #ownerRow(owner: ClaimOwner): Promise<OwnerRow> {
    const colon = owner.indexOf(':');
    const slug = owner.slice(colon + 1);
    switch (owner.slice(0, colon)) {
      case 'change':
        return { changeId: must((await this.#em.findOne(ChangeEntity, { slug }))?.id, owner) };
      case 'definition':
        return { definitionId: must((await this.#em.findOne(ComparedDefinitionEntity, { slug }))?.id, owner) };
      default:
        return { entryId: this.#entryId(owner as EntryRef) };
    }
  }
}

type OwnedClaims = readonly [ClaimOwner, readonly Claim[]];

/** References were checked before the import began; one that is missing here is a bug, and the transaction ends. */
function must(id: number | undefined, name: string): number {
  if (id === undefined) throw new Error(`there is no row for ${name}`);
  return id;
}
