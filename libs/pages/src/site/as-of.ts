import { parseEdtf } from '#domain';

/** The day that an address asks for, as in `?asOf=2014-06-01`; undefined when it asks for none, or for what is no day. */
export function asOfIn(query: URLSearchParams): string | undefined {
  const day = query.get('asOf');
  if (day === null || !/^\d{4}-\d{2}-\d{2}$/.test(day)) return undefined;
  return parseEdtf(day).kind === 'point' ? day : undefined;
}
