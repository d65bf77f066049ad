/** The home page. */
export const home = `
.opening { background: var(--_band); color: var(--_on-band); }
.opening-grid { display: grid; gap: 2.5rem; padding-block: clamp(1.5rem, 5vw, 4rem) 1rem; }
.opening h1 { font-family: var(--_font-serif); font-weight: 480; font-size: clamp(2.1rem, 1.2rem + 4.2vw, 3.9rem); line-height: 1.08; letter-spacing: -0.02em; text-wrap: balance; }
.opening-lead { margin-block: 1.25rem 1.75rem; font-size: 1.1875rem; line-height: 1.6; max-inline-size: 38rem; color: var(--_on-band); }
.search-home { display: block; max-inline-size: 38rem; background: var(--_paper); color: var(--_ink); padding: 1rem 1.1rem 1.15rem; }
.search-hint { margin-block-start: 0.6rem; font-size: var(--_size-note); color: var(--_on-band-quiet); }
.eponym { align-self: end; font-family: var(--_font-serif); border-inline-start: 2px solid var(--_on-band-ochre); padding-inline-start: 1.25rem; line-height: 1.5; max-inline-size: 22rem; color: var(--_on-band); }
.eponym-head b { font-weight: 600; font-size: 1.25rem; }
.eponym-head i, .eponym-example { color: var(--_on-band-quiet); }
.eponym ol { padding-inline-start: 1.2em; list-style: decimal; }
.eponym li::marker { color: var(--_on-band-ochre); font-weight: 600; }
.eponym-example { font-style: italic; margin-block-start: 0.25rem; }
.river-lines { display: block; inline-size: 100%; block-size: clamp(3.5rem, 9vw, 7.5rem); }
.river-lines path { vector-effect: non-scaling-stroke; stroke: var(--_on-band-quiet); stroke-width: 1; opacity: 0.55; }
.river-lines .river-depth-2 { opacity: 0.35; }
.river-lines .river-depth-3 { opacity: 0.2; }
.river-lines .river-sheet { fill: var(--_paper); stroke: none; opacity: 1; }
.river-lines .river-bank { stroke: var(--_on-band-ochre); stroke-width: 2.5; opacity: 1; }
.the-definition .entry-head { padding-block-start: 1.5rem; }
.definition-lead { color: var(--_quiet); margin-block-end: 1.1rem; max-inline-size: 38rem; }
.the-definition .headword { font-size: clamp(2.1rem, 1.2rem + 4vw, 3.4rem); }
.doors { padding-block: 2.5rem; border-block-start: 3px solid var(--_river); margin-block-start: 2rem; }
.doors > .side { margin-block-end: 1.25rem; }
.doors ul { display: grid; gap: 2rem 0; }
.doors li { margin: 0; display: flex; flex-direction: column; }
.doors h3 { font-family: var(--_font-serif); font-weight: 540; font-size: 1.5rem; line-height: 1.25; color: var(--_river); margin-block-end: 0.6rem; }
.doors .onward { margin-block-start: auto; padding-block-start: 0.9rem; }
.snippet { margin-block: 0.9rem 1.25rem; }
.snippet pre { white-space: pre-wrap; overflow-wrap: anywhere; background: var(--_panel); border-inline-start: 3px solid var(--_ochre); padding: 0.9rem 1.1rem; font-family: var(--_font-mono); font-size: 0.875rem; line-height: 1.6; }
.snippet-action { display: flex; align-items: center; gap: 1rem; margin-block-start: 0.6rem; }
.snippet-action:not(:has(button:not([hidden]))) { display: none; }
.embed-facts { font-size: var(--_size-note); color: var(--_quiet); margin-block-start: 1.5rem; }
.embed-facts li + li { margin-block-start: 0.7rem; }
.inventory { display: flex; flex-wrap: wrap; gap: 0.3rem 1.6rem; }
.inventory li { margin: 0; }
.inventory b { font-family: var(--_font-serif); font-size: 1.6rem; font-weight: 540; color: var(--_river); font-variant-numeric: lining-nums tabular-nums; margin-inline-end: 0.1em; }
.inventory + .quiet { margin-block-start: 0.6rem; font-size: var(--_size-note); }
@media (min-width: 60rem) {
  .opening-grid { grid-template-columns: minmax(0, 1fr) 20rem; gap: 4rem; }
  .doors ul { grid-template-columns: repeat(3, minmax(0, 1fr)); }
  .doors li { padding-inline: 2rem; border-inline-start: 1px solid var(--_rule); }
  .doors li:first-child { padding-inline-start: 0; border: 0; }
  .doors li:last-child { padding-inline-end: 0; }
}
@media (min-width: 68rem) { .embed-facts { margin-block-start: 0; } }
`;
