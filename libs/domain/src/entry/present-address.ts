import type { Entry, EntryRef } from './entry.ts';
import { splitRef } from './entry.ts';

/**
 * An earlier text of an entry at the entry's present address, pointing at the present addresses of others: what was
 * agreed is the text, and slugs may change after it.
 */
export function atPresentAddress<E extends Entry>(
  text: E,
  present: Pick<Entry, 'slug' | 'formerSlugs'>,
  redirect: (ref: EntryRef) => EntryRef | undefined,
): E {
  const moved = (ref: EntryRef) => redirect(ref) ?? ref;
  const slugs = (kind: 'term' | 'structure', list: readonly string[]) => list.map((slug) => splitRef(moved(`${kind}:${slug}`)).slug);
  return {
    ...text,
    slug: present.slug,
    formerSlugs: present.formerSlugs,
    homonyms: text.homonyms.map(moved),
    ...('related' in text ? { related: text.related.map(moved) } : {}),
    ...('about' in text ? { about: text.about.map(moved) } : {}),
    ...('broader' in text ? { broader: slugs('term', text.broader) } : {}),
    ...('territory' in text ? { territory: slugs('structure', text.territory) } : {}),
  };
}
