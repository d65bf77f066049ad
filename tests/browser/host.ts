import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

/** A web site that is not ours. */
export interface Host {
  /** Such as `http://localhost:41235`: another site than `http://127.0.0.1:<port>`. */
  readonly url: string;
  stop(): Promise<void>;
}

/** How the site is served. */
export interface HostOptions {
  /** What `{{service}}` stands for in its pages and in its policy. */
  readonly service: string;
  /** The `Content-Security-Policy` of every page; none by default. */
  readonly csp?: string;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

/** The policy of a partner who allows Entendu and nothing else. */
export const STRICT_CSP = "default-src 'none'; script-src {{service}}; connect-src {{service}}; style-src 'self'; img-src 'self'";

/** The same with Trusted Types enforced. */
export const TRUSTED_TYPES_CSP = `${STRICT_CSP}; require-trusted-types-for 'script'; trusted-types lit-html`;

/** Serves the pages of a folder from `localhost`, that is cross-site to a service on `127.0.0.1`. */
export async function serveHost(folder: string, { service, csp }: HostOptions): Promise<Host> {
  const fill = (text: string): string => text.replaceAll('{{service}}', service);
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    readFile(join(folder, path)).then(
      (content) => {
        const type = TYPES[extname(path)] ?? 'application/octet-stream';
        response.setHeader('content-type', type);
        if (csp !== undefined) response.setHeader('content-security-policy', fill(csp));
        response.end(type.startsWith('text/') ? fill(content.toString('utf8')) : content);
      },
      // Browsers ask for a favicon unbidden; it must not look like an error of the page.
      () => response.writeHead(path === '/favicon.ico' ? 204 : 404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://localhost:${address.port}`,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
