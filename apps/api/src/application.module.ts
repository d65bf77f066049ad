import { type DynamicModule, Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { CatalogueReader, Clock, EntryFinder, RESOLVERS, SCHEMA_OPTIONS, SystemClock } from '#features';
import type { ApplicationParts } from './application-parts.ts';
import { GRAPHQL_SETTINGS, GraphqlDriver } from './graphql/graphql-driver.ts';

/** What the resolvers and the driver are given. */
@Module({})
class PartsModule {
  static of({ catalogue, search, clock, settings, logger }: ApplicationParts): DynamicModule {
    const providers = [
      { provide: CatalogueReader, useValue: catalogue },
      { provide: EntryFinder, useValue: search },
      { provide: Clock, useValue: clock ?? new SystemClock() },
      { provide: GRAPHQL_SETTINGS, useValue: { publicUrl: settings.publicUrl, logger } },
    ];
    return { module: PartsModule, global: true, providers, exports: providers.map(({ provide }) => provide) };
  }
}

/** The public API. */
@Module({})
export class ApplicationModule {
  static of(parts: ApplicationParts): DynamicModule {
    return {
      module: ApplicationModule,
      imports: [
        PartsModule.of(parts),
        GraphQLModule.forRoot({ driver: GraphqlDriver, autoSchemaFile: true, buildSchemaOptions: SCHEMA_OPTIONS }),
      ],
      providers: [...RESOLVERS],
    };
  }
}
