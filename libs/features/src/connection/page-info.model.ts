import { Field, ObjectType } from '@nestjs/graphql';

/** How GraphQL shows where a page of a list ends. */
@ObjectType('PageInfo', { description: 'Where a page of a list ends.' })
export class PageInfoModel {
  @Field(() => Boolean, { description: 'Whether there is more after this page.' })
  hasNextPage!: boolean;

  @Field(() => String, { nullable: true, description: 'What to hand back as `after` for the next page; null: the page is empty.' })
  endCursor!: string | null;
}
