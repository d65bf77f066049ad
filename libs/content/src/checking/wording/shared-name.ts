import { type Entry, entryNames, labelKey } from '#domain';
import { type ContentFile, type ContentSet, holdsEntry } from '../content-file.ts';
import { type ContentRule, findingAt } from '../content-rule.ts';
import { toDomain } from '../../reading/content-reading.ts';

/** Entries that share a name or an acronym are homonyms of one another. A criterion or a question bears the name of what it is about. */
export const sharedName: ContentRule = {
  id: 'shared-name',
  level: 'advice',
  check: (set) => {
    const first = new Map<string, Named[]>();
    return named(set).flatMap(({ file, names, homonyms }) => {
      const told = new Set<ContentFile>();
      return names.flatMap((name) => {
        const key = labelKey(name);
        const bearers = first.get(key) ?? [];
        const others = bearers.filter(
          (other) => other.file !== file && !told.has(other.file) && !homonyms.has(other.file.ref) && !other.homonyms.has(file.ref),
        );
        if (!bearers.some((other) => other.file === file)) first.set(key, [...bearers, { file, names, homonyms }]);
        return others.map((other) => {
          told.add(other.file);
          return findingAt(
            file,
            [],
            `the name "${name}" is also one of ${other.file.file}`,
            `add ${other.file.ref} to homonyms, or take the name out`,
          );
        });
      });
    });
  },
};

interface Named {
  readonly file: ContentFile;
  readonly names: readonly string[];
  readonly homonyms: ReadonlySet<string>;
}

function named({ files }: ContentSet): readonly Named[] {
  return files
    .filter(holdsEntry)
    .filter(({ kind }) => kind !== 'criterion' && kind !== 'question' && kind !== 'event')
    .map((file) => ({ file, names: entryNames(toDomain(file) as Entry), homonyms: new Set(file.value.homonyms) }));
}
