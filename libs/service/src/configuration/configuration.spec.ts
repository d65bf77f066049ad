import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainConfigurationProblem } from './configuration-problem.ts';
import { type Configuration, readConfiguration, ROOT_FOLDER, usesDataFolder } from './configuration.ts';

function configured(environment: Record<string, string>): Configuration {
  const reading = readConfiguration(environment);
  if (reading.kind === 'Misconfigured') throw new Error(JSON.stringify(reading.problems));
  return reading.configuration;
}

function mistakes(environment: Record<string, string>): readonly string[] {
  const reading = readConfiguration(environment);
  return reading.kind === 'Configured' ? [] : reading.problems.map(explainConfigurationProblem);
}

describe('readConfiguration', () => {
  it('needs nothing: everything is embedded, on the loopback address', () => {
    expect(configured({})).toEqual({
      environment: 'development',
      host: '127.0.0.1',
      port: 3000,
      publicUrl: undefined,
      dataFolder: path.join(ROOT_FOLDER, '.data'),
      contentFolder: path.join(ROOT_FOLDER, 'content'),
      database: { kind: 'pglite', folder: path.join(ROOT_FOLDER, '.data/postgres') },
      search: { kind: 'embedded', folder: path.join(ROOT_FOLDER, '.data/meilisearch') },
      notesQuestions: true,
      rateLimitPerMinute: 300,
      trustProxy: false,
      logLevel: 'info',
    });
  });

  it('takes an empty variable for an absent one', () => {
    expect(configured({ PORT: ' ', DATABASE_URL: '' })).toEqual(configured({}));
  });

  it('uses servers when they are named, and then needs no data folder', () => {
    const servers = configured({
      DATABASE_URL: 'postgresql://entendu:secret@db/entendu',
      MEILI_URL: 'https://search.example.org/',
      MEILI_API_KEY: 'key',
    });
    expect(servers.search).toEqual({ kind: 'server', url: 'https://search.example.org', apiKey: 'key' });
    expect(usesDataFolder(servers)).toBe(false);
    expect(usesDataFolder(configured({ DATABASE_URL: 'postgres://db/entendu' }))).toBe(true);
  });

  it('names every mistake at once, with its value and what is allowed', () => {
    expect(
      mistakes({ PORT: '70000', LOG_LEVEL: 'loud', TRUST_PROXY: '10.0.0.0/8, nginx', PUBLIC_URL: 'example.org', MEILI_API_KEY: 'key' }),
    ).toEqual([
      'PORT is "70000"; allowed: a whole number from 1 to 65535, or 0 for any free port',
      'PUBLIC_URL is "example.org"; allowed: an http:// or https:// address without query, such as https://entendu.example.org',
      'TRUST_PROXY is "10.0.0.0/8, nginx"; allowed: true, false, the number of proxies, or their addresses separated by commas',
      'LOG_LEVEL is "loud"; allowed: one of fatal, error, warn, info, debug, trace, silent',
      'MEILI_URL is missing (MEILI_API_KEY is set); allowed: an http:// or https:// address, such as http://meilisearch:7700',
    ]);
  });

  it('never shows a password', () => {
    const told = [
      ...mistakes({ DATABASE_URL: 'mysql://root:hunter2@db/entendu?password=hunter2' }),
      ...mistakes({ DATABASE_URL: 'postgresql:hunter2' }),
      ...mistakes({ DATABASE_URL: 'hunter2' }),
    ].join('\n');
    expect(told).toContain('mysql://***:***@db/entendu');
    expect(told).not.toContain('hunter2');
  });

  it('wants a key for a Meilisearch on another machine, and an address for a key', () => {
    expect(mistakes({ MEILI_URL: 'http://meilisearch:7700' })[0]).toMatch(/^MEILI_API_KEY is missing/);
    expect(mistakes({ MEILI_API_KEY: 'key' })[0]).toMatch(/^MEILI_URL is missing/);
    expect(mistakes({ MEILI_URL: 'http://127.0.0.1:7700' })).toEqual([]);
  });

  it.each([
    ['true', true],
    ['2', 2],
    ['10.0.0.1, fd00::/8', ['10.0.0.1', 'fd00::/8']],
  ])('reads TRUST_PROXY=%s', (given, expected) => {
    expect(configured({ TRUST_PROXY: given }).trustProxy).toEqual(expected);
  });

  it('imports nothing when CONTENT_DIR is none', () => {
    expect(configured({ CONTENT_DIR: 'none' }).contentFolder).toBeUndefined();
  });

  it('notes no questions when QUESTIONS_LOG is off', () => {
    expect(configured({ QUESTIONS_LOG: 'off' }).notesQuestions).toBe(false);
    expect(mistakes({ QUESTIONS_LOG: 'no' })).toEqual(['QUESTIONS_LOG is "no"; allowed: on or off']);
  });

  it('answers with a configuration or with problems whatever it is given', () => {
    fc.assert(
      fc.property(
        fc.record({ PORT: fc.string(), HOST: fc.string(), DATABASE_URL: fc.string(), TRUST_PROXY: fc.string(), MEILI_URL: fc.webUrl() }),
        (environment) => {
          const reading = readConfiguration(environment);
          if (reading.kind === 'Misconfigured') expect(reading.problems.length).toBeGreaterThan(0);
        },
      ),
    );
  });
});
