import { edtfOrder } from '#domain';
import type { ValuePath } from '../reading/parse-yaml.ts';
import type { ContentFile, ContentSet, FileOfKind } from './content-file.ts';
import { type Finding, findingAt } from './content-rule.ts';

/** Broader terms lead upwards: they make no circle. */
export function broaderCircles({ files }: ContentSet): readonly Finding[] {
  const terms = files.filter((file) => file.kind === 'term');
  const bySlug = new Map(terms.map((term) => [term.slug, term]));
  const settled = new Set<string>();
  const problems: Finding[] = [];
  const climb = (term: FileOfKind<'term'>, way: readonly string[]): void => {
    for (const [at, slug] of term.value.broader.entries()) {
      const broader = bySlug.get(slug);
      const start = way.indexOf(slug);
      // A term that is its own broader term is told with the references.
      if (start !== -1 && slug !== term.slug) {
        const circle = [...way.slice(start), slug].join(' → ');
        problems.push(findingAt(term, ['broader', at], `the broader terms make a circle: ${circle}`, 'take one of these relations out'));
      } else if (start === -1 && broader !== undefined && !settled.has(slug)) climb(broader, [...way, slug]);
    }
    settled.add(term.slug);
  };
  for (const term of terms) if (!settled.has(term.slug)) climb(term, [term.slug]);
  return problems;
}

/** One file a criterion. */
export function duplicateCriteria(set: ContentSet): readonly Finding[] {
  const first = new Map<string, ContentFile>();
  return set.files
    .filter((file) => file.kind === 'criterion')
    .flatMap((file) => {
      const other = first.get(file.value.id);
      if (other === undefined) {
        first.set(file.value.id, file);
        return [];
      }
      return [findingAt(file, ['id'], `id ${file.value.id} is already used by ${other.file}`, 'keep one file a criterion')];
    });
}

/** A territory is a structure that is one. */
export function territories(set: ContentSet): readonly Finding[] {
  const structures = new Map(set.files.filter((file) => file.kind === 'structure').map((file) => [file.slug, file]));
  return [...structures.values()].flatMap((file) =>
    file.value.territory.flatMap((slug, at) => {
      const classification = structures.get(slug)?.value.classification;
      if (classification === undefined || classification === 'rcm' || classification === 'territory') return [];
      return [
        findingAt(
          file,
          ['territory', at],
          `territory "${slug}" is a structure of classification ${classification}`,
          'name one of classification rcm or territory',
        ),
      ];
    }),
  );
}

/** What ends has begun before. */
export function checkDates({ files }: ContentSet): readonly Finding[] {
  return files.flatMap(datesInOrder);
}

function datesInOrder(file: ContentFile): readonly Finding[] {
  if (file.kind === 'structure')
    return [
      ...inOrder(file, [], file.value.start, 'start', file.value.end, 'end'),
      ...file.value.names.flatMap(({ from, to }, at) => inOrder(file, ['names', at], from, 'from', to, 'to')),
      ...file.value.mandates.flatMap(({ from, to }, at) => inOrder(file, ['mandates', at], from, 'from', to, 'to')),
    ];
  if (file.kind === 'programme')
    return [
      ...inOrder(file, [], file.value.start, 'start', file.value.end, 'end'),
      ...file.value.calls.flatMap(({ opens, closes }, at) => inOrder(file, ['calls', at], opens, 'opens', closes, 'closes')),
    ];
  return [];
}

function inOrder(
  file: ContentFile,
  path: ValuePath,
  from: string | undefined,
  fromKey: string,
  to: string | undefined,
  toKey: string,
): readonly Finding[] {
  if (from === undefined || to === undefined || edtfOrder(from, to) !== 'AFTER') return [];
  return [findingAt(file, [...path, toKey], `${toKey} ${to} is before ${fromKey} ${from}`, 'correct one of the two')];
}
