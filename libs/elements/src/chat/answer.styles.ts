import { css } from 'lit';

/** The look of an answer: quotes with a line beside them, the words between them quiet, and where the quotes stand. */
export const answerStyles = css`
  .question {
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.3;
    text-wrap: pretty;
  }
  .question:focus,
  .rating:focus,
  .card:focus {
    outline: none;
  }
  .question:focus-visible,
  .card:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .answer {
    max-inline-size: 68ch;
  }
  .line + .line {
    margin-block-start: 0.6em;
  }
  .quoting {
    border-inline-start: 2px solid var(--_ochre);
    padding-inline-start: 0.8em;
  }
  .connective {
    color: var(--_quiet);
  }
  q {
    quotes: '«\\00a0' '\\00a0»';
    white-space: pre-line;
  }
  q:lang(en) {
    quotes: '“' '”';
  }
  .sheet .number {
    border: 0;
    border-radius: 2px;
    font-size: 0.8125em;
    font-variant-numeric: tabular-nums;
    font-weight: 700;
    line-height: 1;
    margin-inline-start: 0.15em;
    min-block-size: 24px;
    min-inline-size: 24px;
    padding: 0 0.3em;
    text-decoration: underline;
    vertical-align: 0.15em;
  }
  .citations {
    border-block-start: 1px solid var(--_rule);
    margin-block-end: 0;
    max-inline-size: 68ch;
    padding-block-start: 0.5em;
    padding-inline-start: 1.6em;
  }
  .citations > li {
    padding-block: 0.2em;
  }
  .citations > li::marker {
    color: var(--_quiet);
    font-variant-numeric: tabular-nums;
  }
  .citations > li > .note {
    margin-inline-start: 0.35em;
  }
  .note .agreement {
    display: inline;
  }
  .note .seal {
    block-size: 1.2em;
    inline-size: 1.2em;
    margin-inline-end: 0.2em;
    vertical-align: -0.25em;
  }
  .VERIFIED {
    font-weight: 400;
  }
  .address {
    display: none;
  }
  .chat .card {
    border: 1px solid var(--_edge);
    border-radius: 2px;
    margin-block: 0.6em;
    padding: 0.9em 1em 1em;
  }
  .choices ul {
    display: flex;
    flex-direction: column;
    align-items: start;
    gap: 0.35em;
    list-style: none;
    margin-block-start: 0.35em;
  }
  .choices button {
    min-block-size: 2.5em;
    text-align: start;
  }
  .tools,
  .rating,
  .reasons {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
  }
  .tools button,
  .reasons button {
    font-size: 0.9375em;
  }
  .reasons {
    flex-basis: 100%;
  }
  .reasons .note {
    flex-basis: 100%;
  }
  .by-hand {
    font-weight: 400;
  }
  .by-hand textarea {
    display: block;
    inline-size: 100%;
    margin-block-start: 0.3em;
  }
  .checker a {
    font-weight: 700;
  }
  @media print {
    .choices:not(.kept),
    .tools,
    .reasons,
    .by-hand {
      display: none;
    }
    .question,
    .citations > li {
      break-inside: avoid;
    }
    .question {
      break-after: avoid;
    }
    .chat .number,
    .chat .choices button {
      border: 0;
      color: inherit;
      display: inline;
      min-block-size: 0;
      padding: 0;
      text-decoration: none;
    }
    .chat .citations .title {
      color: inherit;
      text-decoration: none;
    }
    .address {
      display: block;
      font-size: 0.8125em;
      overflow-wrap: anywhere;
    }
  }
`;
