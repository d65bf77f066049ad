import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Catalogue } from '#domain';
import type { IndexHits, SearchEngine, SearchQuery } from '#search';
import { loadAssets } from './assets/assets.ts';
import { eligibilityPage } from './assessment/eligibility-page.tsx';
import { postedSituation } from './assessment/posted-situation.ts';
import { robots } from './crawling/robots.ts';
import { sitemap } from './crawling/sitemap.ts';
import { searchOutcome } from './find/search-outcome.ts';
import { searchPage } from './find/search-page.tsx';
import { failurePage, methodPage, notFoundPage, tooManyPage } from './problem/problem-pages.tsx';
import { renderDocument } from './document/document.tsx';
import type { Page } from './document/page.ts';
import { comparedIn } from './revisions/compared.ts';
import type { Histories } from './revisions/histories.ts';
import { type Answer, answerTo } from './site/answer.ts';
import { asOfIn } from './site/as-of.ts';
import { chosenIn } from './site/chosen.ts';
import { type Address, eligibilityPath, readAddress, searchPath } from './site/paths.ts';
import { type RenderedPage, RenderedPages, renderedPage, tagOf } from './site/rendered-pages.ts';
import { fieldOf } from './site/form-field.ts';
import { type View, viewIn } from './site/view.ts';
import { htmlHeaders } from './site/headers.ts';

/** What the pages need from the service. */
export interface PagesParts {
  /** The published base; read once per request. */
  readonly catalogue: { readonly current: Catalogue };
  /** Earlier texts and what was agreed of them. */
  readonly histories: Histories;
  /** Finds entries and says which engine did. */
  search(query: SearchQuery): Promise<IndexHits & { readonly engine: SearchEngine }>;
  /** Whether the engine that answers is standing in for another one. */
  isBackup?(engine: SearchEngine): boolean;
  /** Origin of the service as the public knows it. */
  readonly publicUrl: string;
  /** The present day, YYYY-MM-DD. */
  today(): string;
}

const CHANGING = ['PUT', 'PATCH', 'DELETE'] as const;
const HITS = 20;
/** Files that never change cost nothing and are asked for once. */
const UNLIMITED = { config: { rateLimit: false } };
const FORM_BYTES = 8 * 1024;

