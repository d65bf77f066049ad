import { type DynamicModule, Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import {
  AskService,
  CatalogueReader,
  Clock,
  DeafListener,
  EntryFinder,
  QuestionListener,
  RESOLVERS,
  SCHEMA_OPTIONS,
  SystemClock,
} from '#features';
import type { ApplicationParts } from './application-parts.ts';
import { GRAPHQL_SETTINGS, GraphqlDriver } from './graphql/graphql-driver.ts';

/** What the resolvers and the driver are given. */
@Module({})
// oxlint-disable-next-line typescript/no-extraneous-class -- Nest knows a module by its class
class PartsModule {}

/** The public API. */
@Module({})
// oxlint-disable-next-line typescript/no-extraneous-class -- Nest knows a module by its class
class ApplicationModule {}

/** The public API over these parts. */
export function applicationModule(parts: ApplicationParts): DynamicModule {
  return {
    module: ApplicationModule,
    imports: [
      partsModule(parts),
      GraphQLModule.forRoot({ driver: GraphqlDriver, autoSchemaFile: true, buildSchemaOptions: SCHEMA_OPTIONS }),
    ],
    providers: [...RESOLVERS],
  };
}

function partsModule({ catalogue, search, asking, questions, clock, settings, logger }: ApplicationParts): DynamicModule {
  const providers = [
    { provide: CatalogueReader, useValue: catalogue },
    { provide: EntryFinder, useValue: search },
    { provide: AskService, useValue: asking },
    { provide: QuestionListener, useValue: questions ?? new DeafListener() },
    { provide: Clock, useValue: clock ?? new SystemClock() },
    { provide: GRAPHQL_SETTINGS, useValue: { publicUrl: settings.publicUrl, logger } },
  ];
  return { module: PartsModule, global: true, providers, exports: providers.map(({ provide }) => provide) };
}
