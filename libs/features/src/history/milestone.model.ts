import { createUnionType, Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { type Milestone, MILESTONE_KINDS } from '#domain';
import { ChangeModel, toChangeModel } from '../change/change.model.ts';
import { PageInfoModel } from '../connection/page-info.model.ts';
import { enumOf } from '../entry/enum-of.ts';
import type { Reading } from '../entry/reading.ts';
import { EventModel, toEventModel } from '../event/event.model.ts';
import { ProgrammeCallModel, toProgrammeCallModel } from '../programme/programme.model.ts';

/** The kinds of milestones, as GraphQL names them. */
export const MilestoneKindEnum = enumOf(MILESTONE_KINDS);

registerEnumType(MilestoneKindEnum, {
  name: 'MilestoneKind',
  description: 'What a milestone of the history is.',
  valuesMap: {
    CHANGE: { description: 'An event that links structures.' },
    EVENT: { description: 'A dated fact that is no change of structure.' },
    CALL: { description: 'A call for projects of a programme.' },
  },
});

/** A change, an event or a call, as GraphQL shows it. */
export const MilestoneUnion = createUnionType({
  name: 'Milestone',
  description: 'A change, an event or a programme’s call, in the order of time.',
  types: () => [ChangeModel, EventModel, ProgrammeCallModel] as const,
  resolveType: (shown: object) => {
    if (shown instanceof ChangeModel) return 'Change';
    return shown instanceof EventModel ? 'Event' : 'ProgrammeCall';
  },
});

/** What shows a milestone. */
export type MilestoneModel = ChangeModel | EventModel | ProgrammeCallModel;

/** The model of a milestone in the language of the reading. */
export function toMilestoneModel(milestone: Milestone, reading: Reading): MilestoneModel {
  switch (milestone.kind) {
    case 'CHANGE':
      return toChangeModel(milestone.change, reading);
    case 'EVENT':
      return toEventModel(milestone.event, reading);
    case 'CALL':
      return toProgrammeCallModel(milestone.call, milestone.programme, reading);
  }
}

/** How GraphQL shows a milestone in a list. */
@ObjectType('MilestoneEdge', { description: 'A milestone at its place in the list.' })
export class MilestoneEdgeModel {
  @Field(() => MilestoneUnion, { description: 'The milestone.' })
  node!: MilestoneModel;

  @Field(() => String, { description: 'Its place in the list, for `after`.' })
  cursor!: string;
}

/** How GraphQL shows a page of milestones. */
@ObjectType('MilestoneConnection', { description: 'A page of milestones.' })
export class MilestoneConnectionModel {
  @Field(() => [MilestoneEdgeModel], { description: 'The milestones of this page.' })
  edges!: readonly MilestoneEdgeModel[];

  @Field(() => PageInfoModel, { description: 'Where the page ends.' })
  pageInfo!: PageInfoModel;

  @Field(() => Int, { description: 'How many there are on all pages.' })
  totalCount!: number;
}
