import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Locale } from '#domain';
import { checkQuestion } from '../asking/question-argument.ts';
import { refuseArgument } from '../entry/refusal.ts';
import { LocaleArgument } from '../locale/locale-argument.ts';
import { QuestionListener, type RatingReason } from './question-listener.ts';
import { RatingReasonEnum, RatingReceiptModel } from './rating.model.ts';

/** Takes ratings of answers. */
@Resolver(() => RatingReceiptModel)
export class RatingResolver {
  readonly #listener: QuestionListener;

  constructor(listener: QuestionListener) {
    this.#listener = listener;
  }

  @Mutation(() => RatingReceiptModel, {
    description:
      'Says whether the answer to a question helped. Nothing tells who said so: the question is kept, without what is personal, once the same was said twice, an hour or more apart.',
  })
  rateAnswer(
    @Args('question', {
      type: () => String,
      description: 'The question as it was asked, 1 to 1 000 UTF-16 code units (else BAD_USER_INPUT).',
    })
    question: string,
    @Args('helpful', { type: () => Boolean, description: 'Whether it helped.' }) helpful: boolean,
    @Args('reason', {
      type: () => RatingReasonEnum,
      nullable: true,
      description: 'What is amiss; only with helpful: false (else BAD_USER_INPUT).',
    })
    reason: RatingReason | null | undefined,
    @LocaleArgument() locale: Locale,
  ): RatingReceiptModel {
    checkQuestion('question', question);
    if (helpful && reason != null) throw refuseArgument('reason', 'nothing with helpful: true');
    const noted = this.#listener.hear({ signal: helpful ? 'HELPFUL' : 'UNHELPFUL', question, locale, reason: reason ?? undefined });
    return { noted };
  }
}
