import type { FastifyInstance } from 'fastify';

/** The page is one file: its script and its workers are in it, and it asks nobody but this service. */
const POLICY =
  "default-src 'none'; script-src 'unsafe-inline' blob:; worker-src blob:; style-src 'unsafe-inline'; img-src data:; font-src data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const MISSING =
  'GraphiQL is not installed here: it is the development dependency @graphql-yoga/render-graphiql. Run "npm install" without --omit=dev.\n';

/** Serves GraphiQL at /graphiql, in development. Its package is loaded when the page is first asked for. */
export function addGraphiqlPage(fastify: FastifyInstance): void {
  let page: Promise<string | undefined> | undefined;
  fastify.get('/graphiql', { config: { rateLimit: false } }, async (_request, reply) => {
    page ??= renderPage();
    const html = await page;
    if (html === undefined) return reply.code(501).type('text/plain; charset=utf-8').send(MISSING);
    return reply.header('content-security-policy', POLICY).header('cache-control', 'no-store').type('text/html; charset=utf-8').send(html);
  });
}

async function renderPage(): Promise<string | undefined> {
  try {
    const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
    return renderGraphiQL({ title: 'Entendu · GraphiQL', endpoint: '/graphql', defaultQuery: FIRST_QUERY });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}

const FIRST_QUERY = `{
  definition(locale: FR) {
    title { text }
    definition { text locale }
    agreement { state }
    sources { title { text } url }
  }
}
`;
