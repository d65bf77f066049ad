import type { EntityManager } from '@mikro-orm/postgresql';
import { contentHash } from '#content';
import { agreementRecord, atPresentAddress, Catalogue, type Entry, type PublishedEntry, rulesOf, servedRevision } from '#domain';
import type { StoredBase, StoredEntry } from '../base/stored-base.ts';
import { RevisionEntity } from '../revision/revision.entity.ts';

/** What is published of the base: withdrawn texts are left out, and of an entry that was adopted the adopted revision is served. */
export async function toCatalogue(em: EntityManager, base: StoredBase): Promise<Catalogue> {
  const entries: PublishedEntry[] = [];
  for (const stored of base.entries.values()) {
    if (!stored.withdrawn) entries.push(await toPublished(em, stored, base.redirects));
  }
  return new Catalogue({
    version: base.version,
    entries,
    sources: [...base.sources.values()].filter(({ withdrawn }) => !withdrawn).map(({ value }) => value),
    changes: [...base.changes.values()].filter(({ withdrawn }) => !withdrawn).map(({ value }) => value),
    definitions: [...base.definitions.values()].filter(({ withdrawn }) => !withdrawn).map(({ value }) => value),
    rules: rulesOf(entries.filter(isOfKind('criterion')), entries.filter(isOfKind('programme')), contentHash),
    redirects: base.redirects,
  });
}

function isOfKind<K extends Entry['kind']>(kind: K) {
  return (published: PublishedEntry): published is PublishedEntry<Extract<Entry, { kind: K }>> => published.entry.kind === kind;
}

async function toPublished(em: EntityManager, stored: StoredEntry, redirects: StoredBase['redirects']): Promise<PublishedEntry> {
  const { id, revision: last, version, log } = stored;
  const revision = servedRevision(last, log);
  const agreement = agreementRecord(revision, last, log);
  if (revision === last) return { entry: stored.entry, revision, version, agreement };
  const { body } = await em.findOneOrFail(RevisionEntity, { entryId: id, number: revision });
  return { entry: atPresentAddress(body, stored.entry, (ref) => redirects.get(ref)), revision, version, agreement };
}
