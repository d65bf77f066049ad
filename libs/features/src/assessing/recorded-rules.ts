import type { EntityManager } from '@mikro-orm/postgresql';
import { type Catalogue, type Criterion, type Entry, type Programme, type PublishedEntry, type Rules, rulesOf } from '#domain';
import { type RecordedEntry, RulesRevisionEntity } from './rules-revision.entity.ts';

/** Keeps the rules that are in force from now on, so that their verdicts can be given again years later. */
export async function recordRules(em: EntityManager, { rules }: Catalogue): Promise<void> {
  if (rules === undefined || (await em.count(RulesRevisionEntity, { revision: rules.revision })) > 0) return;
  const recorded = <E>({ entry, revision }: PublishedEntry & { readonly entry: E }): RecordedEntry<E> => ({ entry, revision });
  await em.insert(RulesRevisionEntity, {
    revision: rules.revision,
    texts: { criteria: [rules.form, ...rules.criteria].map(recorded<Criterion>), programmes: rules.programmes.map(recorded<Programme>) },
    recordedAt: new Date(),
  });
}

/** The names of all the rules that were ever in force. */
export async function readRulesRevisions(em: EntityManager): Promise<ReadonlySet<string>> {
  return new Set((await em.find(RulesRevisionEntity, {}, { fields: ['revision'] })).map(({ revision }) => revision));
}

/** Rules that were once in force; `publish` gives an entry of them the record of agreement of its revision. */
export async function readRules(
  em: EntityManager,
  revision: string,
  publish: (recorded: RecordedEntry<Entry>) => Promise<PublishedEntry>,
): Promise<Rules | undefined> {
  const row = await em.findOne(RulesRevisionEntity, { revision });
  if (row === null) return undefined;
  const all = async <E extends Entry>(recorded: readonly RecordedEntry<E>[]): Promise<PublishedEntry<E>[]> => {
    const entries: PublishedEntry<E>[] = [];
    for (const one of recorded) entries.push((await publish(one)) as PublishedEntry<E>);
    return entries;
  };
  // The name is the one under which they were recorded, whatever later versions of the service take into it.
  return rulesOf(await all(row.texts.criteria), await all(row.texts.programmes), () => revision);
}
