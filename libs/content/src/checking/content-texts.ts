import type { Locale } from '#domain';
import type { ValuePath } from '../reading/parse-yaml.ts';
import type { ContentFile } from './content-file.ts';

/** What a text is there for; what is not listed by key is prose. */
export type TextRole = 'label' | 'hidden' | 'variant' | 'title' | 'question' | 'definition' | 'prose';

/** A text of a file, in one language. */
export interface PlacedText {
  readonly path: ValuePath;
  readonly locale: Locale;
  readonly text: string;
  readonly role: TextRole;
}

const ROLES: Readonly<Record<string, TextRole>> = {
  labels: 'label',
  names: 'label',
  alternativeLabels: 'label',
  hiddenLabels: 'hidden',
  hidden: 'hidden',
  variants: 'variant',
  title: 'title',
  article: 'title',
  question: 'question',
  definition: 'definition',
};

/** Keys below labels that are not words of a language. */
const NOT_TEXTS = ['grammar'];

const read = new WeakMap<ContentFile, readonly PlacedText[]>();

/** Every text of a file that is written in a language, whatever its kind: what stands below the keys fr and en. */
export function textsOf(file: ContentFile): readonly PlacedText[] {
  const known = read.get(file);
  if (known !== undefined) return known;
  const texts: PlacedText[] = [];
  gather(file.value, [], undefined, 'prose', texts);
  read.set(file, texts);
  return texts;
}

function gather(value: unknown, path: ValuePath, locale: Locale | undefined, role: TextRole, texts: PlacedText[]): void {
  if (typeof value === 'string') {
    if (locale !== undefined) texts.push({ path, locale, text: value, role });
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
    if (typeof key === 'string' && NOT_TEXTS.includes(key)) continue;
    const inLocale = key === 'fr' || key === 'en' ? key : locale;
    gather(inner, [...path, key], inLocale, (typeof key === 'string' ? ROLES[key] : undefined) ?? role, texts);
  }
}
