import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  type Answer,
  ANSWER_OUTCOMES,
  type AnswerCitation,
  type AnswerOutcome,
  type AnswerPart,
  type EntryKind,
  type Locale,
  type LocalizedText,
  type PublishedEntry,
  type Suggestion,
} from '#domain';
import { ClaimModel, toClaimModel } from '../claim/claim.model.ts';
import { EntryKindEnum } from '../entry/entry-kind.model.ts';
import { EntryModel } from '../entry/entry.model.ts';
import { enumOf } from '../entry/enum-of.ts';
import { type Reading, showEach } from '../entry/reading.ts';
import { LocaleEnum } from '../locale/locale.model.ts';
import { LocalizedTextModel } from '../locale/localized-text.model.ts';
import { SourceModel, toSourceModel } from '../source/source.model.ts';

/** How a question can end, as GraphQL names it. */
export const AnswerOutcomeEnum = enumOf(ANSWER_OUTCOMES);

registerEnumType(AnswerOutcomeEnum, {
  name: 'AnswerOutcome',
  description: 'How a question ended.',
  valuesMap: {
    ANSWERED: { description: 'Quotes answer it.' },
    CLARIFY: { description: 'It can be read in several ways: the suggestions are the readings.' },
    ASSESS: { description: 'It is about the person’s own case, which the eligibility checker goes through.' },
    NOT_COVERED: { description: 'The base does not answer it: the suggestions are the nearest entries.' },
  },
});

/** An earlier question of a conversation, as a client sends it along. */
@InputType('TurnInput', {
  description: 'An earlier question of the same conversation, oldest first, at most 10. The service stores no conversation.',
})
export class TurnInput {
  @Field(() => String, { description: 'As it was asked, 1 to 1 000 UTF-16 code units (else BAD_USER_INPUT).' })
  question!: string;
}

/** The address of an entry, as a client gives it. */
@InputType('EntryAddressInput', { description: 'The address of an entry.' })
export class EntryAddressInput {
  @Field(() => EntryKindEnum, { description: 'The kind of the entry.' })
  kind!: EntryKind;

  @Field(() => ID, { description: 'Such as economie-sociale.' })
  slug!: string;
}

/** How GraphQL shows a quote with the place where it is stored. */
@ObjectType('Citation', { description: 'quote: a verified substring of that field of that revision of the entry.' })
export class CitationModel {
  readonly #citation: AnswerCitation;
  readonly #reading: Reading;

  constructor(citation: AnswerCitation, reading: Reading) {
    this.#citation = citation;
    this.#reading = reading;
  }

  @Field(() => EntryModel, { description: 'The entry that is quoted.' })
  get entry(): EntryModel {
    return this.#reading.entry(this.#published);
  }

  @Field(() => LocalizedTextModel, { description: 'The words of the base, as they stand there.' })
  get quote(): LocalizedText {
    return this.#citation.quote;
  }

  @Field(() => String, { description: 'The field of the entry that holds the quote, such as definition, notes.0 or claims.creation-2005.' })
  get field(): string {
    return this.#citation.field;
  }

  @Field(() => Int, { description: 'The revision of the entry that holds the quote.' })
  get revision(): number {
    return this.#citation.revision;
  }

  @Field(() => ClaimModel, { nullable: true, description: 'The claim that is quoted, with its status and rivals; null: no claim is.' })
  get claim(): ClaimModel | null {
    const { claim: key, entry } = this.#citation;
    const claim = this.#published.entry.claims.find((candidate) => candidate.key === key);
    return claim === undefined ? null : toClaimModel({ ref: `${entry}#${claim.key}`, claim }, this.#reading);
  }

  @Field(() => [SourceModel], { description: 'The documents that back the quote.' })
  get sources(): SourceModel[] {
    const { catalogue } = this.#reading;
    const sources = this.#citation.sources.map((slug) => catalogue.source(slug)).filter((source) => source !== undefined);
    return showEach(sources, this.#reading, (source) => toSourceModel(source, this.#reading));
  }

  get #published(): PublishedEntry {
    const published = this.#reading.catalogue.get(this.#citation.entry);
    if (published === undefined) throw new Error(`${this.#citation.entry} is quoted and not published`);
    return published;
  }
}

/** How GraphQL shows a piece of an answer. */
@ObjectType('AnswerPart', {
  description: 'A piece of the answer. Without a citation it is a fixed connective of the service, never a statement about the world.',
})
export class AnswerPartModel {
  readonly #part: AnswerPart;
  readonly #reading: Reading;

