export { ENTRY, NAMED } from './card.operations.ts';
export { ASK, OPENINGS, RATE, TYPING } from './chat.operations.ts';
export { ASSESS, EARLIER_VERDICT, RULES } from './checker.operations.ts';
export { Latest } from './latest.ts';
export type { Operation } from './operation.ts';
export type * from './operations.types.ts';
export type { Failure, Outcome } from './outcome.ts';
export { NEAREST, SEARCH } from './search.operations.ts';
export { type Address, send } from './send.ts';
