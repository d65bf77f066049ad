import type { Change, Claim, ClaimRef, Entry, EntryRef, Source } from '#domain';
import { refOf, splitRef } from '#domain';
import type { EntityManager } from '@mikro-orm/postgresql';
import { ChangeEntity, ChangeSourceEntity, ChangeStructureEntity } from '../change/change.entity.ts';
import { CitationEntity, ClaimEntity, ClaimRivalEntity, toClaimRow } from '../claim/claim.entity.ts';
import { CriterionEntity, toCriterionRow } from '../criterion/criterion.entity.ts';
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
}

type Owner = { readonly column: 'entryId' | 'changeId'; readonly id: number };

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
  async write({ entries, sources, changes }: BaseWrites): Promise<readonly number[]> {
    for (const source of sources) await this.#writeSource(source);
    const entryIds: number[] = [];
    for (const entry of entries) entryIds.push(await this.#writeEntryRow(entry));
    // All of them first: a former slug may go from one entry to another.
    await this.#em.nativeDelete(RedirectEntity, { entryId: { $in: entryIds } });
    for (const { value } of entries) await this.#writeEntryParts(value);
    const changeIds: number[] = [];
    for (const change of changes) changeIds.push(await this.#writeChange(change));
    await this.#writeRivals([
      ...entries.map(({ value }): [EntryRef, readonly Claim[]] => [refOf(value), value.claims]),
      ...changes.map(({ value }): [`change:${string}`, readonly Claim[]] => [`change:${value.slug}`, value.claims]),
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
    await this.#writeClaims({ column: 'entryId', id: entryId }, refOf(entry), entry.claims);
  }

  async #writeChange({ id, value, hash }: Write<Change>): Promise<number> {
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
    await this.#writeClaims({ column: 'changeId', id: owner }, `change:${value.slug}`, value.claims);
    return owner;
  }

  /** Claims keep their rows, because claims of other texts may name them as rivals. */
  async #writeClaims(owner: Owner, ref: EntryRef | `change:${string}`, claims: readonly Claim[]): Promise<void> {
    const ownedBy = owner.column === 'entryId' ? { entryId: owner.id } : { changeId: owner.id };
    const before = new Map((await this.#em.find(ClaimEntity, ownedBy)).map((row) => [row.key, row.id]));
    for (const [position, claim] of claims.entries()) {
      const row = { ...ownedBy, ...toClaimRow(claim, position) };
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

  async #writeRivals(owners: readonly (readonly [EntryRef | `change:${string}`, readonly Claim[]])[]): Promise<void> {
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
    const [owner, key] = ref.split('#') as [EntryRef | `change:${string}`, string];
    const where = owner.startsWith('change:')
      ? { changeId: must(await this.#changeId(owner.slice('change:'.length)), owner) }
      : { entryId: this.#entryId(`${splitRef(owner as EntryRef).kind}:${splitRef(owner as EntryRef).slug}`) };
    const row = await this.#em.findOne(ClaimEntity, { ...where, key });
    return must(row?.id, ref);
  }

  async #changeId(slug: string): Promise<number | undefined> {
    return (await this.#em.findOne(ChangeEntity, { slug }))?.id;
  }
}

/** References were checked before the import began; one that is missing here is a bug, and the transaction ends. */
function must(id: number | undefined, name: string): number {
  if (id === undefined) throw new Error(`there is no row for ${name}`);
  return id;
}
