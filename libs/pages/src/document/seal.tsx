import type { AgreementState } from '#domain';

const rim = 'M60 60m-44 0a44 44 0 1 1 88 0a44 44 0 1 1-88 0';

/**
 * The drawn seal of a text's agreement. An open, dotted ring and words still to come: proposed; a closed ring and a
 * tick: agreed; a closed, empty ring: superseded. What it means is written beside it, so that it is hidden from readers
 * who do not see it.
 */
export function SealDrawing({ state, word, id }: { readonly state: AgreementState; readonly word: string; readonly id: string }) {
  const text = `${Array.from({ length: 3 }, () => word.toLocaleUpperCase('fr-CA')).join(' · ')} · `;
  return (
    <svg class={`seal seal-${state.toLowerCase()}`} viewBox="0 0 120 120" width="120" height="120" aria-hidden="true" focusable="false">
      <defs>
        <path id={id} d={rim} />
      </defs>
      <circle class="seal-ring" cx="60" cy="60" r="56" />
      <text class="seal-word">
        <textPath href={`#${id}`} textLength="270" lengthAdjust="spacing">
          {text}
        </textPath>
      </text>
      <circle class="seal-inner" cx="60" cy="60" r="36" />
      <path class="seal-quote" d="M45 49L36 60L45 71M54 49L45 60L54 71M75 49L84 60L75 71M66 49L75 60L66 71" />
      <SealCentre state={state} />
    </svg>
  );
}

function SealCentre({ state }: { readonly state: AgreementState }) {
  switch (state) {
    case 'PROPOSED':
      return null;
    case 'AGREED':
      return <path class="seal-centre" d="M44 84L55 94L77 78" />;
    case 'SUPERSEDED':
      return <path class="seal-centre" d="M30 90L90 30" />;
  }
}
