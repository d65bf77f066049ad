import type { Logger } from 'pino';
import type { AskService, CatalogueReader, QuestionListener } from '#features';
import type { ServedHits, SearchQuery } from '#search';

/** A part of the service that works less well than it should, with what that means for its users. */
export interface Degradation {
  readonly part: string;
  /** Public: one sentence without addresses or secrets. */
  readonly effect: string;
}

/** How the service is. */
export interface HealthReport {
  readonly database: 'up' | 'down';
  readonly degraded: readonly Degradation[];
}

/** What the HTTP application is made from. */
export interface ServiceParts {
  readonly catalogue: CatalogueReader;
  readonly search: { search(query: SearchQuery): Promise<ServedHits> };
  readonly asking: AskService;
  readonly questions: QuestionListener;
  readonly health: { checks(): Promise<HealthReport> };
  readonly logger: Logger;
  readonly settings: {
    readonly publicUrl: string;
    readonly rateLimitPerMinute: number;
    readonly trustProxy: boolean | number | string;
    readonly development: boolean;
  };
}

/** The HTTP application, which this room does not know: the app that starts the service brings it. */
export interface HttpApplication {
  listen(port: number, host: string): Promise<void>;
  /** Takes no more requests and resolves when those in flight are answered. */
  close(): Promise<void>;
  /** Breaks the connections that are still open. */
  abandon(): void;
}

/** Builds the HTTP application. */
export type ApplicationMaker = (parts: ServiceParts) => Promise<HttpApplication>;
