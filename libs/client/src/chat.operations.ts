import { LINE, TEXT } from './fragments.ts';
import type { Operation } from './operation.ts';
import type {
  AskResult,
  AskVariables,
  OpeningsResult,
  OpeningsVariables,
  RateResult,
  RateVariables,
  TypingResult,
  TypingVariables,
} from './operations.types.ts';

const SUGGESTION = 'fragment Suggestion on Suggestion { question { ...LocalizedText } entry { ...Line } }';

const QUOTED =
  'fragment Document on Source { title { ...LocalizedText } publisher url }' +
  ' fragment Quoted on Entry { __typename kind slug url title { ...LocalizedText } summary { ...LocalizedText }' +
  ' ... on Term { agreement { state } } }' +
  ' fragment Citation on Citation { field revision entry { ...Quoted } claim { status } sources { ...Document } }';

/** The answer to a question, with what was asked before in the same conversation. */
export const ASK: Operation<AskResult, AskVariables> = {
  method: 'POST',
  document:
    'query Ask($question: String!, $history: [TurnInput!]!, $locale: Locale!)' +
    ' { ask(question: $question, history: $history, locale: $locale)' +
    ' { outcome locale parts { text { ...LocalizedText } citation { ...Citation } } suggestions { ...Suggestion } } }' +
    ` ${QUOTED} ${SUGGESTION} ${LINE} ${TEXT}`,
};

/** Questions to open a conversation with; about an entry or about anything. */
export const OPENINGS: Operation<OpeningsResult, OpeningsVariables> = {
  method: 'GET',
  document:
    'query Openings($about: EntryAddressInput, $locale: Locale!)' +
    ` { openingQuestions(about: $about, locale: $locale) { ...Suggestion } } ${SUGGESTION} ${LINE} ${TEXT}`,
};

/** The questions and the entries nearest to what is typed so far. */
export const TYPING: Operation<TypingResult, TypingVariables> = {
  method: 'POST',
  document:
    'query Typing($typed: String!, $questions: Int!, $entries: Int!, $locale: Locale!)' +
    ' { nearestQuestions(typed: $typed, limit: $questions, locale: $locale) { ...Suggestion }' +
    ` search(query: $typed, limit: $entries, locale: $locale) { hits { entry { ...Line } } } } ${SUGGESTION} ${LINE} ${TEXT}`,
};

/** Says whether an answer helped. */
export const RATE: Operation<RateResult, RateVariables> = {
  method: 'POST',
  document:
    'mutation Rate($question: String!, $helpful: Boolean!, $reason: RatingReason, $locale: Locale!)' +
    ' { rateAnswer(question: $question, helpful: $helpful, reason: $reason, locale: $locale) { noted } }',
};
