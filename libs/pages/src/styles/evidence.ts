/** Claims, footnotes and sources. */
export const evidence = `
.note-marks { white-space: nowrap; font-family: var(--_font-sans); font-size: max(0.62em, 0.72rem); font-style: normal; vertical-align: super; line-height: 0; font-variant-numeric: tabular-nums lining-nums; margin-inline-start: 0.12em; }
.note-marks a { text-decoration: none; padding: 0.5em 0.12em; font-weight: 600; }
.note-marks a:hover { text-decoration: underline; }
.note-comma { color: var(--_quiet); }
.claim-group + .claim-group { margin-block-start: 1.9rem; }
.status { display: flex; flex-wrap: wrap; align-items: center; gap: 0 0.5rem; font-weight: 650; margin-block-end: 0.6rem; color: var(--_river); }
.status-mark { stroke-width: 1.9; inline-size: 1.05rem; block-size: 1.05rem; stroke-linecap: round; stroke-linejoin: round; }
.status-to-be-verified, .status-out-of-date { color: var(--_ochre-ink); }
.status-disputed { color: var(--_brick); }
.status-means { font-weight: 400; font-size: var(--_size-note); color: var(--_quiet); }
.claim-group > ul > li { padding-inline-start: 1.1rem; border-inline-start: 2px solid var(--_rule); }
.claim-group > ul > li + li { margin-block-start: 0.95rem; }
.claim .remarks { white-space: normal; margin-inline-start: 0.4em; }
.editor-note { margin-block-start: 0.3rem; font-size: var(--_size-note); color: var(--_quiet); }
.editor-note b { font-weight: 600; }
.elsewhere { font-size: var(--_size-note); color: var(--_quiet); }
.dispute .rivals { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 11.5rem), 1fr)); gap: 1.1rem 1.5rem; }
.claim-group > .rivals > li, .claim-group > .rivals > li + li { margin: 0; padding: 0.7rem 0 0; border: 0; border-block-start: 2px solid var(--_brick); }
.status-out-of-date + ul .claim > span:first-child { color: var(--_quiet); }
.sources { font-size: var(--_size-note); line-height: 1.5; counter-reset: source; }
.sources li { display: block; position: relative; padding-inline-start: 2rem; }
.sources li::before { counter-increment: source; content: counter(source); position: absolute; inset-inline-start: 0; inline-size: 1.4rem; text-align: end; font-variant-numeric: tabular-nums; font-weight: 600; color: var(--_river); }
.sources li + li { margin-block-start: 0.55rem; }
.sources li:target, .claims li:target { background: var(--_panel); outline: 0.4rem solid var(--_panel); }
`;
