import type { EntityManager } from '@mikro-orm/postgresql';
import { agreementRecord, Catalogue, type PublishedEntry, servedRevision } from '#domain';
import type { StoredBase, StoredEntry } from '../base/stored-base.ts';
import { RevisionEntity } from '../revision/revision.entity.ts';

/** What is published of the base: withdrawn texts are left out, and of an entry that was adopted the adopted revision is served. */
export async function toCatalogue(em: EntityManager, base: StoredBase): Promise<Catalogue> {
  const entries: PublishedEntry[] = [];
  for (const stored of base.entries.values()) {
    if (!stored.withdrawn) entries.push(await toPublished(em, stored));
  }
  return new Catalogue({
    version: base.version,
    entries,
    sources: [...base.sources.values()].filter(({ withdrawn }) => !withdrawn).map(({ value }) => value),
    changes: [...base.changes.values()].filter(({ withdrawn }) => !withdrawn).map(({ value }) => value),
    redirects: base.redirects,
  });
}

async function toPublished(em: EntityManager, stored: StoredEntry): Promise<PublishedEntry> {
  const revision = servedRevision(stored.revision, stored.adoptions);
  const entry =
    revision === stored.revision ? stored.entry : (await em.findOneOrFail(RevisionEntity, { entryId: stored.id, number: revision })).body;
  return { entry, revision, version: stored.version, agreement: agreementRecord(revision, stored.adoptions, stored.endorsements) };
}
