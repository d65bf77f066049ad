import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { type Change, CHANGE_KINDS, type ChangeKind, localize, type LocalizedText } from '#domain';
import { ClaimModel, toClaimModel } from '../claim/claim.model.ts';
import { UncertainDateModel } from '../date/uncertain-date.model.ts';
import { enumOf } from '../entry/enum-of.ts';
import { type Reading, showEach } from '../entry/reading.ts';
import { LocalizedTextModel } from '../locale/localized-text.model.ts';
import { StructureModel, toStructureModel } from '../structure/structure.model.ts';

/** The kinds of changes, as GraphQL names them. */
export const ChangeKindEnum = enumOf(CHANGE_KINDS);

registerEnumType(ChangeKindEnum, {
  name: 'ChangeKind',
  description: 'How structures follow one another.',
  valuesMap: {
    CREATED: { description: 'Structures came into being.' },
    RENAMED: { description: 'A structure took another name.' },
    MERGED: { description: 'Several structures became one.' },
    SPLIT: { description: 'One structure became several.' },
    MANDATE_TRANSFERRED: { description: 'A mandate passed wholly to others.' },
    MANDATE_PARTLY_TRANSFERRED: { description: 'A part of a mandate passed to others.' },
    OBLIGATION_ENDED: { description: 'The law no longer asks for the structure; it may live on.' },
    REFUSED: { description: 'A change that was proposed and did not happen.' },
    ENDED: { description: 'A structure ended without a successor.' },
  },
});

/** How GraphQL shows a change. */
@ObjectType('Change', { description: 'An event that links structures: what they were before, and what they became.' })
export class ChangeModel {
  readonly #change: Change;
  readonly #reading: Reading;

  constructor(change: Change, reading: Reading) {
    this.#change = change;
    this.#reading = reading;
  }

  @Field(() => ChangeKindEnum, { description: 'What happened.' })
  get kind(): ChangeKind {
    return this.#change.kind;
  }

  @Field(() => UncertainDateModel, { description: 'When it happened.' })
  get on(): UncertainDateModel {
    return new UncertainDateModel(this.#change.on, this.#reading.locale);
  }

  @Field(() => [StructureModel], { description: 'The structures before the change.' })
  get from(): StructureModel[] {
    return structures(this.#change.from, this.#reading);
  }

  @Field(() => [StructureModel], { description: 'The structures after the change.' })
  get to(): StructureModel[] {
    return structures(this.#change.to, this.#reading);
  }

  @Field(() => LocalizedTextModel, { description: 'What happened, in a sentence or two.' })
  get description(): LocalizedText {
    return localize(this.#change.description, this.#reading.locale);
  }

  @Field(() => [ClaimModel], { description: 'What is stated of the change, with its sources.' })
  get claims(): ClaimModel[] {
    const reading = this.#reading;
    const owner = this.#change.slug;
    return showEach(this.#change.claims, reading, (claim) => toClaimModel({ ref: `change:${owner}#${claim.key}`, claim }, reading));
  }
}

/** The model of a change in the language of the reading. */
export function toChangeModel(change: Change, reading: Reading): ChangeModel {
  return new ChangeModel(change, reading);
}

function structures(slugs: readonly string[], reading: Reading): StructureModel[] {
  const known = slugs.map((slug) => reading.catalogue.find('structure', slug)).filter((found) => found !== undefined);
  return showEach(known, reading, (structure) => toStructureModel(structure, reading));
}
