import { html, type TemplateResult } from 'lit';
import type { AgreementState } from '#client';

/** Two strokes that meet. */
const AGREED = 'M7.2 12.2l3.4 3.4 6.4-7';
/** Two strokes that do not meet yet. */
const PROPOSED = 'M7.5 9.8h9M7.5 14.2h5';

/** The drawn seal of an agreement. It is an ornament: the words beside it say the same. What is served is never superseded. */
export function seal(state: AgreementState): TemplateResult {
  return html`<svg class="seal" part="seal" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.4" aria-hidden="true">
    <circle class="rim" cx="12" cy="12" r="10.7" stroke-dasharray="1.4 1.4" />
    <circle class="ring" cx="12" cy="12" r="8.4" />
    <path d=${state === 'AGREED' ? AGREED : PROPOSED} />
  </svg>`;
}
