import type { AgreementRecord } from '../agreement/agreement-record.ts';
import type { Rules } from '../assessment/rules.ts';
import type { Change } from '../change/change.ts';
import type { Claim, ClaimOwner, ClaimRef } from '../claim/claim.ts';
import { type ComparedDefinition, compareDefinitionOrder } from '../definition/compared-definition.ts';
import { type Entry, type EntryKind, type EntryRef, ENTRY_KINDS, refOf } from '../entry/entry.ts';
import { entryNames, entryTitle } from '../entry/entry-text.ts';
import { labelKey } from '../french/label-key.ts';
import type { Source } from '../source/source.ts';
import type { Structure } from '../structure/structure.ts';
import type { Term } from '../term/term.ts';

/** An entry as it is served: one revision of it, with its record of agreement. */
export interface PublishedEntry<E extends Entry = Entry> {
  readonly entry: E;
  /** The revision that is served, from 1. */
  readonly revision: number;
  readonly agreement: AgreementRecord;
  /** Grows with every write to the base; two versions of one entry differ. */
  readonly version: number;
}

/** Everything that is published at one moment. */
export interface CatalogueContents {
  /** The number of the last write to the base. */
  readonly version: number;
  readonly entries: readonly PublishedEntry[];
  readonly sources: readonly Source[];
  readonly changes: readonly Change[];
  readonly definitions: readonly ComparedDefinition[];
  /** The rules by which eligibility is assessed; undefined: the base has not all of them. */
  readonly rules?: Rules | undefined;
  /** Former address of an entry to its present one. */
  readonly redirects: ReadonlyMap<EntryRef, EntryRef>;
}

/** A claim with the place where it stands. */
export interface PlacedClaim {
  readonly ref: ClaimRef;
  readonly claim: Claim;
}

type EntryOfKind<K extends EntryKind> = Extract<Entry, { kind: K }>;

/**
 * The base at one moment, immutable, with the look-ups that reading needs: by address, by name, by relation.
 * Relations that are symmetric (related, homonyms, rivals) are closed here, so that one side may name the other.
 */
export class Catalogue {
  readonly #entries = new Map<EntryRef, PublishedEntry>();
  readonly #byKind = new Map<EntryKind, PublishedEntry[]>(ENTRY_KINDS.map((kind) => [kind, []]));
  readonly #byName = new Map<string, PublishedEntry[]>();
  readonly #sources: ReadonlyMap<string, Source>;
  readonly #claims = new Map<ClaimRef, PlacedClaim>();
  readonly #rivals = new Map<ClaimRef, Set<ClaimRef>>();
  readonly #related = new Map<EntryRef, Set<EntryRef>>();
  readonly #homonyms = new Map<EntryRef, Set<EntryRef>>();
  readonly #narrower = new Map<string, string[]>();
  readonly #changesFrom = new Map<string, Change[]>();
  readonly #changesTo = new Map<string, Change[]>();
  readonly #redirects: ReadonlyMap<EntryRef, EntryRef>;
  /** Every change, in the order of their slugs. */
  readonly changes: readonly Change[];
  /** The definitions that are compared: the law, then the others by date. */
  readonly definitions: readonly ComparedDefinition[];
  /** The rules by which eligibility is assessed; undefined: the base has not all of them. */
  readonly rules: Rules | undefined;
  /** The number of the last write to the base. */
  readonly version: number;

  constructor(contents: CatalogueContents) {
    this.#sources = new Map(contents.sources.map((source) => [source.slug, source]));
    this.#redirects = contents.redirects;
    this.changes = contents.changes;
    this.definitions = contents.definitions.toSorted(compareDefinitionOrder);
    this.rules = contents.rules;
    this.version = contents.version;
    const collator = new Intl.Collator('fr-CA');
    const sorted = contents.entries
      .map((published) => ({ published, title: entryTitle(published.entry, 'fr').text }))
      .sort((a, b) => collator.compare(a.title, b.title))
      .map(({ published }) => published);
    for (const published of sorted) this.#add(published);
    for (const change of contents.changes) this.#addChange(change);
    for (const definition of contents.definitions) this.#addClaims(`definition:${definition.slug}`, definition.claims);
  }

