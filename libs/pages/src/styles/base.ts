/** The sheet, the type, links and controls. */
export const base = `
:root { color-scheme: light dark; scroll-padding-top: 1rem; }
*, *::before, *::after { box-sizing: border-box; }
html { font-size: 100%; text-size-adjust: 100%; }
body {
  margin: 0; min-height: 100vh; display: flex; flex-direction: column;
  background: var(--_paper); color: var(--_ink);
  font-family: var(--_font-sans); font-size: var(--_size-text); line-height: var(--_leading-text);
  font-optical-sizing: auto; font-kerning: normal; overflow-wrap: break-word;
}
main { flex: 1; }
main:focus { outline: none; }
h1, h2, h3, p, ul, ol, dl, dd, pre, table { margin: 0; padding: 0; font-size: inherit; font-weight: inherit; }
ul, ol { list-style: none; }
.prose ul, .prose ol, .main > ul:not([class]) { padding-inline-start: 1.25em; list-style: disc; }
.prose ol { list-style: decimal; }
.prose p + p, .prose + .prose, .main > p + p, .prose ul { margin-block-start: 0.7em; }
li + li { margin-block-start: 0.35em; }
b, strong { font-weight: 650; }
cite { font-style: normal; }
a {
  color: var(--_river); text-decoration-line: underline; text-decoration-thickness: 0.06em; text-underline-offset: 0.18em;
  text-decoration-color: color-mix(in srgb, currentColor 45%, transparent);
}
a:hover { color: var(--_river-deep); text-decoration-color: currentColor; text-decoration-thickness: 0.1em; }
:focus-visible { outline: 3px solid var(--_focus); outline-offset: 2px; border-radius: var(--_radius-small); }
mark { background: var(--_mark); color: var(--_ink); padding-inline: 0.08em; }
svg { flex: none; fill: none; stroke: currentColor; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums lining-nums; }
th, td { text-align: start; vertical-align: baseline; padding: 0.5rem 1rem 0.5rem 0; border-block-end: 1px solid var(--_rule); }
th { font-size: var(--_size-fine); font-weight: 600; color: var(--_quiet); }
@media (min-width: 34rem) { td + td { white-space: nowrap; } }
@media screen and (max-width: 34rem) {
  .stacks thead { position: absolute; clip-path: inset(50%); }
  .stacks tr { display: grid; grid-template-columns: 1fr 1fr; gap: 0.1rem 1rem; padding-block: 0.6rem; border-block-end: 1px solid var(--_rule); }
  .stacks td { padding: 0; border: 0; }
  .stacks td:first-child { grid-column: 1 / -1; }
  .stacks td + td { font-size: var(--_size-note); }
  .stacks td + td::before { content: attr(data-head); display: block; font-size: var(--_size-fine); color: var(--_quiet); line-height: 1.3; }
}
button {
  font: inherit; font-weight: 600; min-block-size: 2.75rem; padding: 0 1.1rem; cursor: pointer;
  color: var(--_on-river); background: var(--_river); border: 1px solid var(--_river); border-radius: var(--_radius-small);
}
button:hover { background: var(--_river-deep); border-color: var(--_river-deep); }
input {
  font: inherit; color: var(--_ink); background: var(--_field); border: 1px solid var(--_edge); border-radius: var(--_radius-small);
  min-block-size: 2.75rem; padding: 0 0.8rem; inline-size: 100%; min-inline-size: 0;
}
.frame, .page-article > main, .page-list > main { inline-size: 100%; max-inline-size: 74rem; margin-inline: auto; padding-inline: clamp(1.125rem, 4vw, 3rem); }
.quiet, .remarks, .kind, .other-language, .seen { color: var(--_quiet); }
.remarks, .kind, .other-language { font-size: 0.875em; }
.remarks { font-variant-numeric: tabular-nums; }
.held { white-space: nowrap; }
.acronym { letter-spacing: 0.02em; }
.address { overflow-wrap: anywhere; font-size: 0.9em; }
.notice { border-inline-start: 3px solid var(--_ochre); padding-inline-start: 0.9rem; margin-block: 1rem; }
.small-head { font-weight: 650; margin-block: 1.75rem 0.5rem; }
.lead { font-family: var(--_font-serif); font-size: var(--_size-lead); line-height: 1.5; text-wrap: pretty; }
.links { line-height: 1.4; }
.links li { padding-block: 0.2rem; }
.links li + li { margin: 0; }
.links-run { display: flex; flex-wrap: wrap; gap: 0.2rem 1.5rem; }
.onward { margin-block-start: 1.25rem; }
.onward a { font-weight: 600; display: inline-block; padding-block: 0.25rem; }
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
`;
