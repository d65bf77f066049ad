import type { eligibilityFr } from './eligibility-fr.ts';

/** What the pages say in English of eligibility. */
export const eligibilityEn: typeof eligibilityFr = {
  short: 'Check my project',
  description: 'Answer the criteria of section 3 of the Social Economy Act: the verdict, why, and what to change.',
  lead: 'Answer with your own words and documents. “I don’t know” is a real answer, and a question may be left without one. Nothing is kept.',
  noRules: 'The base does not have all the criteria yet. Come back later, or read those that are there.',
  examples: 'Cases',
  proofs: 'Where to look for proof',
  submit: 'See the result',
  again: 'Change answers',
  chooseForm: 'Choose an answer to the first question at least; “I don’t know” is one too.',
  criteria: 'Criterion by criterion',
  marks: { PASS: 'met', FAIL: 'contradicted', OPEN: 'open' },
  answers: {
    MET: 'met',
    NOT_MET: 'contradicted',
    SILENT: 'documents silent: not met until the clause is added',
    PLANNED: 'planned',
    UNKNOWN: 'to be found out',
  },
  remedy: 'What to do:',
  bring: 'Documents to bring',
  ask: 'Whom to ask',
  programmes: 'Apart from the Act: programmes',
  programmesLead: 'A programme adds its own rules. They do not change what the Act says of you.',
  dated: (day, revision) => `${day}, under the rules ${revision}.`,
};
