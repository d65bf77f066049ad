import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { type Lineage, LINEAGE_DIRECTIONS } from '#domain';
import { ChangeModel, toChangeModel } from '../change/change.model.ts';
import { enumOf } from '../entry/enum-of.ts';
import { type Reading, showEach } from '../entry/reading.ts';
import { StructureModel, toStructureModel } from '../structure/structure.model.ts';

/** The ways in which a lineage is followed, as GraphQL names them. */
export const LineageDirectionEnum = enumOf(LINEAGE_DIRECTIONS);

registerEnumType(LineageDirectionEnum, {
  name: 'LineageDirection',
  description: 'Which way a lineage is followed.',
  valuesMap: {
    UPSTREAM: { description: 'To what came before.' },
    DOWNSTREAM: { description: 'To what came after.' },
    BOTH: { description: 'To what came before and to what came after.' },
  },
});

/** How GraphQL shows a structure of a lineage. */
@ObjectType('LineageNode', { description: 'A structure of a lineage.' })
export class LineageNodeModel {
  @Field(() => StructureModel, { description: 'The structure.' })
  structure!: StructureModel;

  @Field(() => Int, { description: 'How many changes away it is: below 0 before, above 0 after, 0 the structure that was asked for.' })
  distance!: number;
}

/** How GraphQL shows a step of a lineage. */
@ObjectType('LineageStep', {
  description: 'One structure followed another by a change (org:ChangeEvent). A refused change tells what did not happen.',
})
export class LineageStepModel {
  @Field(() => StructureModel, { description: 'The structure before (org:originalOrganization).' })
  from!: StructureModel;

  @Field(() => StructureModel, { description: 'The structure after (org:resultingOrganization).' })
  to!: StructureModel;

  @Field(() => ChangeModel, { description: 'The change, with its date, its kind and its claims.' })
  change!: ChangeModel;
}

/** How GraphQL shows a lineage. */
@ObjectType('Lineage', { description: 'What came before and after a structure. A renaming is no step: the structure stays the same.' })
export class LineageModel {
  @Field(() => [LineageNodeModel], { description: 'The structures, those before first.' })
  nodes!: readonly LineageNodeModel[];

  @Field(() => [LineageStepModel], { description: 'The steps between them, in the order of time.' })
  steps!: readonly LineageStepModel[];
}

/** The model of a lineage in the language of the reading. */
export function toLineageModel({ nodes, steps }: Lineage, reading: Reading): LineageModel {
  const shown = new Map(
    nodes.flatMap(({ slug }) => {
      const structure = reading.catalogue.find('structure', slug);
      return structure === undefined ? [] : [[slug, toStructureModel(structure, reading)] as const];
    }),
  );
  reading.context.count(shown.size);
  return {
    nodes: nodes.flatMap(({ slug, distance }) => {
      const structure = shown.get(slug);
      return structure === undefined ? [] : [{ structure, distance }];
    }),
    steps: showEach(steps, reading, ({ from, to, change }) => ({ from: shown.get(from), to: shown.get(to), change })).flatMap(
      ({ from, to, change }) => (from === undefined || to === undefined ? [] : [{ from, to, change: toChangeModel(change, reading) }]),
    ),
  };
}
