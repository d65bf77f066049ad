export * from './agreement/act-refusal.ts';
export * from './agreement/act.ts';
export * from './agreement/agreement-record.ts';
export * from './agreement/decide-act.ts';
export * from './agreement/typography.ts';
export * from './assessment/assess.ts';
export * from './assessment/judge.ts';
export * from './assessment/programme-text.ts';
export * from './assessment/programme-verdict.ts';
export * from './assessment/rules.ts';
export * from './assessment/situation-code.ts';
export * from './assessment/verdict-text.ts';
export * from './assessment/vocabulary.ts';
export * from './assessment/who-to-ask.ts';
export * from './answer/answer.ts';
export { type Asking, Answerer } from './answer/answerer.ts';
export { AnswererBuilder } from './answer/answerer-builder.ts';
export { fieldText } from './answer/quoting/quotable-fields.ts';
export { THRESHOLD } from './answer/silence/evidence.ts';
export * from './catalogue/catalogue.ts';
export * from './change/change.ts';
export * from './claim/claim.ts';
export * from './criterion/criterion.ts';
export * from './date/edtf-bounds.ts';
export * from './date/edtf-text.ts';
export * from './date/edtf.ts';
export * from './definition/compared-definition.ts';
export * from './definition/definition-table.ts';
export * from './definition/departure-text.ts';
export * from './difference/difference.ts';
export * from './difference/entry-difference.ts';
export * from './difference/items-difference.ts';
export * from './entry/entry-fields.ts';
export * from './entry/entry-path.ts';
export * from './entry/entry-text.ts';
export * from './entry/entry.ts';
export * from './entry/present-address.ts';
export * from './event/event.ts';
export * from './french/edit-distance.ts';
export * from './french/fold-letters.ts';
export * from './french/fold-term.ts';
export * from './french/label-key.ts';
export * from './french/stop-words.ts';
export * from './french/tokenize.ts';
export * from './history/lineage.ts';
export * from './history/mandate.ts';
export * from './history/timeline.ts';
export * from './locale/localized-text.ts';
export { notedQuestion } from './privacy/noted-question.ts';
export * from './programme/programme.ts';
export * from './question/question.ts';
export * from './revision/entry-history.ts';
export {
  type Found,
  type Passage,
  RETRIEVAL_SETTINGS,
  type RetrievalSettings,
  Retriever,
  RetrieverBuilder,
} from './retrieval/retriever.ts';
export * from './search/excerpt.ts';
export * from './search/fold-text.ts';
export * from './search/near-word.ts';
export * from './search/passages.ts';
export * from './search/plain-text.ts';
export * from './search/query-terms.ts';
export * from './search/search-document.ts';
export * from './source/source.ts';
export * from './structure/structure-on.ts';
export * from './structure/structure.ts';
export * from './term/term.ts';
