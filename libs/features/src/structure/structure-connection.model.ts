import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Certainty } from '#domain';
import { PageInfoModel } from '../connection/page-info.model.ts';
import { StructureModel } from './structure.model.ts';

/** How sure it is that a structure existed on a day, as GraphQL names it. */
export const CertaintyEnum = { YES: 'YES', POSSIBLY: 'POSSIBLY' } as const;

registerEnumType(CertaintyEnum, {
  name: 'Certainty',
  description: 'How sure it is, given the precision of the dates.',
  valuesMap: {
    YES: { description: 'It surely existed on the day; without a day: it is in the base.' },
    POSSIBLY: { description: 'Its dates are too rough to say.' },
  },
});

/** How GraphQL shows a structure in a list. */
@ObjectType('StructureEdge', {
  description: 'certainty: whether it surely existed on the day, or only possibly, given the precision of its dates.',
})
export class StructureEdgeModel {
  @Field(() => StructureModel, { description: 'The structure.' })
  node!: StructureModel;

  @Field(() => String, { description: 'Its place in the list, for `after`.' })
  cursor!: string;

  @Field(() => CertaintyEnum, { description: 'Whether it surely existed on the day; YES where no day is asked.' })
  certainty!: Exclude<Certainty, 'NO'>;
}

/** How GraphQL shows a page of structures. */
@ObjectType('StructureConnection', { description: 'A page of structures.' })
export class StructureConnectionModel {
  @Field(() => [StructureEdgeModel], { description: 'The structures of this page.' })
  edges!: readonly StructureEdgeModel[];

  @Field(() => PageInfoModel, { description: 'Where the page ends.' })
  pageInfo!: PageInfoModel;

  @Field(() => Int, { description: 'How many there are on all pages.' })
  totalCount!: number;
}
