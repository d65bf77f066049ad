/** The service that an element asks: the attribute `src` or, by default, where its script came from. */
export function serviceUrl(src: string | undefined): string {
  const script = new URL(import.meta.url).origin;
  const address = URL.canParse(src ?? '', script) ? new URL(src ?? '', script).origin : script;
  // Addresses of other kinds have no origin.
  return webAddress(address) ?? script;
}

/** The address if it is one that a link may have, else undefined. */
export function webAddress(url: string | null): string | undefined {
  return url !== null && /^https?:\/\//i.test(url) ? url : undefined;
}
