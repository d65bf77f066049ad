import type { Entry } from '#domain';

/** Whether any text of an entry has not been written in English. */
export function isPartlyFrench(entry: Entry): boolean {
  if (entry.kind === 'term' && entry.labels.en === undefined) return true;
  return lacksEnglish(entry);
}

function lacksEnglish(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(lacksEnglish);
  if (typeof value !== 'object' || value === null) return false;
  if ('fr' in value && typeof value.fr === 'string') return !('en' in value) || value.en === undefined;
  return Object.values(value).some(lacksEnglish);
}
