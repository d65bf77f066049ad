import { ASKED_CRITERIA, CRITERION_ANSWERS, LEGAL_FORMS } from '../assessment/vocabulary.ts';
import type { Criterion } from '../criterion/criterion.ts';
import { type BilingualText, type Locale, LOCALES } from '../locale/localized-text.ts';
import type { ProgrammeEligibility } from '../programme/programme.ts';
import type { Entry } from './entry.ts';

/** The names of everything that an entry says, as they are compared from one revision to another. */
export const FIELD_NAMES = [
  'title',
  'grammar',
  'acronyms',
  'alternativeLabels',
  'names',
  'periods',
  'classification',
  'definition',
  'question',
  'answer',
  'summary',
  'on',
  'start',
  'end',
  'example',
  'help',
  'proofs',
  'remedy',
  'article',
  'contradiction',
  'answers',
  'answerLabels',
  'forms',
  'examples',
  'exampleReasons',
  'exampleVerdicts',
  'eligibility',
  'conditions',
  'eligibilityRules',
  'notes',
  'mandates',
  'mandatePeriods',
  'calls',
  'territory',
  'website',
  'theme',
  'audience',
  'role',
  'broader',
  'related',
  'about',
  'homonyms',
  'hiddenLabels',
  'formerSlugs',
  'sources',
  'claims',
  'claimNotes',
  'evidence',
] as const;

/** The name of a field of an entry. */
export type FieldName = (typeof FIELD_NAMES)[number];

/** One thing that an entry says, in one language. */
export interface EntryField {
  readonly name: FieldName;
  /** Undefined: the same in both languages, such as a date or an address. */
  readonly locale: Locale | undefined;
  /** A text is a list of one; what is not said, an empty list. */
  readonly items: readonly string[];
  /** Whether an adoption of the entry covers it: its names and its text; what backs it and what leads elsewhere is around it. */
  readonly isAgreed: boolean;
}

/** Everything that an entry says, in a fixed order for its kind: nothing of it can change without one of these changing. */
export function entryFields(entry: Entry): readonly EntryField[] {
  return [...marked(agreedParts(entry), true), ...marked([...surroundings(entry), ...evidence(entry)], false)];
}

/** The text that an adoption of the entry covers, in both languages. */
export function agreedFields(entry: Entry): readonly EntryField[] {
  return marked(agreedParts(entry), true);
}

type Part = Omit<EntryField, 'isAgreed'>;

function marked(parts: readonly Part[], isAgreed: boolean): readonly EntryField[] {
  return parts.map((part) => ({ ...part, isAgreed }));
}

function agreedParts(entry: Entry): readonly Part[] {
  switch (entry.kind) {
    case 'term': {
      const { fr, en } = entry.labels;
      return [
        ...text('title', { fr: fr.preferred, en: en?.preferred }),
        ...lists('acronyms', { fr: fr.acronyms, en: en?.acronyms ?? [] }),
        ...lists('alternativeLabels', { fr: fr.alternative, en: en?.alternative ?? [] }),
        ...text('definition', entry.definition),
        ...texts('notes', entry.notes),
        ...text('example', entry.example),
      ];
    }
    case 'structure':
      return [
        ...texts(
          'names',
          entry.names.map(({ name }) => name),
        ),
        ...fact('periods', ...entry.names.map(({ acronym, ...period }) => `${acronym ?? '…'} ${span(period)}`)),
        ...fact('classification', entry.classification),
        ...lists('alternativeLabels', entry.alternativeLabels),
        ...text('summary', entry.summary),
        ...fact('start', entry.start),
        ...fact('end', entry.end),
        ...texts(
          'mandates',
          entry.mandates.map(({ description }) => description),
        ),
        ...fact('mandatePeriods', ...entry.mandates.map(({ subject, ...period }) => `${subject} ${span(period)}`)),
        ...texts('notes', entry.notes),
        ...fact('territory', ...entry.territory),
      ];
    case 'programme':
      return [
        ...text('title', entry.title),
        ...fact('acronyms', entry.acronym),
        ...lists('alternativeLabels', entry.alternativeLabels),
        ...text('summary', entry.summary),
        ...fact('start', entry.start),
        ...fact('end', entry.end),
        ...fact('calls', ...entry.calls.map(({ opens, closes, claims }) => [span({ from: opens, to: closes }), ...claims].join(' '))),
        ...texts('notes', entry.notes),
        ...rulesOfProgramme(entry.eligibility),
      ];
    case 'event':
      return [...text('title', entry.title), ...text('summary', entry.summary), ...fact('on', entry.on)];
    case 'criterion':
      return [
        ...text('title', entry.title),
        ...text('summary', entry.summary),
        ...text('question', entry.question),
        ...text('help', entry.help),
        ...texts('proofs', entry.proofs),
        ...text('remedy', entry.remedy),
        ...text('article', entry.article),
        ...fact('role', entry.id, entry.role),
        ...rulesOfCriterion(entry),
      ];
    case 'question':
      return [...text('question', entry.question), ...text('answer', entry.answer)];
  }
}

