import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../entry/enum-of.ts';
import { RATING_REASONS } from './question-listener.ts';

/** What can be amiss with an answer, as GraphQL names it. */
export const RatingReasonEnum = enumOf(RATING_REASONS);

registerEnumType(RatingReasonEnum, {
  name: 'RatingReason',
  description: 'What is amiss with an answer.',
  valuesMap: {
    OFF_TOPIC: { description: 'It answers another question.' },
    WRONG: { description: 'What it says is not so.' },
    INCOMPLETE: { description: 'Something is missing.' },
    UNCLEAR: { description: 'It is hard to understand.' },
    OUT_OF_DATE: { description: 'It was so once.' },
    OTHER: { description: 'Something else.' },
  },
});

/** How GraphQL shows what became of a rating. */
@ObjectType('RatingReceipt', { description: 'What became of a rating.' })
export class RatingReceiptModel {
  @Field(() => Boolean, { description: 'Whether ratings are noted by this service at all.' })
  noted!: boolean;
}
