/** Head and foot of every page, and the search. */
export const site = `
.skip { position: absolute; inset-inline-start: 1rem; inset-block-start: -6rem; z-index: 2; padding: 0.7rem 1.1rem; background: var(--_paper); color: var(--_river); font-weight: 600; }
.skip:focus { inset-block-start: 0.5rem; }
.site-head { background: var(--_band); color: var(--_on-band); }
.site-head-line { display: flex; flex-wrap: wrap; align-items: center; gap: 0 2rem; padding-block: 0.6rem; }
.site-head a, .opening a { color: var(--_on-band); }
.site-head-line :focus-visible { outline-color: var(--_on-band-ochre); }
.wordmark { display: inline-flex; align-items: center; gap: 0.55rem; font-family: var(--_font-serif); font-size: 1.4rem; font-weight: 560; letter-spacing: -0.01em; text-decoration: none; min-block-size: 2.75rem; }
.wordmark:hover { text-decoration: none; }
.logo { stroke: var(--_on-band-ochre); stroke-width: 2.4; inline-size: 1.6rem; block-size: auto; }
.site-nav { flex: 1 1 auto; }
.site-nav ul { display: flex; flex-wrap: wrap; gap: 0 1.4rem; }
.site-nav li { margin: 0; }
.site-nav a, .site-language a { display: inline-flex; align-items: center; min-block-size: 2.5rem; text-decoration: none; font-size: var(--_size-note); border-block: 2px solid transparent; }
.site-nav a:hover, .site-language a:hover { color: var(--_on-band); border-block-end-color: var(--_on-band-quiet); }
.site-nav a[aria-current] { border-block-end-color: var(--_on-band-ochre); }
.site-language a { border: 1px solid var(--_on-band-quiet); border-radius: var(--_radius-small); padding-inline: 0.75rem; min-block-size: 2.25rem; }
.site-language a:hover { border-color: var(--_on-band-ochre); }
.page:not(.page-home) .site-head { position: relative; }
.site-head-search { background: var(--_panel); color: var(--_ink); max-inline-size: none; padding-block: 0.6rem; }
.site-head-search > * { display: block; max-inline-size: 68rem; margin-inline: auto; }
.search-form label { display: block; font-size: var(--_size-note); font-weight: 600; margin-block-end: 0.35rem; }
.search-line { display: flex; gap: 0.5rem; }
.search-head .search-form { display: flex; flex-wrap: wrap; align-items: center; gap: 0.35rem 1rem; }
.search-head .search-form label { margin: 0; }
.search-head .search-line { flex: 1 1 16rem; max-inline-size: 34rem; }
.search entendu-search { display: block; max-inline-size: none; }
.search entendu-search::part(label) { font-size: var(--_size-note); font-weight: 600; line-height: var(--_leading-text); margin-block-end: 0.35rem; }
.search entendu-search::part(field) { min-block-size: 2.75rem; padding-block: 0; }
.site-foot { margin-block-start: 5rem; background: var(--_band); color: var(--_on-band-quiet); font-size: var(--_size-note); }
.site-foot-line { display: flex; flex-wrap: wrap; gap: 1rem 3rem; padding-block: 2rem 2.5rem; align-items: baseline; }
.site-foot .wordmark { color: var(--_on-band); }
.site-foot-notes { flex: 1 1 20rem; max-inline-size: 38rem; }
.site-foot-notes li + li { margin-block-start: 0.15em; }
.site-foot-nav li { margin: 0; }
.site-foot-nav a { display: inline-flex; align-items: center; min-block-size: 1.75rem; color: var(--_on-band); }
.printed { display: none; }
@media (min-width: 44rem) {
  .search-head entendu-search::part(search) { display: grid; grid-template-columns: max-content minmax(0, 34rem); column-gap: 1rem; align-items: center; }
  .search-head entendu-search::part(label) { margin: 0; }
}
@media (max-width: 44rem) {
  .site-language { order: 1; margin-inline-start: auto; }
  .site-nav { order: 2; flex-basis: 100%; }
  .site-nav ul { gap: 0 1.1rem; }
}
`;
