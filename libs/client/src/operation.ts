/** A GraphQL document with the types of what goes in and what comes out. */
export interface Operation<Result, Variables> {
  readonly document: string;
  /** Entries are read with GET, so that they are simple cross-origin requests that caches may keep; what people type goes with POST. */
  readonly method: 'GET' | 'POST';
  /** Never set: it only carries the types. */
  readonly types?: readonly [Result, Variables];
}
