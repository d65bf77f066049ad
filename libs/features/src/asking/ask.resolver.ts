import { Args, Context, Int, Query, Resolver } from '@nestjs/graphql';
import { type Locale, LONGEST_QUESTION, refOf } from '#domain';
import { readingOf } from '../entry/entry-reading.ts';
import { findEntry } from '../entry/find-entry.ts';
import { checkRange, ReadingContext } from '../entry/reading.ts';
import { refuseArgument } from '../entry/refusal.ts';
import { LocaleArgument } from '../locale/locale-argument.ts';
import { QuestionListener } from '../unanswered/question-listener.ts';
import { AnswerModel, EntryAddressInput, SuggestionModel, toSuggestionModels, TurnInput } from './answer.model.ts';
import { AskService } from './ask.service.ts';
import { checkQuestion } from './question-argument.ts';

/** The most earlier questions that a question may come with. */
export const MOST_TURNS = 10;

/** The most questions that are offered while somebody types. */
export const MOST_NEAREST = 10;

/** Answers questions, and offers some. What is quoted is shown from the catalogue that was answered from. */
@Resolver(() => AnswerModel)
export class AskResolver {
  readonly #service: AskService;
  readonly #listener: QuestionListener;

  constructor(service: AskService, listener: QuestionListener) {
    this.#service = service;
    this.#listener = listener;
  }

  @Query(() => AnswerModel, {
    description:
      'Answers a question with quotes of the base, or says that the base does not cover it. The answer comes in the question’s language; locale decides when that is unclear. By POST only (else 405): what people type must not stand in addresses.',
  })
  async ask(
    @Context() context: ReadingContext,
    @Args('question', { type: () => String, description: 'As typed, 1 to 1 000 UTF-16 code units (else BAD_USER_INPUT).' })
    question: string,
    @Args('history', {
      type: () => [TurnInput],
      defaultValue: [],
      description: 'The earlier questions of the conversation, oldest first, at most 10 (else BAD_USER_INPUT).',
    })
    history: readonly TurnInput[],
    @LocaleArgument() locale: Locale,
  ): Promise<AnswerModel> {
    const asked = checkQuestion('question', question);
    if (history.length > MOST_TURNS) throw refuseArgument('history', `at most ${MOST_TURNS} questions`, { limit: MOST_TURNS });
    const turns = history.map((turn) => ({ question: checkQuestion('history', turn.question) }));
    const { answerer, catalogue } = await this.#service.ready;
    const answer = answerer.answer(asked, { history: turns, locale, today: context.clock.today() });
    if (answer.outcome === 'NOT_COVERED') this.#listener.hear({ signal: 'UNANSWERED', question: asked, locale: answer.locale });
    return new AnswerModel(answer, readingOf(context, answer.locale, catalogue));
  }

  @Query(() => [SuggestionModel], { description: 'Questions to open a conversation with.' })
  async openingQuestions(
    @Context() context: ReadingContext,
    @Args('about', {
      type: () => EntryAddressInput,
      nullable: true,
      description: 'The entry whose page it is, present or former; null, or unknown: no entry.',
    })
    about: EntryAddressInput | null | undefined,
    @LocaleArgument() locale: Locale,
  ): Promise<SuggestionModel[]> {
    const { answerer, catalogue } = await this.#service.ready;
    const found = about == null ? undefined : findEntry(catalogue, about.kind, about.slug);
    const openings = answerer.openings(found === undefined ? undefined : refOf(found.entry), locale);
    return toSuggestionModels(openings, readingOf(context, locale, catalogue));
  }

  @Query(() => [SuggestionModel], {
    description: 'The frequent questions that are nearest to what is typed so far. By POST only (else 405).',
  })
  async nearestQuestions(
    @Context() context: ReadingContext,
    @Args('typed', { type: () => String, description: 'At most 1 000 UTF-16 code units (else BAD_USER_INPUT). Empty: none is near.' })
    typed: string,
    @Args('limit', { type: () => Int, defaultValue: 5, description: 'The most questions, 1 to 10 (else BAD_USER_INPUT).' }) limit: number,
    @LocaleArgument() locale: Locale,
  ): Promise<SuggestionModel[]> {
    if (typed.length > LONGEST_QUESTION) {
      throw refuseArgument('typed', `at most ${LONGEST_QUESTION} characters`, { limit: LONGEST_QUESTION });
    }
    checkRange('limit', limit, 1, MOST_NEAREST);
    const { answerer, catalogue } = await this.#service.ready;
    const nearest = typed.trim() === '' ? [] : answerer.nearest(typed.toWellFormed(), locale, limit);
    return toSuggestionModels(nearest, readingOf(context, locale, catalogue));
  }
}
