/** What an address chooses, as in `?d=tresca&d=ocde-2022`; each once, in the order of the address. */
export function chosenIn(query: URLSearchParams): readonly string[] {
  return [...new Set(query.getAll('d'))].filter((slug) => slug !== '');
}
