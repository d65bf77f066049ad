import { ENTRY_KINDS, ENTRY_SEGMENTS } from '#domain';
import type { ContentRef } from '../../content-kind.ts';
import { nearest } from '../../nearest.ts';
import { type ContentSet, holdsEntry } from '../content-file.ts';
import { type ContentRule, type Finding, findingAt } from '../content-rule.ts';
import { textsOf } from '../content-texts.ts';

const LINK = /\[[^\]]*\]\(\s*<?([^)\s>]+)/gu;
const REF = new RegExp(`^(?:${ENTRY_KINDS.join('|')}):[a-z0-9-]+$`);

/** Links inside texts lead to an entry, to a page of the site or to a full address. */
export const deadLink: ContentRule = {
  id: 'dead-link',
  level: 'error',
  check: (set) => {
    const moved = formerRefs(set);
    return set.files.flatMap((file) =>
      textsOf(file).flatMap(({ text, path }) =>
        text.includes('](')
          ? Array.from(text.matchAll(LINK), ({ 1: target = '', index }): readonly Finding[] => {
              const remedy = remedyFor(target, set, moved);
              return remedy === undefined ? [] : [findingAt(file, path, `the link to "${target}" leads nowhere`, remedy, index)];
            }).flat()
          : [],
      ),
    );
  },
};

/** What to write instead of a target; undefined: it leads somewhere. */
function remedyFor(target: string, set: ContentSet, moved: ReadonlyMap<ContentRef, ContentRef>): string | undefined {
  if (/^(?:https?:\/\/[^\s]+\.[^\s]+|mailto:.+@.+|tel:\+?[\d-]+|#.+)$/.test(target)) return undefined;
  const ref = REF.test(target) ? (target as ContentRef) : refOfPath(target);
  if (ref === 'page') return undefined;
  if (ref === undefined) return 'name an entry by its kind and slug, such as term:ristourne, or write a full address';
  if (set.refs.has(ref)) return undefined;
  const slug = ref.slice(ref.indexOf(':'));
  const near = moved.get(ref) ?? [...set.refs].find((other) => REF.test(other) && other.endsWith(slug)) ?? nearest(ref, [...set.refs]);
  return near === undefined ? 'name an entry that exists' : `did you mean ${near}?`;
}

/** The entry whose page has that path; `page`: a page of the site that is no entry's; undefined: no page at all. */
function refOfPath(target: string): ContentRef | 'page' | undefined {
  const [path = ''] = target.split(/[?#]/);
  if (/^\/(?:(?:fr|en)(?:\/[a-z-]+)?\/?)?$/.test(path)) return 'page';
  const { locale, segment, slug } = /^\/(?<locale>fr|en)\/(?<segment>[a-z-]+)\/(?<slug>[a-z0-9-]+)\/?$/.exec(path)?.groups ?? {};
  const kind = ENTRY_KINDS.find((candidate) => ENTRY_SEGMENTS[candidate][locale === 'en' ? 'en' : 'fr'] === segment);
  return kind === undefined || slug === undefined ? undefined : `${kind}:${slug}`;
}

function formerRefs({ files }: ContentSet): ReadonlyMap<ContentRef, ContentRef> {
  return new Map(
    files.filter(holdsEntry).flatMap(({ kind, ref, value }) => value.formerSlugs.map((slug) => [`${kind}:${slug}`, ref] as const)),
  );
}
