import { Field, Int, ObjectType } from '@nestjs/graphql';
import { PageInfoModel } from '../connection/page-info.model.ts';
import { QuestionModel } from './question.model.ts';

/** How GraphQL shows a question in a list. */
@ObjectType('QuestionEdge', { description: 'A question in a list.' })
export class QuestionEdgeModel {
  @Field(() => QuestionModel, { description: 'The question.' })
  node!: QuestionModel;

  @Field(() => String, { description: 'Its place in the list, for `after`.' })
  cursor!: string;
}

/** How GraphQL shows a page of questions. */
@ObjectType('QuestionConnection', { description: 'A page of questions.' })
export class QuestionConnectionModel {
  @Field(() => [QuestionEdgeModel], { description: 'The questions of this page.' })
  edges!: readonly QuestionEdgeModel[];

  @Field(() => PageInfoModel, { description: 'Where the page ends.' })
  pageInfo!: PageInfoModel;

  @Field(() => Int, { description: 'How many there are on all pages.' })
  totalCount!: number;
}
