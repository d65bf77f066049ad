/** Lists of entries, results, problems. */
export const lists = `
.letters { position: sticky; inset-block-start: 0; background: var(--_paper); border-block-start: 1px solid var(--_rule); z-index: 1; padding-block: 0.3rem; }
.letters ul { display: flex; flex-wrap: wrap; gap: 0 0.15rem; }
.letters li { margin: 0; }
.letters a { display: inline-flex; align-items: center; justify-content: center; min-inline-size: 2.1rem; min-block-size: 2.1rem; font-family: var(--_font-serif); font-weight: 560; text-decoration: none; }
.letters a:hover { background: var(--_panel); }
.letter > .side { font-family: var(--_font-serif); font-size: 2.4rem; font-weight: 520; line-height: 1; color: var(--_ochre-ink); scroll-margin-top: 4rem; }
.glossary li + li { margin-block-start: 0.95rem; }
.glossary .glossary-sends + .glossary-sends { margin-block-start: 0.2rem; }
.glossary-head { display: flex; flex-wrap: wrap; gap: 0 0.7rem; align-items: baseline; }
.glossary-head a, .entries-head a, .events h2 a, .structures a { font-family: var(--_font-serif); font-size: 1.25rem; font-weight: 560; line-height: 1.35; text-decoration-color: transparent; }
.glossary-head a:hover, .entries-head a:hover, .events h2 a:hover, .structures a:hover { text-decoration-color: currentColor; }
.glossary-head .acronym { font-weight: 600; font-size: var(--_size-note); color: var(--_quiet); }
.glossary-definition { line-height: 1.5; }
.glossary-sends { color: var(--_quiet); }
.glossary-sends > span { font-family: var(--_font-serif); color: var(--_ink); }
.entries > li + li { margin-block-start: 1.4rem; }
.row > .main > ol.entries { counter-reset: entries; }
.page-list ol.entries > li { counter-increment: entries; position: relative; }
.structures li { display: grid; column-gap: 2.5rem; align-items: baseline; }
.structures li + li { margin-block-start: 0.55rem; }
.structures .remarks { font-size: var(--_size-note); display: flex; flex-wrap: wrap; gap: 0 1rem; }
.events .side { font-variant-numeric: tabular-nums; color: var(--_ochre-ink); }
.events > li { margin: 0; }
.views { margin-block-start: 1.1rem; }
.views ul { display: flex; flex-wrap: wrap; gap: 0.2rem 1.6rem; }
.views li { margin: 0; }
.views a { display: inline-flex; align-items: center; min-block-size: 2rem; text-decoration-color: transparent; }
.views a:hover { text-decoration-color: currentColor; }
.views [aria-current] { color: var(--_ink); font-weight: 600; text-decoration: underline; text-decoration-color: var(--_ochre); text-decoration-thickness: 2px; text-underline-offset: 0.4em; }
.theme .glossary .glossary { margin-block-start: 0.95rem; padding-inline-start: 1.2rem; border-inline-start: 2px solid var(--_rule); }
.registry > li { scroll-margin-top: 1.5rem; }
.registry > li + li { margin-block-start: 1.6rem; }
.registry-title { font-family: var(--_font-serif); font-size: 1.2rem; font-weight: 560; line-height: 1.35; }
.registry .remarks, .registry .address, .registry .seen, .backs { font-size: var(--_size-note); }
.registry > li:target { background: var(--_panel); outline: 0.6rem solid var(--_panel); }
.backs summary, .question summary { cursor: pointer; }
.backs summary { inline-size: fit-content; min-block-size: 1.6rem; color: var(--_river); }
.questions > li + li { margin-block-start: 0.3rem; }
.question summary { font-family: var(--_font-serif); font-size: 1.2rem; font-weight: 540; line-height: 1.35; padding-block: 0.4rem; padding-inline-start: 1.15rem; text-indent: -1.15rem; }
.question summary:hover { color: var(--_river); }
.question[open] { padding-block-end: 1rem; }
.question[open] > summary { color: var(--_river); }
.question-answer { scroll-margin-top: 5rem; }
.question-answer, .question-more { margin-inline-start: 1.15rem; }
.question-more { margin-block-start: 0.5rem; font-size: var(--_size-note); }
.list-head entendu-chat { margin-block-start: 1.4rem; }
.results .search { display: block; margin-block-start: 1rem; }
.results h2 { font-family: var(--_font-serif); font-size: 1.5rem; font-weight: 540; line-height: 1.25; }
.results .quiet { margin-block-end: 1.4rem; }
.page-list .list > .entries { max-inline-size: 40rem; margin-inline-start: 0; padding-block: 1.6rem; border-block-start: 1px solid var(--_rule); }
.row > .structures { max-inline-size: none; }
@media (min-width: 68rem) {
  .row > .structures { grid-column: 2 / -1; }
  .structures li { grid-template-columns: minmax(0, 40rem) minmax(0, 13.5rem); }
}
@media (min-width: 46rem) { .page-list .list > .entries { margin-inline-start: 12rem; } }
`;
