/** The questions of the checker and their result: a sheet of its own, for the one page that needs it. */
export const eligibility = `
.questionnaire fieldset { border: 0; border-block-start: 1px solid var(--_rule); margin: 0; min-inline-size: 0; padding: 1.5rem 0; max-inline-size: 44rem; }
.questionnaire fieldset > * + * { margin-block-start: 0.6rem; }
.questionnaire legend { float: inline-start; inline-size: 100%; font-family: var(--_font-serif); font-size: 1.3rem; font-weight: 560; line-height: 1.35; padding: 0; }
.questionnaire legend + * { clear: both; }
.choices li + li { margin-block-start: 0.4rem; }
.choices label { display: flex; gap: 0.7rem; align-items: baseline; padding: 0.55rem 0.8rem; border: 1px solid var(--_edge); border-radius: var(--_radius-small); cursor: pointer; max-inline-size: 36rem; }
.choices label:hover, .choices label:has(:checked) { border-color: var(--_river); }
.choices input { inline-size: 1rem; block-size: 1rem; min-block-size: 0; flex: none; accent-color: var(--_river); margin: 0; padding: 0; }
.questionnaire summary { cursor: pointer; inline-size: fit-content; min-block-size: 1.6rem; color: var(--_river); }
.bullets { list-style: disc; padding-inline-start: 1.25em; }
.verdict { border-inline-start: 4px solid var(--_ochre); padding-inline-start: 1.1rem; }
.verdict h2 { font-family: var(--_font-serif); font-size: 1.9rem; font-weight: 560; line-height: 1.2; }
.verdict > * + * { margin-block-start: 0.6rem; }
.outcomes > li { display: grid; grid-template-columns: 1.75rem 1fr; gap: 0.4rem; border-block-start: 1px solid var(--_rule); padding-block: 0.8rem; margin: 0; }
.outcomes p + p { margin-block-start: 0.3rem; }
.sign { font-size: 1.2rem; font-weight: 700; line-height: 1.3; }
.mark-PASS .sign { color: var(--_river); }
.mark-FAIL .sign { color: var(--_brick); }
.mark-OPEN .sign { color: var(--_ochre-ink); }
.assessment { max-inline-size: 44rem; }
.again { margin-block: 3rem 1rem; }
@media print { .questionnaire, .again { display: none; } .outcomes > li { break-inside: avoid; } }
`;
