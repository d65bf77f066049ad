import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { AgreementState } from '#client';

/** A ring of 24 notches, as a stamp leaves it. */
const NOTCHES = Array.from({ length: 24 }, (_, at) => {
  const angle = (at * Math.PI) / 12;
  const point = (radius: number): string => `${(12 + radius * Math.cos(angle)).toFixed(1)} ${(12 + radius * Math.sin(angle)).toFixed(1)}`;
  return `M${point(9.6)}L${point(11.2)}`;
}).join('');

const SIGNS: Readonly<Record<AgreementState, string>> = {
  // Two strokes that do not meet yet.
  PROPOSED: 'M7.5 9.8h9M7.5 14.2h5',
  // Two strokes that meet.
  AGREED: 'M7.2 12.2l3.4 3.4 6.4-7',
  SUPERSEDED: 'M7.8 7.8l8.4 8.4',
};

/** The drawn seal of an agreement. It is an ornament: the words beside it say the same. */
export function seal(state: AgreementState): SVGTemplateResult {
  return svg`<svg class="seal" part="seal" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="1.4" aria-hidden="true">
    <circle cx="12" cy="12" r="8.4" stroke-dasharray=${state === 'PROPOSED' ? '2.2 2.2' : nothing}></circle>
    ${state === 'AGREED' ? svg`<path d=${NOTCHES}></path>` : nothing}<path d=${SIGNS[state]}></path></svg>`;
}
