/** An entry: names in the side column, texts on the measure, the seal in the margin. */
export const entry = `
.row { padding-block: 1.6rem; border-block-start: 1px solid var(--_rule); }
.side { font-size: var(--_size-note); font-weight: 650; color: var(--_quiet); line-height: 1.4; margin-block-end: 0.6rem; }
.main { max-inline-size: 40rem; min-inline-size: 0; }
.entry-head, .list-head { border: 0; padding-block: clamp(2rem, 5vw, 4rem) 1.4rem; }
.entry-head .side { margin-block-end: 0.4rem; }
.entry-head .side a { display: inline-block; padding-block: 0.2rem; }
.headword, .list-head h1 {
  font-family: var(--_font-serif); font-weight: 520; font-size: clamp(2.1rem, 1.2rem + 4vw, 3.6rem); line-height: 1.1; letter-spacing: -0.018em;
  color: var(--_river); text-wrap: balance; hyphens: auto; hyphenate-limit-chars: 14 6 6;
}
.headword a { color: inherit; text-decoration-thickness: 0.035em; text-underline-offset: 0.14em; text-decoration-color: var(--_rule); }
.headword a:hover { text-decoration-color: currentColor; }
.headword-long { font-size: clamp(1.6rem, 1.1rem + 2.2vw, 2.4rem); line-height: 1.2; letter-spacing: -0.01em; }
.list-head h1 + * { margin-block-start: 1rem; }
.grammar { margin-block-start: 0.55rem; font-family: var(--_font-serif); font-size: 1.125rem; color: var(--_quiet); display: flex; flex-wrap: wrap; gap: 0 0.9rem; align-items: baseline; }
.grammar .acronym { font-family: var(--_font-sans); font-weight: 600; color: var(--_ink); letter-spacing: 0.04em; }
.other-names { margin-block-start: 0.35rem; font-size: var(--_size-note); }
.other-names b { font-weight: 400; color: var(--_quiet); margin-inline-end: 0.35em; }
.definition { font-family: var(--_font-serif); font-size: clamp(1.35rem, 1.1rem + 1.15vw, 1.75rem); line-height: var(--_leading-definition); text-wrap: pretty; hyphens: manual; }
.example { font-family: var(--_font-serif); font-style: italic; font-size: 1.15rem; line-height: 1.55; text-wrap: pretty; }
.row-definition { border-block-start: 3px solid var(--_ochre); }
.pairs > div + div { margin-block-start: 0.7rem; }
.pairs dt { color: var(--_quiet); font-size: var(--_size-note); }
@media (min-width: 34rem) {
  .pairs > div { display: grid; grid-template-columns: 7.5rem minmax(0, 1fr); column-gap: 1rem; align-items: baseline; }
}
.as-of { margin-block-end: 1.4rem; }
.as-of .lead { margin-block-end: 0.6rem; }
.as-of-form { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem 0.75rem; font-size: var(--_size-note); }
.as-of-form input { inline-size: auto; font-variant-numeric: tabular-nums; }
.dated li + li, .changes > li + li { margin-block-start: 1rem; }
.changes > li { border-inline-start: 2px solid var(--_rule); padding-inline-start: 1.1rem; }
.change-head { font-variant-numeric: tabular-nums; }
.change-date { white-space: nowrap; color: var(--_ochre-ink); font-weight: 600; margin-inline-end: 0.5em; }
.change-claim { margin-block-start: 0.6rem; font-size: var(--_size-note); }
.summaries li + li { margin-block-start: 0.9rem; }
.cite { font-size: var(--_size-note); }
.agreement { display: flex; gap: 1.25rem; align-items: flex-start; font-size: var(--_size-note); line-height: 1.5; margin-block-start: 1.75rem; }
.seal { inline-size: 7.5rem; block-size: auto; stroke: var(--_river); }
.seal-ring { stroke-width: 1.5; }
.seal-inner { stroke-width: 1; }
.seal-word { fill: var(--_river); stroke: none; font-family: var(--_font-sans); font-size: 11px; font-weight: 600; letter-spacing: 0.06em; }
.seal-quote { stroke: var(--_ochre); stroke-width: 3; }
.seal-centre { stroke: var(--_river); stroke-width: 3.5; }
.seal-proposed .seal-ring { stroke-dasharray: 2 5; stroke-width: 2; stroke-linecap: round; }
.seal-proposed .seal-inner { stroke-dasharray: 1 4; }
.seal-agreed .seal-ring { stroke-width: 3; }
.seal-superseded { stroke: var(--_edge); }
.agreement-state { font-weight: 650; text-wrap: balance; }
.agreement-revision { font-variant-numeric: tabular-nums; color: var(--_quiet); }
.agreement-means { margin-block-start: 0.5rem; color: var(--_quiet); }
.agreement-head { margin-block-start: 0.5rem; color: var(--_quiet); }
@media (min-width: 46rem) {
  .row { display: grid; grid-template-columns: 9.5rem minmax(0, 40rem); column-gap: 2.5rem; align-items: baseline; }
  .row > .main:first-child { grid-column: 2; }
  .row > .margin { grid-column: 2; }
  .side { margin: 0; }
  .row-definition { align-items: start; }
  .row-definition > .side { padding-block-start: 0.5rem; }
}
@media (min-width: 68rem) {
  .row { grid-template-columns: 9.5rem minmax(0, 40rem) minmax(0, 13.5rem); }
  .row > .margin { grid-column: 3; grid-row: 1; }
  .agreement { flex-direction: column; gap: 0.9rem; margin-block-start: 0.4rem; }
  .seal { inline-size: 9rem; margin-inline-start: -0.3rem; }
  .entry-head .main { grid-column: 2 / -1; max-inline-size: none; }
}
`;
