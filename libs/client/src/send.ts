import type { Operation } from './operation.ts';
import type { Outcome } from './outcome.ts';

/** Where to ask and how long to wait. */
export interface Address {
  /** The service, such as `https://entendu.example`. */
  readonly service: string;
  readonly timeoutMs?: number;
  /** Aborted when nobody wants the answer any more. */
  readonly signal?: AbortSignal;
}

interface Envelope<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly { readonly extensions?: { readonly code?: string; readonly limit?: number } }[];
}

/** Asks the service. Never rejects: every ending is a value. */
export async function send<Result, Variables>(
  operation: Operation<Result, Variables>,
  variables: Variables,
  { service, timeoutMs = 8_000, signal }: Address,
): Promise<Outcome<Result>> {
  const timeout = AbortSignal.timeout(timeoutMs);
  try {
    const response = await request(operation, variables, service, signal === undefined ? timeout : AbortSignal.any([signal, timeout]));
    const { data, errors } = (await response.json()) as Envelope<Result>;
    if (signal?.aborted === true) return { kind: 'CANCELLED' };
    if (data !== undefined && data !== null && errors === undefined) return { kind: 'ANSWERED', result: data };
    const { code = `HTTP_${response.status}`, limit } = errors?.[0]?.extensions ?? {};
    return { kind: 'FAILED', failure: { kind: 'REFUSED', code, limit } };
  } catch {
    if (signal?.aborted === true) return { kind: 'CANCELLED' };
    return { kind: 'FAILED', failure: { kind: timeout.aborted ? 'TIMEOUT' : 'UNREACHABLE' } };
  }
}

function request<Result, Variables>(
  { document, method }: Operation<Result, Variables>,
  variables: Variables,
  service: string,
  signal: AbortSignal,
): Promise<Response> {
  const address = new URL('/graphql', service);
  // No cookie and no address of the page goes out, whatever the page's own settings.
  const polite = { signal, credentials: 'omit', referrerPolicy: 'no-referrer' } as const;
  if (method === 'POST') {
    return fetch(address, {
      ...polite,
      method,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: document, variables }),
    });
  }
  address.searchParams.set('query', document);
  address.searchParams.set('variables', JSON.stringify(variables));
  return fetch(address, polite);
}
