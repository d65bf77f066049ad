import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { type Citation, type ClaimStatus, CLAIM_STATUSES, localize, type LocalizedText, type PlacedClaim } from '#domain';
import { DateScalar } from '../date/date.scalar.ts';
import { enumOf } from '../entry/enum-of.ts';
import { type Reading, showEach } from '../entry/reading.ts';
import { LocalizedTextModel } from '../locale/localized-text.model.ts';
import { SourceModel, toSourceModel } from '../source/source.model.ts';

/** The statuses of a claim, as GraphQL names them. */
export const ClaimStatusEnum = enumOf(CLAIM_STATUSES);

registerEnumType(ClaimStatusEnum, {
  name: 'ClaimStatus',
  description: 'How far a claim can be relied on.',
  valuesMap: {
    VERIFIED: { description: 'The source was seen to say it.' },
    TO_BE_VERIFIED: { description: 'Its source was not seen, or it is a deduction.' },
    DISPUTED: { description: 'Another claim says otherwise: see rivals.' },
  },
});

/** How GraphQL shows the place where a source says something. */
@ObjectType('SourceReference', { description: 'A source with the place in it.' })
export class SourceReferenceModel {
  @Field(() => SourceModel, { description: 'The document.' })
  source!: SourceModel;

  @Field(() => String, { nullable: true, description: 'Article, page or section, as printed; null: the document as a whole.' })
  locator!: string | undefined;
}

/** How GraphQL shows a claim. */
@ObjectType('Claim', {
  description: 'One fact. `rivals`: the claims that contradict it. `validUntil`: after that day it is shown as out of date.',
})
export class ClaimModel {
  readonly #placed: PlacedClaim;
  readonly #reading: Reading;

  constructor(placed: PlacedClaim, reading: Reading) {
    this.#placed = placed;
    this.#reading = reading;
  }

  @Field(() => LocalizedTextModel, { description: 'The fact, in one sentence.' })
  get statement(): LocalizedText {
    return localize(this.#placed.claim.statement, this.#reading.locale);
  }

  @Field(() => ClaimStatusEnum, { description: 'How far it can be relied on.' })
  get status(): ClaimStatus {
    return this.#placed.claim.status;
  }

  @Field(() => [SourceModel], { description: 'The documents that say it.' })
  get sources(): SourceModel[] {
    return this.references.map(({ source }) => source);
  }

  @Field(() => [SourceReferenceModel], { description: 'The documents that say it, with the place in each.' })
  get references(): SourceReferenceModel[] {
    const reading = this.#reading;
    const known = this.#placed.claim.sources.flatMap((citation) => referenceTo(citation, reading));
    reading.context.count(known.length);
    return known;
  }

  @Field(() => [ClaimModel], { description: 'The claims, of this entry or of others, that contradict it.' })
  get rivals(): ClaimModel[] {
    const reading = this.#reading;
    return showEach(reading.catalogue.rivalsOf(this.#placed.ref), reading, (rival) => toClaimModel(rival, reading));
  }

  @Field(() => DateScalar, { nullable: true, description: 'The day on which it was last checked; null: never.' })
  get verifiedOn(): string | undefined {
    return this.#placed.claim.verifiedOn;
  }

  @Field(() => DateScalar, { nullable: true, description: 'After this day it is shown as out of date; null: no such day.' })
  get validUntil(): string | undefined {
    return this.#placed.claim.validUntil;
  }

  @Field(() => LocalizedTextModel, {
    nullable: true,
    description: 'What an editor has to say about it, such as what is known of a dispute.',
  })
  get note(): LocalizedText | null {
    const { note } = this.#placed.claim;
    return note === undefined ? null : localize(note, this.#reading.locale);
  }
}

/** The model of a claim in the language of the reading. */
export function toClaimModel(placed: PlacedClaim, reading: Reading): ClaimModel {
  return new ClaimModel(placed, reading);
}

function referenceTo(citation: Citation, reading: Reading): SourceReferenceModel[] {
  const source = reading.catalogue.source(citation.source);
  return source === undefined ? [] : [{ source: toSourceModel(source, reading), locator: citation.locator }];
}
