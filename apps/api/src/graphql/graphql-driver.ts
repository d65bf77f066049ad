import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import { Inject, Injectable } from '@nestjs/common';
import { AbstractGraphQLDriver, type GqlModuleOptions } from '@nestjs/graphql';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { CatalogueReader, Clock, ReadingContext } from '#features';
import { graphqlErrorHandler, registerPreflight } from './graphql-http.ts';
import { graphqlHandler } from './graphql-route.ts';
import { createRuntime, type GraphqlRuntime } from './graphql-runtime.ts';
import { LARGEST_BODY } from './query-limits.ts';

/** What the driver is told from outside. */
export interface GraphqlSettings {
  readonly publicUrl: string;
  readonly logger: Logger;
}

/** Injection token of GraphqlSettings. */
export const GRAPHQL_SETTINGS = Symbol('GraphqlSettings');

/** Puts the schema that Nest has built behind GET and POST /graphql. */
@Injectable()
export class GraphqlDriver extends AbstractGraphQLDriver {
  #runtime: GraphqlRuntime | undefined;

  constructor(
    @Inject(CatalogueReader) private readonly reader: CatalogueReader,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(GRAPHQL_SETTINGS) private readonly settings: GraphqlSettings,
  ) {
    super();
  }

  get instance(): GraphqlRuntime | undefined {
    return this.#runtime;
  }

  async start(options: GqlModuleOptions & { schema: GraphQLSchema }): Promise<void> {
    const { logger, publicUrl } = this.settings;
    const fastify = this.httpAdapterHost.httpAdapter.getInstance<FastifyInstance>();
    const runtime = createRuntime(options.schema, logger, [fastifyApolloDrainPlugin(fastify)]);
    await runtime.server.start();
    this.#runtime = runtime;
    const contextOf = (request: FastifyRequest): ReadingContext =>
      new ReadingContext(this.reader.current, publicUrl, request.id, this.clock, this.reader);
    const handler = graphqlHandler(runtime, contextOf, logger);
    const errorHandler = graphqlErrorHandler(logger);
    fastify.route({ url: '/graphql', method: 'GET', exposeHeadRoute: false, handler, errorHandler });
    fastify.route({ url: '/graphql', method: 'POST', bodyLimit: LARGEST_BODY, handler, errorHandler });
    registerPreflight(fastify);
  }

  async stop(): Promise<void> {
    await this.#runtime?.server.stop();
  }
}
