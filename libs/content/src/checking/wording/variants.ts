import { labelKey } from '#domain';
import { type ContentSet, type FileOfKind, quoted } from '../content-file.ts';
import { type ContentRule, findingAt } from '../content-rule.ts';

const FEWEST = 3;

/** A question can be found under three other wordings or more, in French. */
export const fewVariants: ContentRule = {
  id: 'few-variants',
  level: 'advice',
  check: (set) =>
    questionsOf(set).flatMap((file) => {
      const count = file.value.variants.fr.length;
      if (count >= FEWEST) return [];
      return [
        findingAt(
          file,
          ['variants', 'fr'],
          `the question has ${count} other wordings in French`,
          `add ${FEWEST - count}, as people type them`,
        ),
      ];
    }),
};

/** No wording leads to two questions. */
export const sharedVariant: ContentRule = {
  id: 'shared-variant',
  level: 'advice',
  check: (set) => {
    const first = new Map<string, FileOfKind<'question'>>();
    return questionsOf(set).flatMap((file) =>
      (['fr', 'en'] as const).flatMap((locale) =>
        file.value.variants[locale].flatMap((variant, at) => {
          const key = `${locale} ${labelKey(variant)}`;
          const other = first.get(key);
          if (other === undefined) first.set(key, file);
          if (other === undefined) return [];
          const problem = `the wording ${quoted(variant)} ${other === file ? 'stands twice' : `is also one of ${other.file}`}`;
          return [findingAt(file, ['variants', locale, at], problem, 'keep it in one place')];
        }),
      ),
    );
  },
};

function questionsOf({ files }: ContentSet): readonly FileOfKind<'question'>[] {
  return files.filter((file) => file.kind === 'question');
}
