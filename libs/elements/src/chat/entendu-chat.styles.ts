import { css, unsafeCSS } from 'lit';
import { termStyles } from '../term/entendu-term.styles.ts';
import { answerStyles } from './answer.styles.ts';

/** The colours that fields and lists need, put here by the build. */
declare const ENTENDU_SEARCH_COLORS: string;

/** The look of `<entendu-chat>`: a field, and below it a column of questions with what the base says of them. */
export const chatStyles = [
  ...termStyles,
  answerStyles,
  unsafeCSS(ENTENDU_SEARCH_COLORS),
  css`
    :host {
      max-inline-size: 46em;
    }
    .chat {
      padding: 1em 1.25em 1.25em;
    }
    label {
      display: block;
      font-weight: 700;
      margin-block-end: 0.3em;
    }
    .box {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em;
      position: relative;
    }
    input,
    textarea {
      appearance: none;
      background: var(--_field);
      border: 1px solid var(--_edge);
      border-radius: 2px;
      color: var(--_ink);
      flex: 1 1 9em;
      font: inherit;
      margin: 0;
      min-block-size: 2.75em;
      min-inline-size: 0;
      padding: 0.4em 0.75em;
    }
    input::placeholder {
      color: var(--_quiet);
      opacity: 1;
    }
    input:focus,
    textarea:focus {
      border-color: var(--_focus);
      outline: 2px solid var(--_focus);
      outline-offset: 0;
    }
    input[aria-invalid] {
      border-color: var(--_brick);
    }
    .problem {
      color: var(--_brick);
      margin-block-start: 0.4em;
    }
    .ask {
      font-weight: 700;
      min-block-size: 2.75em;
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
    [role='listbox'] {
      max-block-size: min(24em, 60vh);
      overflow-y: auto;
      overscroll-behavior: contain;
    }
    [role='listbox'] .note {
      padding: 0.6em 0.75em 0.2em;
    }
    .panel [role='option'] {
      color: var(--_ink);
      cursor: pointer;
      display: block;
      padding: 0.5em 0.75em;
      text-decoration: none;
    }
    [role='option'] .title {
      color: var(--_river);
    }
    .kind {
      color: var(--_quiet);
      font-size: 0.8125em;
    }
    [role='option']:hover,
    [aria-selected='true'] {
      background: var(--_panel);
    }
    [aria-selected='true'] {
      outline: 2px solid var(--_focus);
      outline-offset: -2px;
    }
    .intro {
      color: var(--_quiet);
      font-size: 0.9375em;
      margin-block-start: 0.6em;
    }
    .intro + .choices {
      margin-block-start: 0.75em;
    }
    .turns {
      display: flex;
      flex-direction: column;
      list-style: none;
      margin: 0;
      padding: 0;
    }
    .turn {
      border-block-start: 1px solid var(--_rule);
      margin-block-start: 1.1em;
      padding-block-start: 1em;
    }
    .turn > * + * {
      margin-block-start: 0.75em;
    }
    .foot {
      align-items: center;
      display: flex;
      flex-wrap: wrap;
      gap: 0.4em 1.2em;
      margin-block-start: 1em;
    }
    .outage > * + * {
      margin-block-start: 0.5em;
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
    @media print {
      :host(:state(idle)) {
        display: none;
      }
      .turns {
        flex-direction: column-reverse;
      }
      label,
      .box,
      .intro,
      .foot,
      .problem {
        display: none;
      }
      .chat {
        border: 0;
        padding: 0;
      }
    }
  `,
];
