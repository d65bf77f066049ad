import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  type ClaimOwner,
  type DefinitionCell,
  type DefinitionColumn,
  DEPARTURES,
  departureText,
  localize,
  type LocalizedText,
} from '#domain';
import { ClaimModel, toClaimModel } from '../claim/claim.model.ts';
import { CriterionModel, toCriterionModel } from '../criterion/criterion.model.ts';
import { toUncertainDateModel, UncertainDateModel } from '../date/uncertain-date.model.ts';
import { enumOf } from '../entry/enum-of.ts';
import { type Reading, showEach } from '../entry/reading.ts';
import { LocalizedTextModel } from '../locale/localized-text.model.ts';
import { SourceModel, toSourceModel } from '../source/source.model.ts';

const SHOWN_DEPARTURES = [...DEPARTURES, 'ADDED', 'UNSEEN'] as const;

/** How a definition stands to the law on a point, as GraphQL names it. */
export const DepartureEnum = enumOf(SHOWN_DEPARTURES);

registerEnumType(DepartureEnum, {
  name: 'Departure',
  description: 'How a definition stands to the Social Economy Act on one point. An editor’s reading of what was seen: see the claim.',
  valuesMap: {
    SAME: { description: 'It asks the same in substance, in whatever words.' },
    WIDER: { description: 'It asks less: what meets the Act meets it, and more besides.' },
    NARROWER: { description: 'It asks more: what meets the Act may fail it.' },
    DIFFERENT: { description: 'It asks something else: what meets one need not meet the other.' },
    SILENT: { description: 'Its text does not ask it.' },
    ADDED: { description: 'It asks something that the Act does not ask.' },
    UNSEEN: { description: 'Nobody has seen what it says of it; it may well say the same.' },
  },
});

/** How GraphQL shows what a definition says on one point. */
@ObjectType('DefinitionPoint', {
  description: 'What a definition says on one point: a criterion of the Act, or something that the Act does not ask.',
})
export class DefinitionPointModel {
  readonly #cell: DefinitionCell;
  readonly #owner: ClaimOwner;
  readonly #reading: Reading;

  constructor(cell: DefinitionCell, owner: ClaimOwner, reading: Reading) {
    this.#cell = cell;
    this.#owner = owner;
    this.#reading = reading;
  }

  @Field(() => LocalizedTextModel, { description: 'The name of the criterion or, of what the Act does not ask, a name given by the base.' })
  get title(): LocalizedText {
    return localize(this.#cell.point.title, this.#reading.locale);
  }

  @Field(() => CriterionModel, { nullable: true, description: 'The criterion; null: the Act does not ask it.' })
  get criterion(): CriterionModel | null {
    const { point } = this.#cell;
    if (point.kind === 'Unasked') return null;
    const published = this.#reading.catalogue.find('criterion', point.key);
    if (published === undefined) return null;
    this.#reading.context.count(1);
    return toCriterionModel(published, this.#reading);
  }

  @Field(() => DepartureEnum, { nullable: true, description: 'How it stands to the Act; null in the reference, which is the Act.' })
  get departure(): keyof typeof DepartureEnum | null {
    const { state } = this.#cell;
    return state === 'REFERENCE' || state === 'NOT_ASKED' ? null : state;
  }

  @Field(() => ClaimModel, {
    nullable: true,
    description: 'The fact behind it, with its sources and status; null: UNSEEN, or a point that the Act does not ask, in the Act.',
  })
  get claim(): ClaimModel | null {
    const { claim } = this.#cell;
    if (claim === undefined) return null;
    this.#reading.context.count(1);
    return toClaimModel({ ref: `${this.#owner}#${claim.key}`, claim }, this.#reading);
  }
}

/** How GraphQL shows a definition that is compared with the law. */
@ObjectType('ComparedDefinition', {
  description: 'A definition of the social economy in circulation, set against the Social Economy Act point by point. It is no entry.',
})
export class ComparedDefinitionModel {
  readonly #column: DefinitionColumn;
  readonly #reading: Reading;

  constructor(column: DefinitionColumn, reading: Reading) {
    this.#column = column;
    this.#reading = reading;
  }

  @Field(() => ID, { description: 'Its name in addresses, such as `?d=tresca`; the same in both languages.' })
  get slug(): string {
    return this.#column.definition.slug;
  }

  @Field(() => Boolean, { description: 'Whether it is the Act, with which the others are compared; exactly one is.' })
  get reference(): boolean {
    return this.#column.definition.role === 'reference';
  }

  @Field(() => LocalizedTextModel, { description: 'The short name that heads its column.' })
  get title(): LocalizedText {
    return localize(this.#column.definition.title, this.#reading.locale);
  }

  @Field(() => LocalizedTextModel, { description: 'The body that gives it.' })
  get holder(): LocalizedText {
    return localize(this.#column.definition.holder, this.#reading.locale);
  }

  @Field(() => UncertainDateModel, { nullable: true, description: 'When it was given; null: unknown.' })
  get date(): UncertainDateModel | null {
    return toUncertainDateModel(this.#column.definition.date, this.#reading.locale);
  }

  @Field(() => LocalizedTextModel, { description: 'What it defines, and for which use.' })
  get scope(): LocalizedText {
    return localize(this.#column.definition.scope, this.#reading.locale);
  }

  @Field(() => LocalizedTextModel, { description: 'Where it departs from the Act, in counts and words; made from the points.' })
  get summary(): LocalizedText {
    const { locale } = this.#reading;
    return { text: departureText(this.#column, locale), locale };
  }

  @Field(() => [DefinitionPointModel], {
    description: 'What it says point by point: the same points in the same order in every definition, the criteria of the Act first.',
  })
  get points(): DefinitionPointModel[] {
    const reading = this.#reading;
    const owner: ClaimOwner = `definition:${this.slug}`;
    return showEach(this.#column.cells, reading, (cell) => new DefinitionPointModel(cell, owner, reading));
  }

  @Field(() => [SourceModel], { description: 'The documents that give it as a whole; those of each fact stand with its claim.' })
  get sources(): SourceModel[] {
    const reading = this.#reading;
    const known = this.#column.definition.sources.map((slug) => reading.catalogue.source(slug)).filter((source) => source !== undefined);
    return showEach(known, reading, (source) => toSourceModel(source, reading));
  }
}
