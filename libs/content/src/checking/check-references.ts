import { type ContentRef, contentPath } from '../content-kind.ts';
import { nearest } from '../nearest.ts';
import type { ValuePath } from '../reading/parse-yaml.ts';
import { type ContentFile, type ContentSet, bearsClaims, holdsEntry } from './content-file.ts';
import { type Finding, findingAt } from './content-rule.ts';

interface Reference {
  readonly path: ValuePath;
  /** What it is called in a message. */
  readonly name: string;
  readonly ref: ContentRef;
  /** How it stands in the file. */
  readonly written: string;
}

/** Every name of another file must be the name of a file, and nothing names itself. */
export function checkReferences(set: ContentSet): readonly Finding[] {
  const moved = formerRefs(set);
  return set.files.flatMap((file) => {
    const references = referencesOf(file);
    return [
      ...references.filter(({ ref }) => !set.refs.has(ref)).map((reference) => unknownReference(file, reference, set, moved)),
      ...references
        .filter(({ ref }) => ref === file.ref)
        .map(({ path, name }) => findingAt(file, path, `the ${name} is the entry itself`, 'take it out')),
    ];
  });
}

/** No name stands twice in a list. */
export function checkRepetitions({ files }: ContentSet): readonly Finding[] {
  return files.flatMap((file) => {
    const references = referencesOf(file);
    return references
      .filter(({ ref, path }, at) => references.findIndex((other) => other.ref === ref && sameList(other.path, path)) < at)
      .map(({ path, name, written }) => findingAt(file, path, `${name} "${written}" stands twice`, 'keep one'));
  });
}

/** Sources that nothing names. */
export function checkUnusedSources(set: ContentSet): readonly Finding[] {
  // A file that could not be read may well name them.
  if (set.files.length < set.refs.size) return [];
  const used = new Set(set.files.flatMap(referencesOf).map(({ ref }) => ref));
  return set.files
    .filter((file) => file.kind === 'source' && !used.has(file.ref))
    .map((file) => findingAt(file, [], `no entry names the source "${file.slug}"`, 'cite it, or take the file out'));
}

function referencesOf(file: ContentFile): readonly Reference[] {
  if (!bearsClaims(file)) return [];
  const { value } = file;
  return [
    ...list('source', 'source', ['sources'], value.sources),
    ...value.claims.flatMap((claim, at) =>
      claim.sources.map(({ source }, index) => reference('source', `source:${source}`, ['claims', at, 'sources', index, 'source'], source)),
    ),
    ...('homonyms' in value ? refs('homonym', 'homonyms', value.homonyms) : []),
    ...('related' in value ? refs('related entry', 'related', value.related) : []),
    ...('about' in value ? refs('subject', 'about', value.about) : []),
    ...('broader' in value ? list('broader term', 'term', ['broader'], value.broader) : []),
    ...('territory' in value ? list('territory', 'structure', ['territory'], value.territory) : []),
    ...(file.kind === 'change'
      ? [...list('structure', 'structure', ['from'], file.value.from), ...list('structure', 'structure', ['to'], file.value.to)]
      : []),
    ...(file.kind === 'definition'
      ? file.value.alignments.map(({ criterion }, at) =>
          reference('criterion', `criterion:${criterion}`, ['alignments', at, 'criterion'], criterion),
        )
      : []),
  ];
}

function list(name: string, kind: 'source' | 'term' | 'structure', path: ValuePath, slugs: readonly string[]): readonly Reference[] {
  return slugs.map((slug, at) => reference(name, `${kind}:${slug}`, [...path, at], slug));
}

function refs(name: string, key: string, written: readonly string[]): readonly Reference[] {
  return written.map((ref, at) => reference(name, ref as ContentRef, [key, at], ref));
}

function reference(name: string, ref: ContentRef, path: ValuePath, written: string): Reference {
  return { name, ref, path, written };
}

function unknownReference(
  file: ContentFile,
  { path, name, ref, written }: Reference,
  set: ContentSet,
  moved: ReadonlyMap<ContentRef, ContentRef>,
): Finding {
  const isSlug = written !== ref;
  const near = moved.get(ref) ?? nearestRef(ref, set, isSlug);
  const shown = near === undefined || !isSlug ? near : near.slice(near.indexOf(':') + 1);
  const add = `add ${set.root}/${contentPath(ref)}`;
  const remedy = shown === undefined ? add : moved.has(ref) ? `it is now "${shown}"` : `did you mean "${shown}"? If not, ${add}`;
  return findingAt(file, path, `${name} "${written}" is unknown`, remedy);
}

/** The same slug in another kind, else the slug of that kind that is spelled most like it. */
function nearestRef(ref: ContentRef, set: ContentSet, sameKindOnly: boolean): ContentRef | undefined {
  const colon = ref.indexOf(':');
  const [kind, slug] = [ref.slice(0, colon), ref.slice(colon + 1)];
  const all = [...set.refs];
  const elsewhere = sameKindOnly
    ? undefined
    : all.find((other) => other.endsWith(`:${slug}`) && !/^(?:source|change|definition):/.test(other));
  if (elsewhere !== undefined) return elsewhere;
  const near = nearest(
    slug,
    all.filter((other) => other.startsWith(`${kind}:`)).map((other) => other.slice(colon + 1)),
  );
  return near === undefined ? undefined : (`${kind}:${near}` as ContentRef);
}

function formerRefs(set: ContentSet): ReadonlyMap<ContentRef, ContentRef> {
  return new Map(
    set.files.filter(holdsEntry).flatMap((file) => file.value.formerSlugs.map((slug) => [`${file.kind}:${slug}`, file.ref] as const)),
  );
}

function sameList(one: ValuePath, other: ValuePath): boolean {
  return listPath(one) === listPath(other);
}

function listPath(path: ValuePath): string {
  return path
    .slice(
      0,
      path.findLastIndex((part) => typeof part === 'number'),
    )
    .join('.');
}

/** Former slugs stand for one entry, and for no present one. */
export function checkFormerSlugs(set: ContentSet): readonly Finding[] {
  const claimed = new Map<string, ContentFile>();
  return set.files.filter(holdsEntry).flatMap((file) =>
    file.value.formerSlugs.flatMap((slug, at) => {
      const ref: ContentRef = `${file.kind}:${slug}`;
      const other = claimed.get(ref);
      claimed.set(ref, file);
      if (ref === file.ref) return [findingAt(file, ['formerSlugs', at], `former slug "${slug}" is the present one`, 'take it out')];
      if (set.refs.has(ref))
        return [
          findingAt(
            file,
            ['formerSlugs', at],
            `former slug "${slug}" is the slug of ${set.root}/${contentPath(ref)}`,
            'take it out, or rename that file',
          ),
        ];
      if (other !== undefined)
        return [
          findingAt(
            file,
            ['formerSlugs', at],
            `former slug "${slug}" already leads to ${other.slug}`,
            `take it out here or in ${other.file}`,
          ),
        ];
      return [];
    }),
  );
}
