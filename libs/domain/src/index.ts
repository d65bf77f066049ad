export * from './agreement/agreement-record.ts';
export * from './catalogue/catalogue.ts';
export * from './change/change.ts';
export * from './claim/claim.ts';
export * from './criterion/criterion.ts';
export * from './date/edtf-bounds.ts';
export * from './date/edtf-text.ts';
export * from './date/edtf.ts';
export * from './entry/entry-path.ts';
export * from './entry/entry-text.ts';
export * from './entry/entry.ts';
export * from './event/event.ts';
export * from './french/edit-distance.ts';
export * from './french/fold-letters.ts';
export * from './french/fold-term.ts';
export * from './french/label-key.ts';
export * from './french/stop-words.ts';
export * from './french/tokenize.ts';
export * from './locale/localized-text.ts';
export * from './programme/programme.ts';
export * from './question/question.ts';
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
