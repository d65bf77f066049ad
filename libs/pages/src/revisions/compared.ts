/** The revisions that an address asks to compare, as in `?from=1&to=2`; undefined when it asks for none, or for what is no number. */
export function comparedIn(query: URLSearchParams): { readonly from: number; readonly to: number } | undefined {
  const [from, to] = [query.get('from') ?? '', query.get('to') ?? ''];
  return isNumeral(from) && isNumeral(to) ? { from: Number(from), to: Number(to) } : undefined;
}

function isNumeral(text: string): boolean {
  return /^[1-9]\d{0,8}$/.test(text);
}
