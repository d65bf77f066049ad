import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import path from 'node:path';
import { type ConfigurationProblem, missingPartners, toConfigurationProblem } from './configuration-problem.ts';
import { CONFIGURATION_VARIABLES, configurationSchema } from './configuration-variables.ts';

/** Where the base is stored: an embedded PostgreSQL in a folder, or a server. */
export type DatabasePlace = { readonly kind: 'pglite'; readonly folder: string } | { readonly kind: 'postgresql'; readonly url: string };

/** Which Meilisearch serves: the embedded one, with its folder, or a server. */
export type SearchPlace =
  | { readonly kind: 'embedded'; readonly folder: string }
  | { readonly kind: 'server'; readonly url: string; readonly apiKey: string | undefined };

/** What the service was told, validated and complete. */
export interface Configuration {
  readonly environment: 'development' | 'production' | 'test';
  readonly host: string;
  /** 0: any free one. */
  readonly port: number;
  /** Without a final slash; undefined: http://HOST:PORT. */
  readonly publicUrl: string | undefined;
  readonly dataFolder: string;
  /** Undefined: nothing is imported at the start. */
  readonly contentFolder: string | undefined;
  readonly database: DatabasePlace;
  readonly search: SearchPlace;
  /** Whether what nobody could answer is noted for the editors. */
  readonly notesQuestions: boolean;
  /** 0: no limit. */
  readonly rateLimitPerMinute: number;
  readonly trustProxy: boolean | number | readonly string[];
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';
}

/** A configuration, or everything that is wrong with it. */
export type ConfigurationReading =
  | { readonly kind: 'Configured'; readonly configuration: Configuration }
  | { readonly kind: 'Misconfigured'; readonly problems: readonly ConfigurationProblem[] };

/** The folder of package.json: defaults are relative to it, so that the command works from anywhere. */
export const ROOT_FOLDER = findRoot(path.dirname(fileURLToPath(import.meta.url)));

/** Reads the environment; an empty variable counts as absent. All the mistakes are told at once. */
export function readConfiguration(environment: Readonly<Record<string, string | undefined>>): ConfigurationReading {
  const given = Object.fromEntries(
    Object.keys(CONFIGURATION_VARIABLES).flatMap((name) => {
      const value = environment[name]?.trim();
      return value === undefined || value === '' ? [] : [[name, value]];
    }),
  );
  const parsed = configurationSchema.safeParse(given);
  const partners = missingPartners(given);
  if (!parsed.success || partners.length > 0) {
    const issues = parsed.error?.issues ?? [];
    return { kind: 'Misconfigured', problems: [...issues.map((issue) => toConfigurationProblem(issue, given)), ...partners] };
  }
  const values = parsed.data;
  const dataFolder = path.resolve(values.DATA_DIR ?? path.join(ROOT_FOLDER, '.data'));
  return {
    kind: 'Configured',
    configuration: {
      environment: values.NODE_ENV,
      host: values.HOST,
      port: values.PORT,
      publicUrl: values.PUBLIC_URL,
      dataFolder,
      contentFolder: values.CONTENT_DIR === 'none' ? undefined : path.resolve(values.CONTENT_DIR ?? path.join(ROOT_FOLDER, 'content')),
      database:
        values.DATABASE_URL === undefined
          ? { kind: 'pglite', folder: path.join(dataFolder, 'postgres') }
          : { kind: 'postgresql', url: values.DATABASE_URL },
      search:
        values.MEILI_URL === undefined
          ? { kind: 'embedded', folder: path.join(dataFolder, 'meilisearch') }
          : { kind: 'server', url: values.MEILI_URL, apiKey: values.MEILI_API_KEY },
      notesQuestions: values.QUESTIONS_LOG === 'on',
      rateLimitPerMinute: values.RATE_LIMIT_PER_MINUTE,
      trustProxy: values.TRUST_PROXY,
      logLevel: values.LOG_LEVEL,
    },
  };
}

/** Whether anything is stored in the data folder, which then belongs to one process at a time. */
export function usesDataFolder(configuration: Configuration): boolean {
  return configuration.database.kind === 'pglite' || configuration.search.kind === 'embedded';
}

function findRoot(folder: string): string {
  const parent = path.dirname(folder);
  // dist/ has no package.json of its own, so that the first one above is the project's.
  return parent === folder || existsSync(path.join(folder, 'package.json')) ? folder : findRoot(parent);
}
