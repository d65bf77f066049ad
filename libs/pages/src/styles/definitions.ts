/** The definitions side by side: a table where there is room, a list on phones and paper. */
export const definitions = `
.definitions-reading { font-size: var(--_size-note); color: var(--_quiet); max-inline-size: 40rem; }
.choice { padding-block: 1.4rem; border-block-start: 3px solid var(--_ochre); }
.choice fieldset { border: 0; margin: 0; padding: 0; min-inline-size: 0; }
.choice legend { padding: 0; font-weight: 650; }
.choice-hint, .definitions-chosen { font-size: var(--_size-note); color: var(--_quiet); }
.choice ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 10.5rem), 1fr)); gap: 0 1.25rem; margin-block: 0.5rem 0.9rem; }
.choice li { margin: 0; }
.choice label { display: flex; align-items: center; gap: 0.6rem; min-block-size: 2.75rem; line-height: 1.3; cursor: pointer; font-size: var(--_size-note); padding-block: 0.3rem; }
.choice input { flex: none; inline-size: 1.3rem; block-size: 1.3rem; min-block-size: 0; margin: 0; padding: 0; accent-color: var(--_river); }
.choice-actions { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem 1.5rem; }
.choice-actions a { display: inline-flex; align-items: center; min-block-size: 2.75rem; }
.definitions-chosen { padding-block-end: 1.2rem; }
.departure { display: inline-flex; align-items: baseline; gap: 0.4rem; font-weight: 650; font-size: var(--_size-note); line-height: 1.35; white-space: nowrap; color: var(--_ochre-ink); }
.departure-mark { align-self: center; stroke-width: 1.8; inline-size: 1.25rem; block-size: 1rem; stroke-linecap: round; stroke-linejoin: round; }
.departure-same { color: var(--_river); }
.departure-silent { color: var(--_brick); }
.departure-unseen, .departure-not-asked { color: var(--_quiet); font-weight: 400; }
.departure-key { font-size: var(--_size-note); }
.departure-key > div { display: grid; grid-template-columns: 8.5rem minmax(0, 1fr); column-gap: 1rem; align-items: baseline; }
.departure-key > div + div { margin-block-start: 0.3rem; }
.departure-key dd { color: var(--_quiet); }
.comparison-scroll { display: none; }
.comparison-date, .comparison-count { display: block; margin-block-start: 0.2rem; font-weight: 400; }
.comparison-count { margin: 0; color: var(--_ochre-ink); }
.statement { font-size: var(--_size-note); line-height: 1.5; }
.statement .remarks { display: block; margin: 0.15rem 0 0; font-size: var(--_size-fine); }
.statement-out-of-date .claim > span:first-child { color: var(--_quiet); }
.statement-dispute { margin-block: 0.6rem 0.2rem; padding-block-start: 0.4rem; border-block-start: 2px solid var(--_brick); color: var(--_brick); font-weight: 650; }
.compared { scroll-margin-top: 1.5rem; }
.compared:target { background: var(--_panel); outline: 0.6rem solid var(--_panel); }
.compared .side { font-variant-numeric: tabular-nums; color: var(--_ochre-ink); }
.compared-count { display: block; font-weight: 400; color: var(--_quiet); }
.compared h2 { font-family: var(--_font-serif); font-size: 1.5rem; font-weight: 540; line-height: 1.25; color: var(--_river); text-wrap: balance; }
.compared-holder { margin-block-start: 0.2rem; font-size: var(--_size-note); color: var(--_quiet); }
.compared-scope { margin-block-start: 0.6rem; }
.compared-reference { margin-block-start: 0.8rem; font-weight: 650; }
.departures { margin-block-start: 0.9rem; font-size: var(--_size-note); line-height: 1.45; }
.departures li { display: grid; grid-template-columns: 8.5rem minmax(0, 1fr); column-gap: 1rem; align-items: baseline; }
.departures li:has(.departure-unseen) { color: var(--_quiet); }
.statements { margin-block-start: 1.2rem; }
.statements > div { padding-block: 0.7rem; border-block-start: 1px solid var(--_rule); }
.statements dt { display: flex; flex-direction: column; align-items: start; gap: 0.1rem; font-weight: 650; }
.statements dt a { padding-block: 0.2rem; }
.statements dd { margin: 0.2rem 0 0; }
@media screen and (min-width: 60rem) {
  .statements { display: none; }
  .departure-key { columns: 2; column-gap: 3rem; }
  .departure-key > div { break-inside: avoid; }
  .definitions > .row:has(.departure-key) { grid-template-columns: 9.5rem minmax(0, 1fr); }
  .definitions > .row:has(.departure-key) > .main { max-inline-size: none; }
  .comparison-scroll {
    display: block; overflow: auto; max-block-size: max(30rem, calc(100vh - 5rem)); margin-block: 0.5rem 2.5rem; border-block: 3px solid var(--_river);
    scroll-padding: 6.5rem 1rem 1rem 24rem; overscroll-behavior-x: contain;
  }
  .comparison { inline-size: auto; min-inline-size: 100%; border-collapse: separate; border-spacing: 0; }
  .comparison caption { position: absolute; clip-path: inset(50%); inline-size: 1px; block-size: 1px; overflow: hidden; }
  .comparison th, .comparison td { vertical-align: top; white-space: normal; padding: 0.8rem 1rem 1rem; inline-size: 14.4rem; min-inline-size: 14.4rem; background: var(--_paper); }
  .comparison th[scope='row'], .comparison thead td { position: sticky; inset-inline-start: 0; z-index: 1; inline-size: 9.5rem; min-inline-size: 9.5rem; max-inline-size: 9.5rem; padding-inline-start: 0; }
  .comparison th[scope='row'] { font-size: var(--_size-note); line-height: 1.35; color: var(--_ink); hyphens: auto; }
  .comparison tr > :nth-child(2) { position: sticky; inset-inline-start: 9.5rem; z-index: 1; background: var(--_panel); border-inline-end: 1px solid var(--_edge); }
  .comparison thead > tr > * { position: sticky; inset-block-start: 0; z-index: 2; border-block-end: 2px solid var(--_river); vertical-align: bottom; padding-block: 0.7rem; }
  .comparison thead > tr > :nth-child(-n + 2) { z-index: 3; }
  .comparison thead th a { display: block; font-family: var(--_font-serif); font-size: 1.125rem; font-weight: 560; line-height: 1.25; text-decoration-color: transparent; text-wrap: balance; }
  .comparison thead th a:hover { text-decoration-color: currentColor; }
  .comparison .comparison-band th { inline-size: auto; padding: 1rem 0 0.4rem; font-weight: 650; color: var(--_ochre-ink); font-size: var(--_size-note); border-block-end: 1px solid var(--_ochre); }
  .comparison-band th span { position: sticky; inset-inline-start: 0; }
  .comparison .statement { margin-block-start: 0.35rem; }
  .comparison td:nth-child(2) .statement { margin: 0; }
}
@media print {
  .choice { display: none; }
  .compared, .statements > div { break-inside: avoid-page; }
  .definitions-few .comparison-scroll { display: block; }
  .definitions-few .statements { display: none; }
  .definitions-few .comparison { font-size: 8.5pt; }
  .comparison thead th a { font-family: var(--_font-serif); font-size: 11pt; }
  .comparison caption { display: none; }
  .comparison th, .comparison td { vertical-align: top; white-space: normal; padding: 4pt 6pt 4pt 0; }
  .comparison tr { break-inside: avoid; }
}
`;
