import type { EntityManager } from '@mikro-orm/postgresql';
import { agreementRecord, type Catalogue, type Entry, type EntryKind, type PublishedEntry, refOf, type Rules } from '#domain';
import { readRules, readRulesRevisions } from './recorded-rules.ts';
import type { RecordedEntry } from './rules-revision.entity.ts';

/** How many earlier rules are kept at hand. */
const MOST_REMEMBERED = 10;

type ReadRevision = (kind: EntryKind, slug: string, revision: number) => Promise<PublishedEntry | undefined>;

/** Earlier rules, read from the database when they are asked for; names that somebody made up are not looked for there. */
export class RememberedRules {
  #version = -1;
  #names: Promise<ReadonlySet<string>> = Promise.resolve(new Set());
  readonly #read = new Map<string, Promise<Rules | undefined>>();

  async find(em: EntityManager, revision: string, catalogue: Catalogue, read: ReadRevision): Promise<Rules | undefined> {
    if (this.#version !== catalogue.version) {
      this.#version = catalogue.version;
      this.#names = readRulesRevisions(em);
      this.#read.clear();
      // A failure must not be remembered.
      this.#names.catch(() => (this.#version = -1));
    }
    if (!(await this.#names).has(revision)) return undefined;
    const known = this.#read.get(revision);
    if (known !== undefined) return known;
    if (this.#read.size >= MOST_REMEMBERED) this.#read.clear();
    const rules = readRules(em, revision, (recorded) => publishedAgain(recorded, catalogue, read));
    this.#read.set(revision, rules);
    rules.catch(() => this.#read.delete(revision));
    return rules;
  }
}

/** An entry of earlier rules with the record of agreement that its revision has today. */
async function publishedAgain(
  { entry, revision }: RecordedEntry<Entry>,
  catalogue: Catalogue,
  read: ReadRevision,
): Promise<PublishedEntry> {
  const served = catalogue.get(refOf(entry));
  if (served?.revision === revision) return { ...served, entry };
  const stored = await read(entry.kind, entry.slug, revision);
  return stored ?? { entry, revision, version: catalogue.version, agreement: agreementRecord(revision, revision, []) };
}
