import { isIP } from 'node:net';
import { z } from 'zod';

/** One environment variable: what it is for, what is allowed, what holds when it is absent. */
export interface ConfigurationVariable {
  readonly description: string;
  readonly allowed: string;
  readonly fallback: string;
  /** Never shown, not even in a message about a mistake. */
  readonly secret?: boolean;
}

/** Every variable that the service reads, in the order in which they are documented. */
export const CONFIGURATION_VARIABLES = {
  PORT: {
    description: 'Port on which the service listens.',
    allowed: 'a whole number from 1 to 65535, or 0 for any free port',
    fallback: '3000',
  },
  HOST: {
    description: 'Address on which the service listens; 0.0.0.0 for all of them.',
    allowed: 'an IP address or a host name, without a port',
    fallback: '127.0.0.1',
  },
  PUBLIC_URL: {
    description: 'Address under which people reach the service; the addresses of entries begin with it.',
    allowed: 'an http:// or https:// address without query, such as https://entendu.example.org',
    fallback: 'http://HOST:PORT',
  },
  DATA_DIR: {
    description: 'Folder of the embedded database and search engine; one process at a time.',
    allowed: 'a path',
    fallback: '.data',
  },
  CONTENT_DIR: {
    description: 'Folder of the content files that are imported at the start.',
    allowed: 'the path of a folder, or none to import nothing',
    fallback: 'content',
  },
  DATABASE_URL: {
    description: 'PostgreSQL server to use instead of the embedded database.',
    allowed: 'postgresql://user:password@host:port/database',
    fallback: 'embedded PostgreSQL in DATA_DIR',
    secret: true,
  },
  MEILI_URL: {
    description: 'Meilisearch server to use instead of the embedded one.',
    allowed: 'an http:// or https:// address, such as http://meilisearch:7700',
    fallback: 'embedded Meilisearch in DATA_DIR',
  },
  MEILI_API_KEY: {
    description: 'Key of that Meilisearch server; it must be allowed to search and to write.',
    allowed: 'a key of the server at MEILI_URL; it may be absent only if that server is on this machine',
    fallback: 'none',
    secret: true,
  },
  QUESTIONS_LOG: {
    description:
      'Whether questions without an answer, and ratings of answers, are noted for the editors: without what is personal, once the same was asked twice.',
    allowed: 'on or off',
    fallback: 'on',
  },
  RATE_LIMIT_PER_MINUTE: {
    description: 'Requests that one client may send in a minute.',
    allowed: 'a whole number from 0 to 1000000; 0 is no limit',
    fallback: '300',
  },
  TRUST_PROXY: {
    description: 'Proxies in front of the service whose X-Forwarded-For is believed.',
    allowed: 'true, false, the number of proxies, or their addresses separated by commas',
    fallback: 'false',
  },
  LOG_LEVEL: {
    description: 'The least severe messages that are logged.',
    allowed: 'one of fatal, error, warn, info, debug, trace, silent',
    fallback: 'info',
  },
  NODE_ENV: {
    description: 'In development, GraphiQL is served at /graphiql.',
    allowed: 'one of development, production, test',
    fallback: 'development',
  },
} as const satisfies Record<string, ConfigurationVariable>;

/** Name of an environment variable of the service. */
export type ConfigurationVariableName = keyof typeof CONFIGURATION_VARIABLES;

const wholeNumber = (most: number) =>
  z
    .string()
    .regex(/^\d{1,7}$/)
    .transform(Number)
    .pipe(z.number().max(most));

const webAddress = z
  .string()
  .refine((value) => {
    const url = URL.canParse(value) ? new URL(value) : undefined;
    return url !== undefined && /^https?:$/.test(url.protocol) && url.search === '' && url.hash === '' && url.username === '';
  })
  .transform((value) => value.replace(/\/+$/, ''));

const hostName = z.string().refine((value) => isIP(value) !== 0 || /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/i.test(value));

const databaseAddress = z.string().refine((value) => {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  return url !== undefined && /^postgres(?:ql)?:$/.test(url.protocol) && url.pathname.length > 1;
});

const proxies = z.string().transform((value, context) => {
  if (value === 'true' || value === 'false') return value === 'true';
  if (/^\d{1,3}$/.test(value)) return Number(value);
  const addresses = value.split(',').map((address) => address.trim());
  if (addresses.every(isNetwork)) return addresses;
  context.addIssue({ code: 'custom', message: 'not a list of proxies' });
  return z.NEVER;
});

/** The environment as the service reads it; {@link CONFIGURATION_VARIABLES} says the same in words. */
export const configurationSchema = z.object({
  PORT: wholeNumber(65_535).default(3000),
  HOST: hostName.default('127.0.0.1'),
  PUBLIC_URL: webAddress.optional(),
  DATA_DIR: z.string().optional(),
  CONTENT_DIR: z.string().optional(),
  DATABASE_URL: databaseAddress.optional(),
  MEILI_URL: webAddress.optional(),
  MEILI_API_KEY: z.string().optional(),
  QUESTIONS_LOG: z.enum(['on', 'off']).default('on'),
  RATE_LIMIT_PER_MINUTE: wholeNumber(1_000_000).default(300),
  TRUST_PROXY: proxies.default(false),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
} satisfies Record<ConfigurationVariableName, unknown>);

function isNetwork(address: string): boolean {
  const [ip = '', length, ...rest] = address.split('/');
  const family = isIP(ip);
  if (family === 0 || rest.length > 0) return false;
  return length === undefined || (/^\d{1,3}$/.test(length) && Number(length) <= (family === 4 ? 32 : 128));
}

/** Whether a host name means this machine. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host);
}
