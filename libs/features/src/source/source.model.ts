import { Field, ID, ObjectType } from '@nestjs/graphql';
import { localize, type LocalizedText, type Source } from '#domain';
import { DateScalar } from '../date/date.scalar.ts';
import { toUncertainDateModel, UncertainDateModel } from '../date/uncertain-date.model.ts';
import type { Reading } from '../entry/reading.ts';
import { LocalizedTextModel } from '../locale/localized-text.model.ts';

/** How GraphQL shows a source. */
@ObjectType('Source', { description: 'A document that backs claims.' })
export class SourceModel {
  readonly #source: Source;
  readonly #reading: Reading;

  constructor(source: Source, reading: Reading) {
    this.#source = source;
    this.#reading = reading;
  }

  @Field(() => ID, { description: 'The name of the source in addresses; the same in both languages.' })
  get slug(): string {
    return this.#source.slug;
  }

  @Field(() => LocalizedTextModel, { description: 'The title of the document.' })
  get title(): LocalizedText {
    return localize(this.#source.title, this.#reading.locale);
  }

  @Field(() => String, { nullable: true, description: 'Who published it, as the document names them; null: unknown.' })
  get publisher(): string | undefined {
    return this.#source.publisher;
  }

  @Field(() => UncertainDateModel, { nullable: true, description: 'When it was published; null: unknown.' })
  get date(): UncertainDateModel | null {
    return toUncertainDateModel(this.#source.date, this.#reading.locale);
  }

  @Field(() => String, { nullable: true, description: 'Absolute http(s) address of the document; null: it is not on the Web.' })
  get url(): string | undefined {
    return this.#source.url;
  }

  @Field(() => DateScalar, { nullable: true, description: 'The day on which the document was seen; null: it was not seen.' })
  get seenOn(): string | undefined {
    return this.#source.seenOn;
  }

  @Field(() => LocalizedTextModel, { nullable: true, description: 'What was seen of the document; null: not said.' })
  get seen(): LocalizedText | null {
    return this.#source.seen === undefined ? null : localize(this.#source.seen, this.#reading.locale);
  }
}

/** The model of a source in the language of the reading. */
export function toSourceModel(source: Source, reading: Reading): SourceModel {
  return new SourceModel(source, reading);
}
