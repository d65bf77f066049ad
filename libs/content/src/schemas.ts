import { z } from 'zod';
import {
  AUDIENCES,
  CHANGE_KINDS,
  CLAIM_STATUSES,
  CRITERION_IDS,
  DEFINITION_ROLES,
  DEPARTURES,
  STRUCTURE_CLASSIFICATIONS,
  TERM_THEMES,
  type EdtfProblem,
  parseEdtf,
} from '#domain';
import { criterionRules, programmeEligibility } from './eligibility-schemas.ts';
import { bilingual, slug, text } from './text-schemas.ts';

const entryRef = z
  .string()
  .regex(
    /^(?:term|structure|programme|event|criterion|question):[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'name an entry by its kind and slug, such as term:ristourne',
  )
  .describe('An entry: its kind, a colon, its slug, such as term:ristourne.');

const claimRef = z
  .string()
  .regex(
    /^(?:term|structure|programme|event|criterion|question|change|definition):[a-z0-9]+(?:-[a-z0-9]+)*#[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'name a claim by its entry and key, such as structure:cre-vhsl#creation-2005',
  )
  .describe('A claim of this or another entry, such as structure:cre-vhsl#creation-2005.');

const day = z.iso.date('write a day that exists as YYYY-MM-DD').describe('A calendar day, YYYY-MM-DD.');

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

const address = z.url({ protocol: /^https?$/, error: 'write an address that starts with http:// or https://' });

const labelList = z.array(text).default([]);
const acronym = text.describe('Acronym, as the region writes it.').optional();
const start = edtf.describe('When it began; missing: unknown.').optional();
const end = edtf.describe('When it ended; missing: it still exists, or unknown.').optional();
const about = z.array(entryRef).default([]).describe('Entries that it is about.');

const labels = z.strictObject({
  preferred: text.describe('The name that the base uses, lower case unless it is a proper name.'),
  grammar: text.describe('Grammatical category as dictionaries print it, such as n. f.').optional(),
  acronyms: labelList.describe('Acronyms, as the region writes them.'),
  alternative: labelList.describe('Synonyms and other accepted spellings; shown.'),
  hidden: labelList.describe('Misspellings and calques that search knows; not shown.'),
});

const plainLabels = z.strictObject({ fr: labelList, en: labelList }).default({ fr: [], en: [] });
const alternativeLabels = plainLabels.describe('Other names and spellings; shown.');
const hiddenLabels = plainLabels.describe('Misspellings and calques that search knows; not shown.');

const citation = z.strictObject({
  source: slug.describe('Slug of a file of content/sources/.'),
  locator: text.describe('Article, page or section.').optional(),
});

const claim = z.strictObject({
  key: slug.describe('Unique within the entry.'),
  statement: bilingual.describe('One fact, in one sentence.'),
  status: z
    .enum(CLAIM_STATUSES)
    .describe('VERIFIED: a source was seen to say it. TO_BE_VERIFIED: from memory or deduced. DISPUTED: a rival says otherwise.'),
  sources: z.array(citation).min(1, 'name at least one source').describe('Who says it, and where.'),
  rivals: z.array(claimRef).default([]).describe('Claims that say otherwise.'),
  verifiedOn: day.describe('The day on which the fact was last checked, YYYY-MM-DD.').optional(),
  validUntil: day.describe('After this day the claim is shown as out of date.').optional(),
  note: bilingual.describe("An editor's note, such as what is known of a dispute.").optional(),
  facts: z
    .array(z.string().regex(/^(?:S[03]-\d{2}|A4-\d|I-\d{2})$/, 'name a fact like S3-01, S0-11, A4-2 or I-02'))
    .default([])
    .describe('Identifiers of the facts of the founding documents that this claim carries.'),
});

const common = {
  formerSlugs: z.array(slug).default([]).describe('Slugs that this entry had before; their addresses redirect here.'),
  homonyms: z.array(entryRef).default([]).describe('Entries of another meaning that share a name with this one.'),
  sources: z.array(slug).default([]).describe('Slugs of the sources that back the entry as a whole.'),
  claims: z.array(claim).default([]).describe('Facts about the entry, each with its sources.'),
};

const notes = z.array(bilingual).default([]).describe('What is useful to know; Markdown.');
const related = z.array(entryRef).default([]).describe('Associated entries; one side may name the other.');

/** content/terms/<slug>.yaml */
export const termFile = z.strictObject({
  theme: z.enum(TERM_THEMES).describe('The theme under which the glossary lists it.'),
  labels: z.strictObject({ fr: labels, en: labels.optional() }).describe('The names of the notion, by language.'),
  definition: bilingual.describe('One sentence, lower case at the start, no final period; the nearest broader notion first.'),
  notes,
  example: bilingual.describe('What it looks like in life.').optional(),
  broader: z.array(slug).default([]).describe('Slugs of the next broader terms.'),
  related,
  ...common,
});

/** content/structures/<slug>.yaml */
export const structureFile = z.strictObject({
  classification: z.enum(STRUCTURE_CLASSIFICATIONS).describe('What sort of body it is.'),
  names: z
    .array(
      z.strictObject({
        name: bilingual,
        acronym,
        from: edtf.describe('Since when it bore the name; missing: since the beginning, or unknown.').optional(),
        to: edtf.describe('Until when; missing: it still bears it, or unknown.').optional(),
      }),
    )
    .min(1, 'give the structure at least one name')
    .describe('Names in the order of time; the last one is the present or last name.'),
  alternativeLabels,
  hiddenLabels,
  summary: bilingual.describe('One or two sentences: what it is, where, when.'),
  notes,
  start,
  end,
  territory: z.array(slug).default([]).describe('Slugs of the structures (rcm or territory) where it acts.'),
  mandates: z
    .array(
      z.strictObject({
        subject: slug.describe('What the mandate is about, such as social-economy.'),
        description: bilingual,
        from: edtf.optional(),
        to: edtf.optional(),
      }),
    )
    .default([])
    .describe('What it was charged with, and when.'),
  related,
  website: address.describe('Its own site.').optional(),
  ...common,
});

/** content/programmes/<slug>.yaml */
export const programmeFile = z.strictObject({
  title: bilingual.describe('The name of the programme.'),
  acronym,
  alternativeLabels,
  hiddenLabels,
  summary: bilingual.describe('One or two sentences: what it funds, for whom, by whom.'),
  notes,
  start,
  end,
  calls: z
    .array(
      z.strictObject({
        opens: edtf.describe('When it opens; missing: unknown.').optional(),
        closes: edtf.describe('When it closes; missing: unknown.').optional(),
        claims: z.array(slug).default([]).describe('Keys of the claims of this file that speak of the call.'),
      }),
    )
    .default([])
    .describe('Calls for projects, in the order of time.'),
  eligibility: programmeEligibility.optional(),
  related,
  ...common,
});

/** content/events/<slug>.yaml */
export const eventFile = z.strictObject({
  title: bilingual.describe('What happened, as a headline.'),
  summary: bilingual.describe('One or two sentences: what, who, where.'),
  on: edtf,
  about,
  ...common,
});

/** content/criteria/<slug>.yaml */
export const criterionFile = z.strictObject({
  id: z.enum(CRITERION_IDS).describe('The name of the criterion in the API.'),
  role: z.enum(['gate', 'principle']).describe('Gates come first; principles are weighed after them.'),
  title: bilingual.describe('The name of the criterion.'),
  summary: bilingual.describe('What the criterion asks for, in one sentence.'),
  question: bilingual.describe('The question put to the promoter.'),
  help: bilingual.describe('How to find the answer; Markdown.'),
  proofs: z.array(bilingual).default([]).describe('Documents that prove it.'),
  remedy: bilingual.describe('What the documents must say, and how to make them say it; Markdown.').optional(),
  article: bilingual.describe('The provision, such as « Loi sur l’économie sociale, art. 3 ».'),
  ...criterionRules,
  ...common,
});

/** content/questions/<slug>.yaml */
export const questionFile = z.strictObject({
  audience: z.enum(AUDIENCES).describe('Who asks it.'),
  question: bilingual.describe('The question, as the page shows it.'),
  variants: plainLabels.describe('Other wordings, as people type them.'),
  answer: bilingual.describe('40 to 120 words: the answer, the reason, what to do next.'),
  about,
  ...common,
});

/** content/changes/<slug>.yaml */
export const changeFile = z.strictObject({
  kind: z.enum(CHANGE_KINDS).describe('How the structures follow one another.'),
  on: edtf,
  from: z.array(slug).default([]).describe('Slugs of the structures before.'),
  to: z.array(slug).default([]).describe('Slugs of the structures after.'),
  description: bilingual.describe('What changed, in one sentence.'),
  sources: common.sources,
  claims: common.claims,
});

/** content/definitions/<slug>.yaml */
export const definitionFile = z.strictObject({
  role: z.enum(DEFINITION_ROLES).describe('reference: the law, in one file; compared: any other.'),
  title: bilingual.describe('The short name that heads its column, such as « Loi sur l’économie sociale (2013) ».'),
  holder: bilingual.describe('The body that gives it.'),
  date: edtf.describe('When it was given; missing: unknown.').optional(),
  scope: bilingual.describe('What it defines, and for which use, in one or two sentences.'),
  unasked: z
    .array(z.strictObject({ key: slug.describe('Unique within the file.'), title: bilingual }))
    .default([])
    .describe('In the reference only: what the law does not ask and other definitions do, in the order in which it is shown.'),
  alignments: z
    .array(
      z.strictObject({
        criterion: slug.describe('Slug of a file of content/criteria/.'),
        departure: z
          .enum(DEPARTURES)
          .describe(
            'In all but the reference. SAME: asks the same in substance. WIDER: asks less. NARROWER: asks more. DIFFERENT: asks something else. SILENT: its text does not ask it.',
          )
          .optional(),
        claim: slug.describe('Key of the claim of this file that states it.'),
      }),
    )
    .default([])
    .describe('What it says of each criterion of the law. What nobody has seen is left out, and the page says so.'),
  additions: z
    .array(
      z.strictObject({
        point: slug.describe('A key of the list unasked of the reference.'),
        claim: slug.describe('Key of the claim of this file that states it.'),
      }),
    )
    .default([])
    .describe('What it asks and the law does not.'),
  sources: common.sources,
  claims: common.claims,
});

/** content/sources/<slug>.yaml */
export const sourceFile = z.strictObject({
  title: bilingual.describe('The title of the document.'),
  publisher: text.describe('Who published it.').optional(),
  date: edtf.describe('When it was published.').optional(),
  url: address.describe('Where it can be read.').optional(),
  seenOn: day.describe('The day on which it was seen, YYYY-MM-DD.').optional(),
  seen: bilingual.describe('What was seen of it.').optional(),
});
