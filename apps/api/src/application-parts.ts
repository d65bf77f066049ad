import type { FastifyPluginAsync } from 'fastify';
import type { Logger } from 'pino';
import type { AskService, CatalogueReader, Clock, EntryFinder, QuestionListener } from '#features';

/** A part of the service that works less well than it should, with what that means for its users. */
export interface Degradation {
  /** Such as `search` or `catalogue`. */
  readonly part: string;
  /** One sentence without personal data, addresses or secrets: it is public. */
  readonly effect: string;
}

/** The state of the service. */
export interface HealthReport {
  /** Whether the database can be read now; the service is not ready otherwise. */
  readonly database: 'up' | 'down';
  readonly degraded: readonly Degradation[];
}

/** Says how the service is. Must answer within a second or so and never throw. */
export interface HealthChecks {
  checks(): Promise<HealthReport>;
}

/** What the service is told from outside. */
export interface ApplicationSettings {
  /** Origin under which the world reaches the service, without a slash at the end. */
  readonly publicUrl: string;
  /** GraphQL requests and pages per client and minute; 0: no limit. */
  readonly rateLimitPerMinute: number;
  /** Fastify's `trustProxy`: whether, or how many, proxies may say who the client is. */
  readonly trustProxy: boolean | number | string;
  /** Development serves GraphiQL at /graphiql. */
  readonly development: boolean;
  /** Folder whose `v1/`, `<exact version>/` and chunks are served under /embed/; may be missing. */
  readonly embedFolder: string;
  /** The public pages. They answer every address that nobody else does, so they set the not-found handler. */
  readonly pages?: FastifyPluginAsync | undefined;
}

/** Everything that the HTTP application is made of. */
export interface ApplicationParts {
  readonly catalogue: CatalogueReader;
  readonly search: EntryFinder;
  readonly asking: AskService;
  /** Default: nothing is noted of what is asked. */
  readonly questions?: QuestionListener | undefined;
  readonly health: HealthChecks;
  readonly settings: ApplicationSettings;
  readonly logger: Logger;
  /** Default: the machine's clock, in the time zone of Québec. */
  readonly clock?: Clock | undefined;
}
