import { fastify, type FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Catalogue } from '#domain';
import { pagesPlugin } from '#pages';
import { aCatalogue } from '../../factories/a-catalogue.ts';
import { theHistories } from '../../factories/agreement.ts';
import { aStructure } from '../../factories/entries.ts';
import { aKnownProgramme, allCriteria, someRules } from '../../factories/rules.ts';

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

let app: FastifyInstance;
let catalogue: Catalogue;

beforeEach(async () => {
  catalogue = aCatalogue([...allCriteria(), aKnownProgramme(), aStructure('pole-d-economie-sociale-vhsl')], { rules: someRules() });
  app = fastify();
  await app.register(
    pagesPlugin({
      catalogue: {
        get current() {
          return catalogue;
        },
      },
      search: async () => ({ hits: [], total: 0, engine: 'MEILISEARCH' }),
      histories: theHistories(catalogue),
      publicUrl: 'https://entendu.test',
      today: () => '2026-11-22',
    }),
  );
});

afterEach(() => app.close());

const post = (url: string, fields: Record<string, string>) =>
  app.inject({ method: 'POST', url, headers: FORM, payload: new URLSearchParams(fields).toString() });

describe('the page that checks a project', () => {
  it.each(['/fr/admissibilite', '/en/eligibility'])('asks every question in a plain form at %s', async (url) => {
    const { statusCode, body } = await app.inject(url);
    expect(statusCode).toBe(200);
    expect(body.match(/<fieldset/g)).toHaveLength(8);
    expect(body).toContain(`<form class="questionnaire" method="post" action="${url}"`);
    expect(body).toContain('<entendu-checker');
    for (const name of ['LEGAL_FORM', 'MARKET_ACTIVITY', 'DISSOLUTION_RULE']) expect(body).toContain(`name="${name}" value="UNKNOWN"`);
  });

  it('is led to by the criteria, the home page, the foot of every page and the sitemap', async () => {
    for (const url of ['/fr/criteres', '/', '/fr/structures', '/sitemap.xml'])
      expect((await app.inject(url)).body).toContain('/fr/admissibilite');
  });

  it('answers what is posted with the verdict, why, and what to change; and is not kept', async () => {
    const { statusCode, headers, body } = await post('/en/eligibility', {
      LEGAL_FORM: 'NONPROFIT',
      MARKET_ACTIVITY: 'MET',
      SURPLUS_RULE: 'NOT_MET',
    });
    expect(statusCode).toBe(200);
    expect(headers['cache-control']).toBe('no-store');
    expect(body).toContain('id="verdict"');
    expect(body).toContain('en SURPLUS_RULE NOT_MET because');
    expect(body).toContain('en SURPLUS_RULE remedy');
    expect(body).not.toContain('en MARKET_ACTIVITY remedy');
    expect(body.match(/class="mark-(?:PASS|FAIL|OPEN)"/g)).toHaveLength(8);
    expect(body).toContain(someRules().revision);
    expect(body).toContain('/en/structures/pole-d-economie-sociale-vhsl');
  });

  it('keeps the answers in the form, to be changed', async () => {
    const { body } = await post('/fr/admissibilite', { LEGAL_FORM: 'TRUST', SOCIAL_PURPOSE: 'SILENT' });
    expect(body).toMatch(/name="LEGAL_FORM" value="TRUST" checked/);
    expect(body).toMatch(/name="SOCIAL_PURPOSE" value="SILENT" checked/);
  });

  it('asks again when the first question has no answer, or one that it does not know', async () => {
    for (const fields of [{}, { LEGAL_FORM: '<script>' }, { SOCIAL_PURPOSE: 'MET' }]) {
      const { statusCode, body } = await post('/fr/admissibilite', fields);
      expect(statusCode).toBe(200);
      expect(body).toContain('class="notice"');
      expect(body).not.toContain('id="verdict"');
    }
  });

  it('says so when the base does not have all the criteria', async () => {
    catalogue = aCatalogue([]);
    const { statusCode, body } = await app.inject('/fr/admissibilite');
    expect(statusCode).toBe(200);
    expect(body).not.toContain('<fieldset');
  });

  it('refuses other methods', async () => {
    expect((await app.inject({ method: 'PUT', url: '/fr/admissibilite' })).statusCode).toBe(405);
  });
});