  #add(published: PublishedEntry): void {
    const { entry } = published;
    const ref = refOf(entry);
    this.#entries.set(ref, published);
    this.#byKind.get(entry.kind)?.push(published);
    for (const key of new Set(entryNames(entry).map(labelKey))) {
      const bearers = this.#byName.get(key);
      if (bearers === undefined) this.#byName.set(key, [published]);
      else bearers.push(published);
    }
    this.#addClaims(ref, entry.claims);
    for (const homonym of entry.homonyms) linkBoth(this.#homonyms, ref, homonym);
    const related = 'related' in entry ? entry.related : 'about' in entry ? entry.about : [];
    for (const other of related) linkBoth(this.#related, ref, other);
    if (entry.kind === 'term') {
      for (const slug of entry.broader) {
        const narrower = this.#narrower.get(slug);
        if (narrower === undefined) this.#narrower.set(slug, [entry.slug]);
        else narrower.push(entry.slug);
      }
    }
  }

  #addClaims(owner: ClaimOwner, claims: readonly Claim[]): void {
    for (const claim of claims) {
      const ref: ClaimRef = `${owner}#${claim.key}`;
      this.#claims.set(ref, { ref, claim });
      for (const rival of claim.rivals) linkBoth(this.#rivals, ref, rival);
    }
  }

  #addChange(change: Change): void {
    this.#addClaims(`change:${change.slug}`, change.claims);
    for (const slug of change.from) append(this.#changesFrom, slug, change);
    for (const slug of change.to) append(this.#changesTo, slug, change);
  }

  /** The entry at that address, or undefined. */
  get(ref: EntryRef): PublishedEntry | undefined {
    return this.#entries.get(ref);
  }

  /** The entry of that kind and slug, or undefined. */
  find<K extends EntryKind>(kind: K, slug: string): PublishedEntry<EntryOfKind<K>> | undefined {
    return this.#entries.get(`${kind}:${slug}`) as PublishedEntry<EntryOfKind<K>> | undefined;
  }

  /** The present address of an entry that has moved, or undefined. */
  redirect(ref: EntryRef): EntryRef | undefined {
    return this.#redirects.get(ref);
  }

  /** Every entry, whatever its kind. */
  get entries(): readonly PublishedEntry[] {
    return [...this.#entries.values()];
  }

  /** All the entries of a kind, in the alphabetical order of their French titles. */
  all<K extends EntryKind>(kind: K): readonly PublishedEntry<EntryOfKind<K>>[] {
    return (this.#byKind.get(kind) ?? []) as PublishedEntry<EntryOfKind<K>>[];
  }

  /** Every entry that bears that name, acronym or alternative label; case, accents, dots and apostrophes do not matter. */
  named(label: string): readonly PublishedEntry[] {
    return this.#byName.get(labelKey(label)) ?? [];
  }

  /** The source of that slug, or undefined. */
  source(slug: string): Source | undefined {
    return this.#sources.get(slug);
  }

  /** All the sources, in the order of their slugs. */
  get sources(): readonly Source[] {
    return [...this.#sources.values()].sort((a, b) => (a.slug < b.slug ? -1 : 1));
  }

  /** The sources that an entry, a change or a compared definition names itself, then those of its claims; each once. */
  sourcesOf({ sources, claims }: Pick<Entry, 'sources' | 'claims'>): readonly Source[] {
    const slugs = new Set([...sources, ...claims.flatMap((claim) => claim.sources.map(({ source }) => source))]);
    return [...slugs].map((slug) => this.#sources.get(slug)).filter((source) => source !== undefined);
  }

  /** The claims that contradict that claim. */
  rivalsOf(ref: ClaimRef): readonly PlacedClaim[] {
    return [...(this.#rivals.get(ref) ?? [])].map((rival) => this.#claims.get(rival)).filter((rival) => rival !== undefined);
  }

  /** The entries associated with that one, named by either side. */
  relatedTo(ref: EntryRef): readonly PublishedEntry[] {
    return this.#present(this.#related.get(ref));
  }

  /** The entries of another meaning that share a name with that one, named by either side. */
  homonymsOf(ref: EntryRef): readonly PublishedEntry[] {
    return this.#present(this.#homonyms.get(ref));
  }

  /** The next broader terms. */
  broaderThan(term: Term): readonly PublishedEntry<Term>[] {
    return term.broader.map((slug) => this.find('term', slug)).filter((found) => found !== undefined);
  }

  /** The next narrower terms. */
  narrowerThan(term: Term): readonly PublishedEntry<Term>[] {
    return (this.#narrower.get(term.slug) ?? []).map((slug) => this.find('term', slug)).filter((found) => found !== undefined);
  }

  /** The changes that made the structure. */
  changesInto(structure: Structure): readonly Change[] {
    return this.#changesTo.get(structure.slug) ?? [];
  }

  /** The changes in which the structure ended, was renamed or gave a mandate away. */
  changesOutOf(structure: Structure): readonly Change[] {
    return this.#changesFrom.get(structure.slug) ?? [];
  }

  #present(refs: Iterable<EntryRef> | undefined): readonly PublishedEntry[] {
    return [...(refs ?? [])].map((ref) => this.#entries.get(ref)).filter((published) => published !== undefined);
  }
}

function append<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

function linkBoth<R>(links: Map<R, Set<R>>, one: R, other: R): void {
  for (const [from, to] of [
    [one, other],
    [other, one],
  ] as const) {
    const set = links.get(from);
    if (set === undefined) links.set(from, new Set([to]));
    else set.add(to);
  }
}
