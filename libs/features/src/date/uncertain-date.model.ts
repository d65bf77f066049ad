import { Field, ObjectType } from '@nestjs/graphql';
import { edtfBounds, edtfText, type Locale, type LocalizedText } from '#domain';
import { LocalizedTextModel } from '../locale/localized-text.model.ts';
import { DateScalar } from './date.scalar.ts';
import { EdtfDateScalar } from './edtf-date.scalar.ts';

/** How GraphQL shows a date of any precision. */
@ObjectType('UncertainDate', {
  description: 'A date as the source gives it, its wording, and the days it can mean at the earliest and at the latest (null: unknown).',
})
export class UncertainDateModel {
  @Field(() => EdtfDateScalar, { description: 'The date as the source gives it.' })
  readonly edtf: string;

  readonly #locale: Locale;

  constructor(edtf: string, locale: Locale) {
    this.edtf = edtf;
    this.#locale = locale;
  }

  @Field(() => LocalizedTextModel, { description: 'The date in words, such as « août et septembre 2015 » or “about 2010”.' })
  get text(): LocalizedText {
    return { text: edtfText(this.edtf, this.#locale), locale: this.#locale };
  }

  @Field(() => DateScalar, { nullable: true, description: 'The first day that it can mean; null: unknown.' })
  get earliest(): string | null {
    return edtfBounds(this.edtf).earliest;
  }

  @Field(() => DateScalar, { nullable: true, description: 'The last day that it can mean; null: unknown or still open.' })
  get latest(): string | null {
    return edtfBounds(this.edtf).latest;
  }
}

/** The model of a date, or null when there is none. */
export function toUncertainDateModel(edtf: string | undefined, locale: Locale): UncertainDateModel | null {
  return edtf === undefined ? null : new UncertainDateModel(edtf, locale);
}
