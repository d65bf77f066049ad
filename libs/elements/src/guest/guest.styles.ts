import { css, unsafeCSS } from 'lit';

/** The design's colours as custom properties of the host, put here by the build. */
declare const ENTENDU_COLORS: string;

/** What every element needs: the design's colours, a way out of the page's own text styles, visible focus. */
export const guestStyles = [
  unsafeCSS(ENTENDU_COLORS),
  css`
    :host {
      display: block;
    }
    :host([hidden]) {
      display: none;
    }
    /* The page's own text styles stop here, but for font and colour; all leaves the direction alone. */
    .guest {
      all: initial;
      box-sizing: border-box;
      color: inherit;
      color-scheme: inherit;
      direction: ltr;
      display: block;
      font-family: inherit;
      font-size: inherit;
      line-height: 1.5;
      overflow-wrap: break-word;
      visibility: inherit;
    }
    /* Not on the host, where a reset of the page (all: unset) would win. */
    :host([theme='light']) .guest {
      color-scheme: light;
    }
    :host([theme='dark']) .guest {
      color-scheme: dark;
    }
    .guest * {
      box-sizing: border-box;
    }
    p,
    ul {
      margin: 0;
      padding: 0;
    }
    a {
      color: inherit;
      text-decoration: underline;
      text-decoration-thickness: 1px;
      text-underline-offset: 0.18em;
    }
    a:hover {
      text-decoration-thickness: 2px;
    }
    button {
      appearance: none;
      background: none;
      border: 1px solid var(--_edge);
      border-radius: 2px;
      color: inherit;
      cursor: pointer;
      font: inherit;
      min-block-size: 2.25em;
      padding: 0.25em 0.8em;
    }
    button:hover {
      border-color: currentColor;
    }
    :focus-visible {
      outline: 2px solid var(--_focus);
      outline-offset: 2px;
    }
    .sheet {
      background: var(--_paper);
      border: 1px solid var(--_rule);
      border-block-start: 3px solid var(--_ochre);
      border-radius: 2px;
      color: var(--_ink);
    }
    .sheet a,
    .sheet button {
      color: var(--_river);
    }
    .sheet a:hover {
      color: var(--_river-deep);
    }
    .sheet .note {
      color: var(--_quiet);
    }
    .note {
      font-size: 0.9375em;
    }
  `,
];
