import { afterEach, describe, expect, it } from 'vitest';
import { pagesPlugin } from '#pages';
import { aCatalogue } from '../../factories/a-catalogue.ts';
import { theHistories } from '../../factories/agreement.ts';
import { aTerm } from '../../factories/entries.ts';
import { type PublicApi, startPublicApi } from '../graphql/public-api.ts';

const catalogue = aCatalogue([aTerm('ristourne')]);

let api: PublicApi;

async function start(rateLimitPerMinute = 0): Promise<void> {
  const pages = pagesPlugin({
    catalogue: { current: catalogue },
    search: async () => ({ hits: [{ kind: 'term', slug: 'ristourne', score: 1 }], total: 1, engine: 'MEILISEARCH' }),
    histories: theHistories(catalogue),
    publicUrl: 'https://entendu.example',
    today: () => '2026-11-22',
  });
  api = await startPublicApi({ catalogue, settings: { pages, rateLimitPerMinute } });
}

afterEach(() => api.close());

describe('the pages in the service', () => {
  it('stand beside GraphQL and health, each with its own policy', async () => {
    await start();
    const page = await api.request('/fr/lexique/ristourne');
    expect(page.status).toBe(200);
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(page.headers.get('x-request-id')).not.toBeNull();
    expect((await api.post('{ term(slug: "ristourne") { slug } }')).json).toEqual({ data: { term: { slug: 'ristourne' } } });
    expect((await api.request('/health/live')).json).toEqual({ status: 'live' });
  });

  it('take a posted search, and log neither its text nor the address of the entry', async () => {
    await start();
    const body = new URLSearchParams({ q: 'mon divorce' });
    expect((await api.request('/fr/recherche', { method: 'POST', body })).status).toBe(200);
    await api.request('/fr/lexique/ristourne');
    expect(api.log.length).toBeGreaterThan(0);
    expect(api.log.join()).not.toMatch(/divorce|ristourne/);
  });

  it('answer what nothing else answers with a page that helps', async () => {
    await start();
    const answer = await api.request('/wp-login.php');
    expect([answer.status, answer.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
  });

  it('leave the refusal of forms by GraphQL as it is', async () => {
    await start();
    const answer = await api.request('/graphql', { method: 'POST', body: new URLSearchParams({ query: '{ terms { totalCount } }' }) });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.text).not.toContain('totalCount');
  });

  it('say in words when too many pages were asked for', async () => {
    await start(2);
    for (let time = 0; time < 2; time += 1) expect((await api.request('/')).status).toBe(200);
    const answer = await api.request('/');
    expect(answer.status).toBe(429);
    expect(answer.text).toContain('Réessayez dans une minute');
    expect(answer.headers.get('retry-after')).toMatch(/^\d+$/);
  });
});
