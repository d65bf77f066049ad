/** Revisions, their differences and the log of an agreement. */
export const revisions = `
.unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.revision-notice { margin-block-start: 1.5rem; padding: 0.9rem 1.1rem; background: var(--_panel); border-inline-start: 3px solid var(--_ochre); }
.revision-notice p { font-weight: 650; }
.revision-notice ul { margin-block-start: 0.4rem; }
.revision-notice ul, .revision-since, .difference-legend { font-size: var(--_size-note); }
.revision-notice li { margin: 0; }
.revision-notice a, .revision-since a { display: inline-block; padding-block: 0.2rem; }
.revision { padding-inline-start: 1.1rem; border-inline-start: 2px solid var(--_rule); }
.revision + .revision { margin-block-start: 1.4rem; }
.revision-served { border-inline-start-color: var(--_river); }
.revision-head a { font-family: var(--_font-serif); font-size: 1.25rem; font-weight: 560; }
.revision-proposed { color: var(--_ochre-ink); }
.revision-superseded { color: var(--_quiet); }
.compare-form p { display: flex; align-items: center; gap: 0.5rem; margin: 0 !important; }
.compare-form select { font: inherit; font-variant-numeric: tabular-nums; color: var(--_ink); background: var(--_field); border: 1px solid var(--_edge); border-radius: var(--_radius-small); min-block-size: 2.75rem; padding: 0 0.6rem; }
.difference-legend { margin-block: 0.8rem 0; }
.differences > div + div { margin-block-start: 1.1rem; }
.differences dt { color: var(--_quiet); font-size: var(--_size-note); }
.differences dd { font-family: var(--_font-serif); font-size: 1.15rem; line-height: 1.75; white-space: pre-line; overflow-wrap: anywhere; }
.differences dd + dd { margin-block-start: 0.6rem; padding-block-start: 0.6rem; border-block-start: 1px solid var(--_rule); }
ins, del { text-decoration-thickness: 0.09em; padding-inline: 0.1em; box-decoration-break: clone; }
ins { text-decoration-line: underline; text-underline-offset: 0.22em; color: var(--_river); background: color-mix(in srgb, var(--_river) 10%, transparent); font-weight: 600; }
del { text-decoration-line: line-through; color: var(--_brick); background: color-mix(in srgb, var(--_brick) 8%, transparent); }
.log li + li { margin-block-start: 0.5rem; }
`;
