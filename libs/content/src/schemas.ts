import { z } from 'zod';
import {
  AUDIENCES,
  CHANGE_KINDS,
  CLAIM_STATUSES,
  CRITERION_IDS,
  STRUCTURE_CLASSIFICATIONS,
  TERM_THEMES,
  type EdtfProblem,
  parseEdtf,
} from '#domain';

const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const slug = z
  .string()
  .max(100)
  .regex(slugPattern, 'a slug is lower-case letters without accents, digits and single hyphens, such as economie-sociale')
  .describe('Name of another file of the same folder, without .yaml.');

const entryRef = z
  .string()
  .regex(
    /^(?:term|structure|programme|event|criterion|question):[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'an entry is named by its kind and slug, such as term:ristourne',
  )
  .describe('An entry: its kind, a colon, its slug, such as term:ristourne.');

const claimRef = z
  .string()
  .regex(
    /^(?:term|structure|programme|event|criterion|question|change):[a-z0-9]+(?:-[a-z0-9]+)*#[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'a claim is named by its entry and key, such as structure:cre-vhsl#creation-2005',
  )
  .describe('A claim of this or another entry, such as structure:cre-vhsl#creation-2005.');

const day = z.iso.date('a day is written YYYY-MM-DD').describe('A calendar day, YYYY-MM-DD.');

const EDTF_REMEDIES: Readonly<Record<EdtfProblem['reason'], string>> = {
  FORM: 'write it like 2015, 2015-05, 2015-05-19, 2015-08/2015-09, 2010~, 201X or 2015/..',
  NO_SUCH_MONTH: 'write a month from 01 to 12, or a season from 21 to 24',
  NO_SUCH_DAY: 'write a day that the month has',
  NO_DATE_IN_INTERVAL: 'give a date to one of the ends',
  REVERSED: 'put the earlier date first',
};

const edtf = z
  .string()
  .superRefine((text, context) => {
    const parsed = parseEdtf(text);
    if (parsed.kind === 'EdtfProblem') context.addIssue({ code: 'custom', message: EDTF_REMEDIES[parsed.reason] });
  })
  .meta({ pattern: '^[0-9X]{4}[-0-9X?~%./]*$|^(?:\\.\\.)?/[0-9X]{4}[-0-9X?~%]*$' })
  .describe('A date of any precision (EDTF, ISO 8601-2): 2015, 2015-05, 2015-05-19, 2015-08/2015-09, 2010~.');

const text = z.string().trim().min(1, 'a text is not empty');

const bilingual = z
  .strictObject({
    fr: text.describe('French.'),
    en: text.describe('English; may be missing, and then the French is shown and said to be French.').optional(),
  })
  .describe('A text in French and in English. Plain text; notes and answers may hold Markdown.');

const labelList = z.array(text).default([]);

const labels = z.strictObject({
  preferred: text.describe('The name that the base uses, lower case unless it is a proper name.'),
  grammar: text.describe('Grammatical category as dictionaries print it, such as n. f.').optional(),
  acronyms: labelList.describe('Acronyms, as the region writes them.'),
  alternative: labelList.describe('Synonyms and other accepted spellings; shown.'),
  hidden: labelList.describe('Misspellings and calques that search knows; not shown.'),
});

const plainLabels = z
  .strictObject({ fr: labelList, en: labelList })
  .default({ fr: [], en: [] });

const citation = z.strictObject({
  source: slug.describe('Slug of a file of content/sources/.'),
  locator: text.describe('Article, page or section.').optional(),
});

const claim = z.strictObject({
  key: slug.describe('Unique within the entry.'),
  statement: bilingual,
  status: z
    .enum(CLAIM_STATUSES)
    .describe('VERIFIED: a source was seen to say it. TO_BE_VERIFIED: from memory or deduced. DISPUTED: a rival says otherwise.'),
  sources: z.array(citation).min(1, 'a claim has at least one source'),
  rivals: z.array(claimRef).default([]).describe('Claims that say otherwise.'),
  verifiedOn: day.optional(),
  validUntil: day.describe('After this day the claim is shown as out of date.').optional(),
  note: bilingual.describe("An editor's note, such as what is known of a dispute.").optional(),
  facts: z.array(z.string().regex(/^(?:S[03]-\d{2}|A4-\d|I-\d{2})$/, 'a fact is named like S3-01, S0-11, A4-2 or I-02')).default([]),
});

const common = {
  formerSlugs: z.array(slug).default([]).describe('Slugs that this entry had before; their addresses redirect here.'),
  homonyms: z.array(entryRef).default([]).describe('Entries of another meaning that share a name with this one.'),
  sources: z.array(slug).default([]).describe('Slugs of the sources that back the entry as a whole.'),
  claims: z.array(claim).default([]),
};

const notes = z.array(bilingual).default([]);
const related = z.array(entryRef).default([]).describe('Associated entries; one side may name the other.');

/** content/terms/<slug>.yaml */
export const termFile = z.strictObject({
  theme: z.enum(TERM_THEMES),
  labels: z.strictObject({ fr: labels, en: labels.optional() }),
  definition: bilingual.describe('One sentence, lower case at the start, no final period; the nearest broader notion first.'),
  notes,
  example: bilingual.optional(),
  broader: z.array(slug).default([]).describe('Slugs of the next broader terms.'),
  related,
  ...common,
});

/** content/structures/<slug>.yaml */
export const structureFile = z.strictObject({
  classification: z.enum(STRUCTURE_CLASSIFICATIONS),
  names: z
    .array(
      z.strictObject({
        name: bilingual,
        acronym: text.optional(),
        from: edtf.optional(),
        to: edtf.optional(),
      }),
    )
    .min(1, 'a structure has at least one name')
    .describe('Names in the order of time; the last one is the present or last name.'),
  alternativeLabels: plainLabels,
  hiddenLabels: plainLabels,
  summary: bilingual.describe('One or two sentences: what it is, where, when.'),
  notes,
  start: edtf.optional(),
  end: edtf.optional(),
  territory: z.array(slug).default([]).describe('Slugs of the structures (rcm or territory) where it acts.'),
  mandates: z
    .array(
      z.strictObject({ subject: slug, description: bilingual, from: edtf.optional(), to: edtf.optional() }),
    )
    .default([]),
  related,
  website: z.url({ protocol: /^https?$/ }).optional(),
  ...common,
});

/** content/programmes/<slug>.yaml */
export const programmeFile = z.strictObject({
  title: bilingual,
  acronym: text.optional(),
  alternativeLabels: plainLabels,
  hiddenLabels: plainLabels,
  summary: bilingual,
  notes,
  start: edtf.optional(),
  end: edtf.optional(),
  calls: z
    .array(
      z.strictObject({
        opens: edtf.optional(),
        closes: edtf.optional(),
        claims: z.array(slug).default([]).describe('Keys of the claims of this file that speak of the call.'),
      }),
    )
    .default([]),
  related,
  ...common,
});

/** content/events/<slug>.yaml */
export const eventFile = z.strictObject({
  title: bilingual,
  summary: bilingual,
  on: edtf,
  about: z.array(entryRef).default([]),
  ...common,
});

/** content/criteria/<slug>.yaml */
export const criterionFile = z.strictObject({
  id: z.enum(CRITERION_IDS),
  role: z.enum(['gate', 'principle']),
  title: bilingual,
  summary: bilingual.describe('What the criterion asks for, in one sentence.'),
  question: bilingual.describe('The question put to the promoter.'),
  help: bilingual,
  proofs: z.array(bilingual).default([]),
  remedy: bilingual.optional(),
  article: bilingual,
  ...common,
});

/** content/questions/<slug>.yaml */
export const questionFile = z.strictObject({
  audience: z.enum(AUDIENCES),
  question: bilingual,
  variants: plainLabels.describe('Other wordings, as people type them.'),
  answer: bilingual.describe('40 to 120 words: the answer, the reason, what to do next.'),
  about: z.array(entryRef).default([]),
  ...common,
});

/** content/changes/<slug>.yaml */
export const changeFile = z.strictObject({
  kind: z.enum(CHANGE_KINDS),
  on: edtf,
  from: z.array(slug).default([]).describe('Slugs of the structures before.'),
  to: z.array(slug).default([]).describe('Slugs of the structures after.'),
  description: bilingual,
  sources: z.array(slug).default([]),
  claims: z.array(claim).default([]),
});

/** content/sources/<slug>.yaml */
export const sourceFile = z.strictObject({
  title: bilingual,
  publisher: text.optional(),
  date: edtf.optional(),
  url: z.url({ protocol: /^https?$/, error: 'an address starts with http:// or https://' }).optional(),
  seenOn: day.optional(),
  seen: bilingual.describe('What was seen of it.').optional(),
});
