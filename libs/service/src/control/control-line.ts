import type { OrderEnding } from '../orders/order.ts';
import type { ProgressEvent } from '../progress/progress.ts';

/** One line of the answer to an order: how it goes on, and last how it ended. */
export type ControlLine = { readonly progress: ProgressEvent } | { readonly ending: OrderEnding };
