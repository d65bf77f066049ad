export { Latest } from './latest.ts';
export type { Operation } from './operation.ts';
export { ENTRY, NAMED, NEAREST, SEARCH } from './operations.ts';
export type * from './operations.types.ts';
export type { Failure, Outcome } from './outcome.ts';
export { type Address, send } from './send.ts';