function rulesOfCriterion({ contradiction, answers, forms, examples = [] }: Criterion): readonly Part[] {
  // In a fixed order: the database keeps the members of an object in an order of its own.
  const meanings = [
    ...(answers === undefined ? [] : CRITERION_ANSWERS.map((answer) => answers[answer])),
    ...(forms === undefined ? [] : LEGAL_FORMS.map((form) => forms[form])),
  ];
  return [
    ...fact('contradiction', contradiction),
    ...texts(
      'answers',
      meanings.map(({ explanation }) => explanation),
    ),
    ...texts(
      'answerLabels',
      meanings.map(({ label }) => label),
    ),
    ...fact('forms', ...(forms === undefined ? [] : LEGAL_FORMS.map((form) => `${form}: ${forms[form].answer}`))),
    ...texts(
      'examples',
      examples.map(({ title }) => title),
    ),
    ...texts(
      'exampleReasons',
      examples.map(({ why }) => why),
    ),
    ...fact(
      'exampleVerdicts',
      ...examples.map(({ key, legalForm, answers: given, verdict }) =>
        [
          `${key}: ${legalForm}`,
          ...ASKED_CRITERIA.flatMap((id) => (given[id] === undefined ? [] : `${id} ${given[id]}`)),
          `→ ${verdict}`,
        ].join(', '),
      ),
    ),
  ];
}

function rulesOfProgramme(eligibility: ProgrammeEligibility | undefined): readonly Part[] {
  const { statement, status, forms = [], intake, conditions = [], claims = [] } = eligibility ?? {};
  return [
    ...text('eligibility', statement),
    ...texts(
      'conditions',
      conditions.map(({ question }) => question),
    ),
    ...fact(
      'eligibilityRules',
      status,
      intake,
      ...forms,
      ...conditions.map(({ key, contradiction }) => `${key}: ${contradiction}`),
      ...claims,
    ),
  ];
}

/** What leads to the entry and from it. */
function surroundings(entry: Entry): readonly Part[] {
  switch (entry.kind) {
    case 'term': {
      const { fr, en } = entry.labels;
      return [
        ...text('grammar', { fr: fr.grammar, en: en?.grammar }),
        ...lists('hiddenLabels', { fr: fr.hidden, en: en?.hidden ?? [] }),
        ...fact('theme', entry.theme),
        ...fact('broader', ...entry.broader),
        ...fact('related', ...entry.related),
      ];
    }
    case 'structure':
      return [...lists('hiddenLabels', entry.hiddenLabels), ...fact('website', entry.website), ...fact('related', ...entry.related)];
    case 'programme':
      return [...lists('hiddenLabels', entry.hiddenLabels), ...fact('related', ...entry.related)];
    case 'event':
      return fact('about', ...entry.about);
    case 'question':
      return [...lists('hiddenLabels', entry.variants), ...fact('audience', entry.audience), ...fact('about', ...entry.about)];
    case 'criterion':
      return [];
  }
}

/** What backs the entry. */
function evidence({ homonyms, formerSlugs, sources, claims }: Entry): readonly Part[] {
  const backing = claims.map(({ key, status, sources: citations, verifiedOn, validUntil, rivals, facts }) =>
    [
      `${key}: ${status}`,
      ...citations.map(({ source, locator }) => (locator === undefined ? source : `${source} (${locator})`)),
      ...(verifiedOn === undefined ? [] : [`✓ ${verifiedOn}`]),
      ...(validUntil === undefined ? [] : [`→ ${validUntil}`]),
      ...rivals.map((rival) => `≠ ${rival}`),
      ...facts,
    ].join(', '),
  );
  return [
    ...texts(
      'claims',
      claims.map(({ statement }) => statement),
    ),
    ...texts(
      'claimNotes',
      claims.map(({ note }) => note),
    ),
    ...fact('evidence', ...backing),
    ...fact('sources', ...sources),
    ...fact('homonyms', ...homonyms),
    ...fact('formerSlugs', ...formerSlugs),
  ];
}

function text(name: FieldName, said: { readonly fr?: string | undefined; readonly en?: string | undefined } | undefined): readonly Part[] {
  return lists(name, { fr: present(said?.fr), en: present(said?.en) });
}

/** Texts that stand side by side keep their places: one that is missing in a language is empty there. */
function texts(name: FieldName, said: readonly (BilingualText | undefined)[]): readonly Part[] {
  const inLocale = (locale: Locale) => (said.some((one) => one?.[locale] !== undefined) ? said.map((one) => one?.[locale] ?? '') : []);
  return lists(name, { fr: inLocale('fr'), en: inLocale('en') });
}

function lists(name: FieldName, items: Readonly<Record<Locale, readonly string[]>>): readonly Part[] {
  return LOCALES.map((locale) => ({ name, locale, items: items[locale] }));
}

/** What is the same in both languages. */
function fact(name: FieldName, ...items: readonly (string | undefined)[]): readonly Part[] {
  return [{ name, locale: undefined, items: items.filter((item) => item !== undefined) }];
}

function span({ from, to }: { readonly from?: string | undefined; readonly to?: string | undefined }): string {
  return `${from ?? '…'}/${to ?? '…'}`;
}

function present(said: string | undefined): readonly string[] {
  return said === undefined ? [] : [said];
}
