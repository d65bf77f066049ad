/** Paper: no controls, footnotes and address kept, the day of printing at the end. */
export const print = `
@page { margin: 18mm 18mm 20mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; } }
@media print {
  :root { color-scheme: light; --_paper: #fff; --_panel: #fff; --_field: #fff; --_band: #fff; --_on-band: #000; --_on-band-quiet: #333; --_on-band-ochre: #8a5a10; --_ink: #000; --_quiet: #333; }
  html { font-size: 9.5pt; }
  body { display: block; min-height: 0; }
  .skip, .site-nav, .site-language, .search, .search-hint, .site-head-search, .letters, .as-of-form, .river-lines, .snippet-action, .doors .onward, .onward { display: none !important; }
  .site-head-line, .frame, .page-article > main, .page-list > main { padding-inline: 0; max-inline-size: none; }
  .site-head, .site-foot { background: none; }
  .site-head { border-block-end: 1pt solid #000; }
  .site-head-line { padding-block: 0 4pt; }
  .site-foot { margin-block-start: 14pt; border-block-start: 1pt solid #000; }
  .site-foot .wordmark { display: none; }
  .site-foot-line { padding-block: 6pt 0; gap: 4pt; }
  .printed { display: block; flex-basis: 100%; }
  .entry-head, .list-head { padding-block: 14pt 6pt; }
  .row { display: grid; grid-template-columns: 27mm minmax(0, 1fr); column-gap: 6mm; padding-block: 8pt; break-inside: auto; }
  .row > .main:first-child, .row > .margin { grid-column: 2; grid-row: auto; }
  .main { max-inline-size: none; }
  .row:has(.as-of-form):not(:has(.as-of)) { display: none; }
  .row-sources .main, .claim, .changes > li, .agreement, .glossary li, .entries > li, .structures li { break-inside: avoid; }
  h1, h2, h3, .status { break-after: avoid; }
  .definition { font-size: 14pt; }
  .headword, .list-head h1 { font-size: 26pt; }
  .headword-long { font-size: 18pt; }
  .agreement { flex-direction: row; margin-block-start: 8pt; }
  .seal { inline-size: 22mm; }
  details::details-content { content-visibility: visible; block-size: auto; }
  summary { list-style: none; }
  .views, .site-foot-nav, .question-more { display: none; }
  .questions > li, .registry > li { break-inside: avoid; }
  a { color: #000; text-decoration: none; }
  .pairs a, .prose a, .links a { text-decoration: underline; }
}
`;
