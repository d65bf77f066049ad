import autocannon from 'autocannon';

/** One request of a load. */
export interface LoadRequest {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What a load met. */
export interface LoadResult {
  /** Requests answered each second. */
  readonly rps: number;
  /** In ms. */
  readonly p50: number;
  readonly p95: number;
}

/** Sends the requests in turn over keep-alive connections, as fast as they are answered. Any answer but 200 ends the benchmark. */
export async function load(origin: string, requests: readonly LoadRequest[], seconds: number, connections = 10): Promise<LoadResult> {
  const times: number[] = [];
  const instance = autocannon({
    url: origin,
    connections,
    duration: seconds,
    requests: requests.map(({ method, path, headers, body }) => ({
      method,
      path,
      headers: { ...headers },
      ...(body === undefined ? {} : { body }),
    })),
  });
  void instance.on('response', (_client: unknown, _status: number, _bytes: number, ms: number) => times.push(ms));
  const result = await instance;
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(`${origin}: ${result.non2xx} answers were not 200 and ${result.errors} requests failed`);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { rps: result.requests.average, p50: at(0.5), p95: at(0.95) };
}

/** The round with the most requests a second: on a shared machine the others measure the neighbours. */
export function best(rounds: readonly LoadResult[]): LoadResult {
  return rounds.reduce((most, round) => (round.rps > most.rps ? round : most));
}
