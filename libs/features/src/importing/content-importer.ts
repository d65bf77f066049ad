import type { EntityManager } from '@mikro-orm/postgresql';
import { contentHash } from '#content';
import { refOf, searchDocumentIds, searchDocuments, splitRef } from '#domain';
import { type Database, sqlOf } from '#database';
import type { PostgresSearchIndex } from '#search';
import { recordRules } from '../assessing/recorded-rules.ts';
import { readWithin } from '../base/base-reader.ts';
import { BaseWriter } from '../base/base-writer.ts';
import type { StoredBase } from '../base/stored-base.ts';
import { toCatalogue } from '../catalogue/to-catalogue.ts';
import { Outbox } from '../outbox/outbox.ts';
import { type ContentTexts, type ImportConflict, type ImportPlan, planImport } from './import-plan.ts';

/** What an import did. Conflicts, UnknownTexts: nothing was written. */
export type ImportOutcome =
  | ({ readonly kind: 'Imported' } & Pick<ImportPlan, 'created' | 'revised' | 'withdrawn' | 'kept' | 'unchanged'>)
  | { readonly kind: 'Conflicts'; readonly conflicts: readonly ImportConflict[] }
  /** Texts that were to be overwritten, and that neither the files nor the base hold. */
  | { readonly kind: 'UnknownTexts'; readonly names: readonly string[] };

/** Brings content files into the base. */
export class ContentImporter {
  readonly #database: Database;
  readonly #postgresIndex: PostgresSearchIndex;

  constructor(database: Database, postgresIndex: PostgresSearchIndex) {
    this.#database = database;
    this.#postgresIndex = postgresIndex;
  }

  /**
   * Writes what changed since the last import, all of it or nothing, in one transaction with the outbox rows that tell
   * the index. `overwrite` names texts, such as `term:ristourne`, whose file wins over a change made in the base.
   */
  async import(texts: ContentTexts, overwrite: ReadonlySet<string> = new Set()): Promise<ImportOutcome> {
    return this.#database.fork().transactional(async (em) => {
      // The lock makes imports follow one another, so that the plan is made from what will be there.
      const [row] = await em.execute<{ version: string | number }[]>('select version from catalogue_version for update');
      const base = await readWithin(em);
      const known = new Set([...texts.files.keys(), ...namesIn(base)]);
      const unknown = [...overwrite].filter((name) => !known.has(name));
      if (unknown.length > 0) return { kind: 'UnknownTexts', names: unknown };
      const plan = planImport(texts, base, contentHash, overwrite);
      if (plan.conflicts.length > 0) return { kind: 'Conflicts', conflicts: plan.conflicts };
      const { created, revised, withdrawn, kept, unchanged } = plan;
      const rows = plan.withdrawnRows;
      if (created.length + revised.length + withdrawn.length > 0) {
        const version = Number(row?.version ?? 0) + 1;
        await em.execute('update catalogue_version set version = ?', [version]);
        // Whatever is in force now may have been published under a name that was never recorded.
        await recordRules(em, await toCatalogue(em, base));
        // Before anything is written: what takes the place of a withdrawn entry may take its former slugs as well.
        await this.#withdraw(em, rows, version);
        const entryIds = await new BaseWriter(em, version, idsOf(base)).write(plan.writes);
        const touched = [...entryIds, ...rows.entries];
        await new Outbox(sqlOf(em)).add(touched, version);
        await this.#index(em, base, plan);
      }
      return { kind: 'Imported', created, revised, withdrawn, kept, unchanged };
    });
  }

  async #withdraw(em: EntityManager, rows: ImportPlan['withdrawnRows'], version: number): Promise<void> {
    for (const id of rows.entries) {
      await em.execute('update entry set withdrawn_at = now(), version = ? where id = ?', [version, id]);
      await em.execute('delete from redirect where entry_id = ?', [id]);
    }
    for (const id of rows.sources) await em.execute('update source set withdrawn_at = now() where id = ?', [id]);
    for (const id of rows.changes) await em.execute('update change set withdrawn_at = now() where id = ?', [id]);
    for (const id of rows.definitions) await em.execute('update compared_definition set withdrawn_at = now() where id = ?', [id]);
  }

  /** PostgreSQL's own index is part of the same transaction: it is never behind. */
  async #index(em: EntityManager, base: StoredBase, plan: ImportPlan): Promise<void> {
    const index = this.#postgresIndex.within(sqlOf(em));
    const catalogue = await toCatalogue(em, await readWithin(em));
    const written = plan.writes.entries.flatMap(({ value }) => catalogue.get(refOf(value)) ?? []);
    await index.put(written.flatMap(searchDocuments));
    await recordRules(em, catalogue);
    const gone = [...base.entries.keys()].filter((ref) => catalogue.get(ref) === undefined);
    await index.remove(gone.flatMap((ref) => searchDocumentIds(splitRef(ref).kind, splitRef(ref).slug)));
  }
}

function idsOf(base: StoredBase) {
  return {
    entries: new Map([...base.entries].map(([ref, { id }]) => [ref, id])),
    sources: new Map([...base.sources].map(([slug, { id }]) => [slug, id])),
  };
}

/** The names of all the texts that the base holds, those without a file included. */
function namesIn({ entries, sources, changes, definitions }: StoredBase): readonly string[] {
  const named = (kind: string, slugs: Iterable<string>) => [...slugs].map((slug) => `${kind}:${slug}`);
  return [
    ...entries.keys(),
    ...named('source', sources.keys()),
    ...named('change', changes.keys()),
    ...named('definition', definitions.keys()),
  ];
}
