import type { Failure, Verdict } from '#client';

/** What `entendu-open` tells: the entry that is about to be opened. Prevent the event's default to open it yourself. */
export interface OpenDetail {
  readonly kind: string;
  readonly slug: string;
  readonly url: string;
}

/** What `entendu-error` tells. FAULT: a mistake in the element itself. */
export type ErrorDetail = Failure | { readonly kind: 'FAULT' };

/** Announces that an entry is about to be opened; false when the page wants to open it itself. */
export function announceOpen(element: Element, { kind, slug, url }: OpenDetail): boolean {
  const init = { bubbles: true, composed: true, cancelable: true, detail: { kind, slug, url } };
  return element.dispatchEvent(new CustomEvent<OpenDetail>('entendu-open', init));
}

/** Announces that something went wrong; the element goes on. */
export function announceError(element: Element, detail: ErrorDetail): void {
  element.dispatchEvent(new CustomEvent<ErrorDetail>('entendu-error', { bubbles: true, composed: true, detail }));
}

/** What `entendu-verdict` tells: nothing of the answers. */
export interface VerdictDetail {
  readonly verdict: Verdict;
  readonly rulesRevision: string;
}

/** Announces a verdict. */
export function announceVerdict(element: Element, detail: VerdictDetail): void {
  element.dispatchEvent(new CustomEvent<VerdictDetail>('entendu-verdict', { bubbles: true, composed: true, detail }));
}
