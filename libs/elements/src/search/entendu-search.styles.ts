import { css, unsafeCSS } from 'lit';
import { guestStyles } from '../guest/guest.styles.ts';

/** The colours that only the search needs, put here by the build. */
declare const ENTENDU_SEARCH_COLORS: string;

/** The look of `<entendu-search>`: a field, and below it a sheet with what was found. */
export const searchStyles = [
  guestStyles,
  unsafeCSS(ENTENDU_SEARCH_COLORS),
  css`
    :host {
      max-inline-size: 40em;
    }
    label {
      display: block;
      font-weight: 700;
      margin-block-end: 0.3em;
    }
    .box {
      position: relative;
    }
    input {
      appearance: none;
      background: var(--_field);
      border: 1px solid var(--_edge);
      border-radius: 2px;
      color: var(--_ink);
      font: inherit;
      inline-size: 100%;
      margin: 0;
      min-block-size: 2.75em;
      padding: 0.4em 0.75em;
    }
    input::placeholder {
      color: var(--_quiet);
      opacity: 1;
    }
    input:focus {
      border-color: var(--_focus);
      outline: 2px solid var(--_focus);
      outline-offset: 0;
    }
    .panel {
      border-color: var(--_ochre) var(--_edge) var(--_edge);
      inset-block-start: calc(100% + 0.25em);
      inset-inline: 0;
      position: absolute;
      z-index: var(--entendu-layer, 100);
    }
    .panel[hidden] {
      display: none;
    }
    .panel > p,
    .outage {
      padding: 0.6em 0.75em;
    }
    .outage > * + * {
      margin-block-start: 0.4em;
    }
    [role='listbox'] {
      max-block-size: min(24em, 60vh);
      overflow-y: auto;
      overscroll-behavior: contain;
    }
    .panel [role='option'] {
      border-block-start: 1px solid var(--_rule);
      color: var(--_ink);
      display: block;
      padding: 0.6em 0.75em;
      text-decoration: none;
    }
    .panel [role='option']:first-child {
      border-block-start: 0;
    }
    [role='option']:hover,
    [aria-selected='true'] {
      background: var(--_panel);
    }
    [aria-selected='true'] {
      outline: 2px solid var(--_focus);
      outline-offset: -2px;
    }
    .title {
      color: var(--_river);
      font-weight: 700;
    }
    .kind {
      margin-inline-start: 0.35em;
      color: var(--_quiet);
      font-size: 0.8125em;
    }
    .excerpt {
      -webkit-box-orient: vertical;
      display: -webkit-box;
      font-size: 0.9375em;
      -webkit-line-clamp: 3;
      overflow: hidden;
    }
    mark {
      background: var(--_mark);
      color: inherit;
    }
    ::slotted([slot='entendu-status']) {
      block-size: 1px !important;
      clip-path: inset(50%) !important;
      inline-size: 1px !important;
      overflow: hidden !important;
      position: absolute !important;
      white-space: nowrap !important;
    }
    @media (forced-colors: active) {
      [aria-selected='true'] {
        outline-color: Highlight;
      }
    }
  `,
];
