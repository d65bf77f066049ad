import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { ApplicationParts } from './application-parts.ts';

export type {
  ApplicationParts,
  ApplicationSettings,
  Degradation,
  HealthChecks,
  HealthReport,
} from './application-parts.ts';

/** Builds the HTTP application; the caller listens and closes. */
export async function createApplication(parts: ApplicationParts): Promise<NestFastifyApplication> {
  throw new Error(`not written yet: ${parts.settings.publicUrl}`);
}
