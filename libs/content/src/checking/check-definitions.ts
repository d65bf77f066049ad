import { nearest } from '../nearest.ts';
import type { ValuePath } from '../reading/parse-yaml.ts';
import type { ContentSet, FileOfKind } from './content-file.ts';
import { type Finding, findingAt } from './content-rule.ts';

type Definition = FileOfKind<'definition'>;

/** What must hold of the definitions that are compared: one law, each criterion once, a claim for each statement, no claim without one. */
export function checkDefinitions(set: ContentSet): readonly Finding[] {
  const definitions = set.files.filter((file) => file.kind === 'definition');
  if (definitions.length === 0) return [];
  const references = definitions.filter(({ value }) => value.role === 'reference');
  const points = references.flatMap(({ value }) => value.unasked.map(({ key }) => key));
  return [
    ...oneReference(definitions, references, set),
    ...definitions.flatMap(checkDepartures),
    ...definitions.flatMap(eachOnce),
    ...definitions.flatMap(checkUnasked),
    ...definitions.flatMap((file) => checkPoints(file, points)),
    ...definitions.flatMap(checkClaimKeys),
  ];
}

function oneReference(definitions: readonly Definition[], [first, ...others]: readonly Definition[], set: ContentSet): readonly Finding[] {
  if (first !== undefined)
    return others.map((file) =>
      findingAt(file, ['role'], `${first.file} is the reference already`, 'say compared, since there is one law to compare with'),
    );
  // The file that could not be read may well be the reference.
  const known = new Set(definitions.map(({ ref }) => ref));
  const [some] = definitions;
  if (some === undefined || [...set.refs].some((ref) => ref.startsWith('definition:') && !known.has(ref))) return [];
  return [findingAt(some, ['role'], 'no definition is the reference', 'say role: reference in the file of the law')];
}

function checkDepartures(file: Definition): readonly Finding[] {
  const isReference = file.value.role === 'reference';
  return file.value.alignments.flatMap(({ departure, criterion }, at) => {
    if (isReference && departure !== undefined)
      return [findingAt(file, ['alignments', at, 'departure'], 'the reference has no departure', 'take it out: the others depart from it')];
    if (!isReference && departure === undefined)
      return [
        findingAt(file, ['alignments', at], `the alignment with "${criterion}" has no departure`, 'add departure: SAME, WIDER, NARROWER…'),
      ];
    return [];
  });
}

function eachOnce(file: Definition): readonly Finding[] {
  const { alignments, additions, unasked } = file.value;
  return [
    ...twice(alignments.map(({ criterion }) => criterion)).map((at) =>
      findingAt(file, ['alignments', at, 'criterion'], `criterion "${alignments[at]?.criterion}" is aligned twice`, 'keep one alignment'),
    ),
    ...twice(additions.map(({ point }) => point)).map((at) =>
      findingAt(file, ['additions', at, 'point'], `point "${additions[at]?.point}" is added twice`, 'keep one addition'),
    ),
    ...twice(unasked.map(({ key }) => key)).map((at) =>
      findingAt(file, ['unasked', at, 'key'], `point "${unasked[at]?.key}" is already listed`, 'give each point a key of its own'),
    ),
  ];
}

function twice(names: readonly string[]): readonly number[] {
  return names.flatMap((name, at) => (names.indexOf(name) < at ? [at] : []));
}

function checkUnasked(file: Definition): readonly Finding[] {
  const { role, unasked, additions } = file.value;
  if (role === 'reference')
    return additions.map((_, at) => findingAt(file, ['additions', at], 'the law adds nothing to itself', 'take it out'));
  if (unasked.length === 0) return [];
  return [findingAt(file, ['unasked'], 'only the reference lists what the law does not ask', 'move the points to the file of the law')];
}

/** What the law is said not to ask is asked by another definition. */
export function checkUnaskedPoints({ files }: ContentSet): readonly Finding[] {
  const definitions = files.filter((file) => file.kind === 'definition');
  const added = new Set(definitions.flatMap(({ value }) => value.additions.map(({ point }) => point)));
  return definitions.flatMap((file) =>
    file.value.unasked.flatMap(({ key }, at) =>
      added.has(key)
        ? []
        : [findingAt(file, ['unasked', at], `no definition adds the point "${key}"`, 'name it in a definition, or take it out')],
    ),
  );
}

function checkPoints(file: Definition, points: readonly string[]): readonly Finding[] {
  return file.value.additions.flatMap(({ point }, at) =>
    points.includes(point)
      ? []
      : [unknown(file, ['additions', at, 'point'], 'point', point, points, 'list it under unasked in the file of the law')],
  );
}

function checkClaimKeys(file: Definition): readonly Finding[] {
  const { alignments, additions, claims } = file.value;
  const keys = claims.map(({ key }) => key);
  const named: readonly (readonly [ValuePath, string])[] = [
    ...alignments.map(({ claim }, at) => [['alignments', at, 'claim'], claim] as const),
    ...additions.map(({ claim }, at) => [['additions', at, 'claim'], claim] as const),
  ];
  const used = new Set(named.map(([, key]) => key));
  // A rival is shown beside the claim that it contradicts, whichever of the two names the other.
  const rivals = new Set(
    claims.flatMap(({ key, rivals: others }) => {
      const own = others.flatMap((ref) => (ref.startsWith(`${file.ref}#`) ? [ref.slice(file.ref.length + 1)] : []));
      return used.has(key) ? own : own.some((other) => used.has(other)) ? [key] : [];
    }),
  );
  return [
    ...named.flatMap(([path, key]) => (keys.includes(key) ? [] : [unknown(file, path, 'claim', key, keys, 'add the claim')])),
    ...keys.flatMap((key, at) =>
      used.has(key) || rivals.has(key)
        ? []
        : [
            findingAt(
              file,
              ['claims', at, 'key'],
              `claim "${key}" is shown nowhere`,
              'name it in an alignment or an addition, or take it out',
            ),
          ],
    ),
  ];
}

function unknown(file: Definition, path: ValuePath, name: string, key: string, known: readonly string[], add: string): Finding {
  const near = nearest(key, known);
  const where = name === 'claim' ? 'in this file' : 'in the reference';
  return findingAt(file, path, `${name} "${key}" is unknown ${where}`, near === undefined ? add : `did you mean "${near}"? If not, ${add}`);
}
