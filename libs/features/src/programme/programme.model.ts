import { Field, ObjectType } from '@nestjs/graphql';
import { type Programme, type ProgrammeCall, type PublishedEntry } from '#domain';
import { ProgrammeEligibilityModel, toProgrammeEligibilityModel } from '../assessing/programme-eligibility.model.ts';
import { ClaimModel, toClaimModel } from '../claim/claim.model.ts';
import { toUncertainDateModel, UncertainDateModel } from '../date/uncertain-date.model.ts';
import { EntryModel } from '../entry/entry.model.ts';
import { type Reading, showEach } from '../entry/reading.ts';

/** How GraphQL shows a call for projects. */
@ObjectType('ProgrammeCall', { description: 'One call for projects of a programme.' })
export class ProgrammeCallModel {
  readonly #call: ProgrammeCall;
  readonly #programme: PublishedEntry<Programme>;
  readonly #reading: Reading;

  constructor(call: ProgrammeCall, programme: PublishedEntry<Programme>, reading: Reading) {
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

  @Field(() => ProgrammeModel, { description: 'The programme whose call it is.' })
  // Said to be an EntryModel: the decorator reads the type while this file's later class does not exist yet.
  get programme(): EntryModel<Programme> {
    return toProgrammeModel(this.#programme, this.#reading);
  }

  @Field(() => [ClaimModel], { description: 'The claims of the programme that speak of this call.' })
  get claims(): ClaimModel[] {
    const reading = this.#reading;
    const { slug, claims } = this.#programme.entry;
    const own = claims.filter(({ key }) => this.#call.claims.includes(key));
    return showEach(own, reading, (claim) => toClaimModel({ ref: `programme:${slug}#${claim.key}`, claim }, reading));
  }
}

/** The model of a call in the language of the reading. */
export function toProgrammeCallModel(call: ProgrammeCall, programme: PublishedEntry<Programme>, reading: Reading): ProgrammeCallModel {
  return new ProgrammeCallModel(call, programme, reading);
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
    const { reading, published } = this;
    return showEach(published.entry.calls, reading, (call) => toProgrammeCallModel(call, published, reading));
  }

  @Field(() => ProgrammeEligibilityModel, {
    nullable: true,
    description: 'Who may apply, as far as its rules were seen; null: the base does not know.',
  })
  get eligibility(): ProgrammeEligibilityModel | null {
    const { eligibility } = this.shown;
    return eligibility === undefined ? null : toProgrammeEligibilityModel(eligibility, this.locale);
  }
}

/** The model of a programme in the language of the reading. */
export function toProgrammeModel(programme: PublishedEntry<Programme>, reading: Reading): ProgrammeModel {
  return new ProgrammeModel(programme, reading);
}
