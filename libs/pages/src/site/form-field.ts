/** A field of a posted form; missing ones are empty. */
export function fieldOf(body: unknown, name: string): string {
  return typeof body === 'string' ? (new URLSearchParams(body).get(name) ?? '') : '';
}
