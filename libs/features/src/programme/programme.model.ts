import { Field, ObjectType } from '@nestjs/graphql';
import { type Programme, type ProgrammeCall, type PublishedEntry } from '#domain';
import { ClaimModel, toClaimModel } from '../claim/claim.model.ts';
import { toUncertainDateModel, UncertainDateModel } from '../date/uncertain-date.model.ts';
import { EntryModel } from '../entry/entry.model.ts';
import { type Reading, showEach } from '../entry/reading.ts';

/** How GraphQL shows a call for projects. */
@ObjectType('ProgrammeCall', { description: 'One call for projects of a programme.' })
export class ProgrammeCallModel {
  readonly #call: ProgrammeCall;
  readonly #programme: Programme;
  readonly #reading: Reading;

  constructor(call: ProgrammeCall, programme: Programme, reading: Reading) {
    this.#call = call;
    this.#programme = programme;
    this.#reading = reading;
  }

  @Field(() => UncertainDateModel, { nullable: true, description: 'When projects can be handed in from; null: unknown.' })
  get opens(): UncertainDateModel | null {
    return toUncertainDateModel(this.#call.opens, this.#reading.locale);
  }

  @Field(() => UncertainDateModel, { nullable: true, description: 'When projects can be handed in until; null: unknown.' })
  get closes(): UncertainDateModel | null {
    return toUncertainDateModel(this.#call.closes, this.#reading.locale);
  }

  @Field(() => [ClaimModel], { description: 'The claims of the programme that speak of this call.' })
  get claims(): ClaimModel[] {
    const reading = this.#reading;
    const { slug, claims } = this.#programme;
    const own = claims.filter(({ key }) => this.#call.claims.includes(key));
    return showEach(own, reading, (claim) => toClaimModel({ ref: `programme:${slug}#${claim.key}`, claim }, reading));
  }
}

/** How GraphQL shows a programme. */
@ObjectType('Programme', { description: 'A funding programme with its calls.', implements: () => EntryModel })
export class ProgrammeModel extends EntryModel<Programme> {
  @Field(() => String, { nullable: true, description: 'The acronym that goes with the title.' })
  get acronym(): string | undefined {
    return this.shown.acronym;
  }

  @Field(() => UncertainDateModel, { nullable: true, description: 'When it began; null: unknown.' })
  get start(): UncertainDateModel | null {
    return toUncertainDateModel(this.shown.start, this.locale);
  }

  @Field(() => UncertainDateModel, { nullable: true, description: 'When it ended; null: it still runs, or unknown.' })
  get end(): UncertainDateModel | null {
    return toUncertainDateModel(this.shown.end, this.locale);
  }

  @Field(() => [ProgrammeCallModel], { description: 'Its calls for projects, as they are recorded.' })
  get calls(): ProgrammeCallModel[] {
    const { reading, shown } = this;
    return showEach(shown.calls, reading, (call) => new ProgrammeCallModel(call, shown, reading));
  }
}

/** The model of a programme in the language of the reading. */
export function toProgrammeModel(programme: PublishedEntry<Programme>, reading: Reading): ProgrammeModel {
  return new ProgrammeModel(programme, reading);
}
