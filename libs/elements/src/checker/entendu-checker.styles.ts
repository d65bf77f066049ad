import { css } from 'lit';
import { guestStyles } from '../guest/guest.styles.ts';

/** The look of `<entendu-checker>`: a form on a sheet, and its result. */
export const checkerStyles = [
  guestStyles,
  css`
    .sheet {
      padding: 1em 1.25em 1.25em;
    }
    .sheet > * + *,
    .asking > * + *,
    form > * + *,
    section > * + *,
    fieldset > * + * {
      margin-block-start: 0.75em;
    }
    h2,
    h3,
    h4,
    dl,
    dd,
    ol,
    fieldset {
      border: 0;
      font-size: 1em;
      margin: 0;
      min-inline-size: 0;
      padding: 0;
    }
    h2 {
      font-weight: 700;
    }
    .verdict h3,
    legend {
      font-size: 1.25em;
      font-weight: 700;
      line-height: 1.3;
      padding: 0;
      text-wrap: balance;
    }
    .asking h3,
    h4 {
      font-weight: 700;
      margin-block-start: 1.5em;
    }
    .small legend {
      font-size: 1em;
      font-weight: 400;
    }
    p,
    dl,
    li {
      max-inline-size: 68ch;
    }
    label {
      display: block;
      inline-size: fit-content;
    }
    .choices {
      display: grid;
      gap: 0.5em;
    }
    .choices label {
      align-items: baseline;
      border: 1px solid var(--_edge);
      border-radius: 2px;
      cursor: pointer;
      display: flex;
      gap: 0.6em;
      inline-size: 100%;
      max-inline-size: 34em;
      padding: 0.55em 0.8em;
    }
    .choices label:hover {
      border-color: currentColor;
    }
    .choices label:has(:checked) {
      border-color: var(--_river);
      box-shadow: inset 0 0 0 1px var(--_river);
    }
    .choices label:has(:focus-visible) {
      outline: 2px solid var(--_focus);
      outline-offset: 2px;
    }
    .choices input:focus-visible {
      outline: none;
    }
    .small .choices {
      display: flex;
      flex-wrap: wrap;
    }
    .small .choices label {
      inline-size: auto;
      padding: 0.3em 0.8em;
    }
    input[type='radio'] {
      accent-color: var(--_river);
      flex: none;
      inline-size: 1em;
      block-size: 1em;
      margin: 0;
    }
    summary {
      color: var(--_river);
      cursor: pointer;
      inline-size: fit-content;
      padding-block: 0.3em;
    }
    fieldset > details {
      margin-block-start: 0;
    }
    dt {
      font-weight: 700;
      margin-block-start: 0.6em;
    }
    .dots {
      padding-inline-start: 1.2em;
    }
    .list {
      list-style: none;
    }
    .list > li {
      border-block-start: 1px solid var(--_rule);
      display: grid;
      gap: 0.6em;
      grid-template-columns: 1.5em 1fr;
      padding-block: 0.7em;
    }
    .list p + p {
      margin-block-start: 0.3em;
    }
    .sign {
      font-size: 1.25em;
      font-weight: 700;
      line-height: 1.2;
    }
    .state {
      font-weight: 400;
    }
    .state::before {
      content: ' – ';
    }
    .PASS .sign,
    .ELIGIBLE h3 {
      color: var(--_river);
    }
    .FAIL .sign,
    .INELIGIBLE h3,
    .FIXABLE h3 {
      color: var(--_brick);
    }
    .OPEN .sign {
      color: var(--_ochre-ink);
    }
    .verdict {
      border-inline-start: 4px solid var(--_ochre);
      padding-inline-start: 1em;
    }
    .verdict > * + * {
      margin-block-start: 0.5em;
    }
    .verdict h3 {
      font-size: 1.5em;
    }
    .programme {
      border-block-start: 1px solid var(--_rule);
      padding-block: 0.7em;
    }
    .programme > * + * {
      margin-block-start: 0.5em;
    }
    .given {
      padding-inline-start: 1.4em;
    }
    .sheet .link {
      border: 0;
      min-block-size: 1.5em;
      padding: 0 0.3em;
      text-decoration: underline;
      text-underline-offset: 0.18em;
    }
    .sheet .go {
      background: var(--_river);
      border-color: var(--_river);
      color: var(--_paper);
      font-weight: 700;
    }
    .line {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em;
      max-inline-size: none;
    }
    .line input {
      flex: 1 1 14em;
    }
    input:not([type='radio']) {
      background: none;
      border: 1px solid var(--_edge);
      border-radius: 2px;
      box-sizing: border-box;
      color: inherit;
      font: inherit;
      max-inline-size: 100%;
      min-block-size: 2.25em;
      min-inline-size: 0;
      padding: 0.25em 0.5em;
    }
    .problem {
      color: var(--_brick);
      font-weight: 700;
    }
    @media print {
      details,
      button,
      .tools,
      .asking {
        display: none;
      }
      .list > li {
        break-inside: avoid;
      }
    }
  `,
];