/** The public pages and their files as a Fastify plugin. It serves `/`, `/en`, `/fr/*`, `/en/*`, `/assets/*` and the favicon. */
export function pagesPlugin(parts: PagesParts): (app: FastifyInstance) => Promise<void> {
  const { files, addresses } = loadAssets();
  const rendered = new RenderedPages();
  const publicUrl = parts.publicUrl.replace(/\/+$/, '');

  const viewOf = (address: Address) =>
    viewIn(address.locale, { catalogue: parts.catalogue.current, publicUrl, today: parts.today(), assets: addresses });

  const send = (reply: FastifyReply, status: number, page: Page, address: Address) =>
    reply
      .code(status)
      .headers(htmlHeaders)
      .header('cache-control', 'no-store')
      .send(renderDocument(page, viewOf(address)));

  const read = (request: FastifyRequest, reply: FastifyReply): FastifyReply | Promise<FastifyReply> => {
    const { pathname, search } = asked(request);
    const address = readAddress(pathname);
    const query = new URLSearchParams(search);
    const view = { ...viewOf(address), asOf: asOfIn(query), chosen: address.page === 'definitions' ? chosenIn(query) : [] };
    const answer = answerTo(address, pathname, view.catalogue);
    if (answer.kind === 'MOVED') return reply.header('cache-control', 'public, max-age=60').redirect(`${answer.path}${search}`, 301);
    if (answer.kind === 'NOT_FOUND') return send(reply, 404, notFoundPage(answer.asked, view), address);
    if (answer.kind === 'READ') return readHistory(answer, { ...view, compared: comparedIn(query) }, request, reply);
    const draw = () => renderDocument(answer.draw(view), view);
    // There are too many days, and too many choices, to keep a page of each.
    const isPlain = view.asOf === undefined && view.chosen.length === 0;
    const page = isPlain ? rendered.get(view.catalogue, `${view.today} ${pathname}`, draw) : renderedPage(draw());
    return sendTagged(page, request, reply);
  };

  const readHistory = async (answer: Extract<Answer, { kind: 'READ' }>, view: View, request: FastifyRequest, reply: FastifyReply) => {
    const page = await answer.draw(view, parts.histories);
    return page === undefined
      ? send(reply, 404, notFoundPage(answer.asked, view), readAddress(asked(request).pathname))
      : sendTagged(renderedPage(renderDocument(page, view)), request, reply);
  };

  const find = async (request: FastifyRequest, reply: FastifyReply) => {
    const address = readAddress(asked(request).pathname);
    const view = viewOf(address);
    const query = fieldOf(request.body, 'q').trim();
    const outcome = await searchOutcome(
      query,
      view,
      (asked) => parts.search({ ...asked, limit: HITS, offset: 0, scored: false }),
      (engine) => parts.isBackup?.(engine) ?? false,
    );
    if (outcome.kind === 'UNAVAILABLE') request.log.warn({ requestId: request.id }, 'search is unavailable to the pages');
    const status = outcome.kind === 'UNAVAILABLE' ? 503 : outcome.kind === 'TOO_LONG' ? 413 : 200;
    return send(reply, status, searchPage(query, outcome, view), address);
  };

  const check = (request: FastifyRequest, reply: FastifyReply) => {
    const address = readAddress(asked(request).pathname);
    const page = eligibilityPage(viewOf(address), postedSituation(request.body));
    return send(reply, 200, page, address);
  };

  const refuse = (allowed: string) => (request: FastifyRequest, reply: FastifyReply) => {
    const address = readAddress(asked(request).pathname);
    return send(reply.header('allow', allowed), 405, methodPage(viewOf(address)), address);
  };

  return async (app) => {
    // A form is all that is posted here; whatever parser the application has is replaced inside this plugin only.
    app.removeContentTypeParser('application/x-www-form-urlencoded');
    app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string', bodyLimit: FORM_BYTES }, (_request, body, done) => {
      done(null, String(body));
    });
    app.setErrorHandler(async (error: Error & { statusCode?: number }, request, reply) => {
      const address = readAddress(asked(request).pathname);
      if (error.statusCode === 413) return send(reply, 413, searchPage('', { kind: 'TOO_LONG' }, viewOf(address)), address);
      if (error.statusCode === 429) return send(reply, 429, tooManyPage(viewOf(address)), address);
      if (error.statusCode !== undefined && error.statusCode < 500)
        return send(reply, error.statusCode, methodPage(viewOf(address)), address);
      request.log.error({ requestId: request.id, err: error }, 'a page failed');
      return send(reply, 500, failurePage(request.id, viewOf(address)), address);
    });
    for (const url of ['/', '/en', '/fr/*', '/en/*', '/fr']) {
      app.get(url, read);
      app.route({ method: [...CHANGING], url, handler: refuse('GET, HEAD') });
    }
    for (const url of ['/', '/en', '/fr', '/fr/*', '/en/*']) app.post(url, refuse('GET, HEAD'));
    for (const url of [searchPath('fr'), searchPath('en')]) app.post(url, find);
    for (const url of [eligibilityPath('fr'), eligibilityPath('en')]) app.post(url, check);
    // What no other part of the service answers is answered here, by a page that helps.
    app.setNotFoundHandler((request, reply) => {
      const address = readAddress(asked(request).pathname);
      return send(reply, 404, notFoundPage('lastWord' in address ? address.lastWord : '', viewOf(address)), address);
    });
    app.get('/robots.txt', UNLIMITED, (_request, reply) =>
      reply.header('cache-control', 'public, max-age=3600').type('text/plain; charset=utf-8').send(robots(publicUrl)),
    );
    app.get('/sitemap.xml', (request, reply) => {
      const { html: map, tag } = rendered.get(parts.catalogue.current, '/sitemap.xml', () => sitemap(parts.catalogue.current, publicUrl));
      reply.header('cache-control', 'public, max-age=3600').header('etag', tag).type('application/xml; charset=utf-8');
      return isKnown(request, tag) ? reply.code(304).send() : reply.send(map);
    });
    app.get('/favicon.ico', UNLIMITED, (_request, reply) =>
      reply.header('cache-control', 'public, max-age=86400').redirect(addresses.icon, 302),
    );
    app.get('/assets/*', UNLIMITED, (request, reply) => {
      const asset = files.get(asked(request).pathname);
      if (asset === undefined)
        return reply.code(404).header('cache-control', 'no-store').type('text/plain; charset=utf-8').send('not found');
      return reply
        .headers({
          'cache-control': 'public, max-age=31536000, immutable',
          'content-type': asset.type,
          'x-content-type-options': 'nosniff',
          'access-control-allow-origin': '*',
        })
        .send(asset.content);
    });
  };
}

function sendTagged({ html, tag }: RenderedPage, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  reply.headers(htmlHeaders).header('cache-control', 'public, max-age=60').header('etag', tag);
  return isKnown(request, tag) ? reply.code(304).send() : reply.send(html);
}

function isKnown(request: FastifyRequest, tag: string): boolean {
  const known = request.headers['if-none-match'];
  return known !== undefined && (known.trim() === '*' || known.split(',').some((one) => tagOf(one) === tag));
}

/** The two halves of an address. It is not read as a URL, because `//` is none, and `//x` would name another host. */
function asked({ url }: FastifyRequest): { readonly pathname: string; readonly search: string } {
  const mark = url.indexOf('?');
  return mark === -1 ? { pathname: url, search: '' } : { pathname: url.slice(0, mark), search: url.slice(mark) };
}
