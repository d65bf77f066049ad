import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { fastify as createFastify, type FastifyInstance, LogController } from 'fastify';
import { applicationModule } from './application.module.ts';
import type { ApplicationParts } from './application-parts.ts';
import { closeConnectionsWhenAnswered } from './http/closing.ts';
import { compressAnswers } from './http/compression.ts';
import { serveEmbedFiles } from './http/embed-files.ts';
import { addErrorAnswers, addNotFoundAnswer } from './http/error-answers.ts';
import { addGraphiqlPage } from './http/graphiql-page.ts';
import { addHealthRoutes } from './http/health-routes.ts';
import { PATIENCE } from './http/patience.ts';
import { limitRate } from './http/rate-limit.ts';
import { readableAddress } from './http/readable-address.ts';
import { requestIds } from './http/request-id.ts';
import { logRequests } from './http/request-log.ts';
import { addResponseHeaders } from './http/response-headers.ts';
import { ServiceAdapter } from './http/service-adapter.ts';

export type { ApplicationParts, ApplicationSettings, HealthReport } from './application-parts.ts';

/** Builds the HTTP application, ready for requests; the caller listens and closes. */
export async function createApplication(parts: ApplicationParts): Promise<NestFastifyApplication> {
  const { settings, logger, health } = parts;
  const fastify = createFastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    genReqId: requestIds(),
    trustProxy: trustedProxies(settings.trustProxy),
    rewriteUrl: ({ url }) => readableAddress(url ?? '/'),
    ...PATIENCE,
  }) as unknown as FastifyInstance;
  // What is posted here is JSON; a text/plain body would be a form that another site can send without being asked.
  fastify.removeContentTypeParser('text/plain');
  addResponseHeaders(fastify, settings.publicUrl);
  logRequests(fastify, logger);
  addErrorAnswers(fastify, logger);
  compressAnswers(fastify);
  closeConnectionsWhenAnswered(fastify);
  await limitRate(fastify, settings.rateLimitPerMinute);
  addHealthRoutes(fastify, health);
  await serveEmbedFiles(fastify, settings.embedFolder);
  if (settings.development) addGraphiqlPage(fastify);
  if (settings.pages === undefined) addNotFoundAnswer(fastify);
  else await fastify.register(settings.pages);

  const application = await NestFactory.create<NestFastifyApplication>(applicationModule(parts), new ServiceAdapter(fastify), {
    bodyParser: false,
    logger: false,
    abortOnError: false,
  });
  await application.init();
  await fastify.ready();
  return application;
}

/** Fastify's types do not know a number of hops. */
function trustedProxies(setting: boolean | number | string): boolean | string | ((address: string, hop: number) => boolean) {
  return typeof setting === 'number' ? (_address, hop) => hop < setting : setting;
}
