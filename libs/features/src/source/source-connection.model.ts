import { Field, Int, ObjectType } from '@nestjs/graphql';
import { PageInfoModel } from '../connection/page-info.model.ts';
import { SourceModel } from './source.model.ts';

/** How GraphQL shows a source in a list. */
@ObjectType('SourceEdge', { description: 'A source in a list.' })
export class SourceEdgeModel {
  @Field(() => SourceModel, { description: 'The source.' })
  node!: SourceModel;

  @Field(() => String, { description: 'Its place in the list, for `after`.' })
  cursor!: string;
}

/** How GraphQL shows a page of sources. */
@ObjectType('SourceConnection', { description: 'A page of sources.' })
export class SourceConnectionModel {
  @Field(() => [SourceEdgeModel], { description: 'The sources of this page.' })
  edges!: readonly SourceEdgeModel[];

  @Field(() => PageInfoModel, { description: 'Where the page ends.' })
  pageInfo!: PageInfoModel;

  @Field(() => Int, { description: 'How many there are on all pages.' })
  totalCount!: number;
}