  constructor(part: AnswerPart, reading: Reading) {
    this.#part = part;
    this.#reading = reading;
  }

  @Field(() => LocalizedTextModel, { description: 'What it says.' })
  get text(): LocalizedText {
    return this.#part.text;
  }

  @Field(() => CitationModel, { nullable: true, description: 'Where it is quoted from; null: a connective.' })
  get citation(): CitationModel | null {
    const { citation } = this.#part;
    return citation === undefined ? null : new CitationModel(citation, this.#reading);
  }
}

/** How GraphQL shows a question that is worth asking. */
@ObjectType('Suggestion', { description: 'A question worth asking.' })
export class SuggestionModel {
  readonly #suggestion: Suggestion;
  readonly #reading: Reading;

  constructor(suggestion: Suggestion, reading: Reading) {
    this.#suggestion = suggestion;
    this.#reading = reading;
  }

  @Field(() => LocalizedTextModel, { description: 'The question, ready to be asked.' })
  get question(): LocalizedText {
    return this.#suggestion.question;
  }

  @Field(() => EntryModel, { nullable: true, description: 'The entry that it leads to; null: no single one.' })
  get entry(): EntryModel | null {
    const { entry } = this.#suggestion;
    const published = entry === undefined ? undefined : this.#reading.catalogue.get(entry);
    return published === undefined ? null : this.#reading.entry(published);
  }
}

/** How GraphQL shows an answer. */
@ObjectType('Answer', { description: 'What answers a question: quotes of the base and connectives between them, or silence.' })
export class AnswerModel {
  readonly #answer: Answer;
  readonly #reading: Reading;

  constructor(answer: Answer, reading: Reading) {
    this.#answer = answer;
    this.#reading = reading;
  }

  @Field(() => AnswerOutcomeEnum, { description: 'How the question ended.' })
  get outcome(): AnswerOutcome {
    return this.#answer.outcome;
  }

  @Field(() => LocaleEnum, { description: 'The language of the question, in which it is answered.' })
  get locale(): Locale {
    return this.#answer.locale;
  }

  @Field(() => String, { description: 'The parts, joined: plain text.' })
  get text(): string {
    return this.#answer.text;
  }

  @Field(() => [AnswerPartModel], { description: 'The pieces of the answer, in order.' })
  get parts(): AnswerPartModel[] {
    return showEach(this.#answer.parts, this.#reading, (part) => new AnswerPartModel(part, this.#reading));
  }

  @Field(() => [CitationModel], { description: 'The quotes of the answer, in order, each with its place; at most 6.' })
  get citations(): CitationModel[] {
    return showEach(this.#answer.citations, this.#reading, (citation) => new CitationModel(citation, this.#reading));
  }

  @Field(() => [SuggestionModel], {
    description: 'Questions worth asking next; with CLARIFY, the readings to choose from; with NOT_COVERED, the nearest entries.',
  })
  get suggestions(): SuggestionModel[] {
    return toSuggestionModels(this.#answer.suggestions, this.#reading);
  }
}

/** The models of suggestions, in their order. */
export function toSuggestionModels(suggestions: readonly Suggestion[], reading: Reading): SuggestionModel[] {
  return showEach(suggestions, reading, (suggestion) => new SuggestionModel(suggestion, reading));
}
