import type { EntryKind } from '#client';

const KINDS: readonly EntryKind[] = ['TERM', 'STRUCTURE', 'PROGRAMME', 'EVENT', 'CRITERION', 'QUESTION'];

/** The entry that the attribute `about` names, such as `term:economie-sociale`; null: none. */
export function entryNamed(about: string | undefined): { readonly kind: EntryKind; readonly slug: string } | null {
  const [written = '', slug = ''] = (about ?? '').split(':');
  const kind = KINDS.find((each) => each === written.trim().toUpperCase());
  return kind === undefined || slug.trim() === '' ? null : { kind, slug: slug.trim() };
}
