/**
 * Why there is no answer. UNREACHABLE: no network, no service, or not one of ours. TIMEOUT: too slow.
 * REFUSED: the service answered with an error; `code` is its `extensions.code`, such as RATE_LIMITED, and `limit` what it allows, if it says so.
 */
export type Failure =
  | { readonly kind: 'UNREACHABLE' }
  | { readonly kind: 'TIMEOUT' }
  | { readonly kind: 'REFUSED'; readonly code: string; readonly limit?: number | undefined };

/** How a question to the service ends. CANCELLED: who asked no longer wants the answer. */
export type Outcome<Result> =
  | { readonly kind: 'ANSWERED'; readonly result: Result }
  | { readonly kind: 'FAILED'; readonly failure: Failure }
  | { readonly kind: 'CANCELLED' };
