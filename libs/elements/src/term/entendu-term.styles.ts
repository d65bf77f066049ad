import { css } from 'lit';
import { guestStyles } from '../guest/guest.styles.ts';

/** The look of `<entendu-term>`: an entry of a dictionary. */
export const termStyles = [
  guestStyles,
  css`
    .card {
      padding: 1em 1.25em 1.125em;
    }
    .card > * + * {
      margin-block-start: 0.75em;
    }
    .headword {
      font-size: 1.375em;
      line-height: 1.2;
    }
    .headword + * {
      margin-block-start: 0.375em;
    }
    dfn {
      font-style: normal;
      font-weight: 700;
    }
    .headword a:not(:hover) {
      text-decoration-color: transparent;
    }
    .small {
      color: var(--_quiet);
      font-size: 0.75em;
    }
    [part='grammar'] {
      font-style: italic;
    }
    .definition {
      font-size: 1.125em;
      max-inline-size: 68ch;
      text-wrap: pretty;
    }
    .agreement {
      align-items: start;
      display: flex;
      gap: 0.6em;
      max-inline-size: 68ch;
    }
    .seal {
      color: var(--_river);
      flex: none;
      forced-color-adjust: auto;
      block-size: 1.75em;
      inline-size: 1.75em;
      margin-block-start: -0.15em;
    }
    .agreement:not(.AGREED) .seal {
      color: var(--_ochre-ink);
    }
    .agreement:not(.AGREED) .rim {
      display: none;
    }
    .PROPOSED .ring {
      stroke-dasharray: 2.2 2.2;
    }
    summary {
      color: var(--_river);
      cursor: pointer;
      inline-size: fit-content;
      padding-block: 0.3em;
    }
    .list {
      list-style: none;
      max-inline-size: 68ch;
    }
    .list > li {
      border-block-start: 1px solid var(--_rule);
      padding-block: 0.6em;
    }
    .status {
      font-weight: 700;
    }
    .TO_BE_VERIFIED {
      color: var(--_ochre-ink);
    }
    .DISPUTED {
      color: var(--_brick);
    }
    .rivals {
      border-inline-start: 2px solid var(--_brick);
      list-style: none;
      margin-block: 0.4em;
      padding-inline-start: 0.8em;
    }
    .list button {
      border: 0;
      font-weight: 700;
      padding: 0;
      text-align: start;
      text-decoration: underline;
    }
    .plain > * + *,
    .list > li > * + * {
      margin-block-start: 0.4em;
    }
    @media print {
      details::details-content {
        block-size: auto;
        content-visibility: visible;
      }
      button {
        display: none;
      }
    }
  `,
];
