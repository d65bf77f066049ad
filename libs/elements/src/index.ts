export { EntenduSearch } from './search/entendu-search.ts';
export { EntenduTerm } from './term/entendu-term.ts';
export type { ErrorDetail, OpenDetail } from './guest/guest-events.ts';
