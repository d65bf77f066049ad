import { Field, Int, ObjectType } from '@nestjs/graphql';
import { PageInfoModel } from '../connection/page-info.model.ts';
import { TermModel } from './term.model.ts';

/** How GraphQL shows a term in a list. */
@ObjectType('TermEdge', { description: 'A term in a list.' })
export class TermEdgeModel {
  @Field(() => TermModel, { description: 'The term.' })
  node!: TermModel;

  @Field(() => String, { description: 'Its place in the list, for `after`.' })
  cursor!: string;
}

/** How GraphQL shows a page of terms. */
@ObjectType('TermConnection', { description: 'A page of terms.' })
export class TermConnectionModel {
  @Field(() => [TermEdgeModel], { description: 'The terms of this page.' })
  edges!: readonly TermEdgeModel[];

  @Field(() => PageInfoModel, { description: 'Where the page ends.' })
  pageInfo!: PageInfoModel;

  @Field(() => Int, { description: 'How many there are on all pages.' })
  totalCount!: number;
}
