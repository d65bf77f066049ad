declare module 'autocannon' {
  interface Options {
    url: string;
    connections: number;
    duration: number;
    requests: readonly { method: string; path: string; headers?: Record<string, string>; body?: string }[];
  }
  interface Result {
    non2xx: number;
    errors: number;
    requests: { average: number };
  }
  interface Instance extends Promise<Result> {
    on(event: 'response', listener: (client: unknown, status: number, bytes: number, ms: number) => void): this;
  }
  export default function autocannon(options: Options): Instance;
}
