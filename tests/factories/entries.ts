import type {
  Change,
  Claim,
  ComparedDefinition,
  Criterion,
  Event,
  Programme,
  PublishedEntry,
  Question,
  Source,
  Structure,
  Term,
} from '#domain';

const nothing = { formerSlugs: [], homonyms: [], sources: [], claims: [] } as const;

/** A term that says little, with what a test cares about. */
export function aTerm(slug: string, particulars: Partial<Term> = {}): Term {
  return {
    kind: 'term',
    slug,
    ...nothing,
    theme: 'core-notions',
    labels: { fr: { preferred: slug, acronyms: [], alternative: [], hidden: [] } },
    definition: { fr: `notion de ${slug}`, en: `notion of ${slug}` },
    notes: [],
    broader: [],
    related: [],
    ...particulars,
  };
}

/** A structure that says little, with what a test cares about. */
export function aStructure(slug: string, particulars: Partial<Structure> = {}): Structure {
  return {
    kind: 'structure',
    slug,
    ...nothing,
    classification: 'hub',
    names: [{ name: { fr: slug } }],
    alternativeLabels: { fr: [], en: [] },
    hiddenLabels: { fr: [], en: [] },
    summary: { fr: `structure ${slug}`, en: `structure ${slug}` },
    notes: [],
    territory: [],
    mandates: [],
    related: [],
    ...particulars,
  };
}

/** A programme that says little, with what a test cares about. */
export function aProgramme(slug: string, particulars: Partial<Programme> = {}): Programme {
  return {
    kind: 'programme',
    slug,
    ...nothing,
    title: { fr: slug },
    alternativeLabels: { fr: [], en: [] },
    hiddenLabels: { fr: [], en: [] },
    summary: { fr: `programme ${slug}` },
    notes: [],
    calls: [],
    related: [],
    ...particulars,
  };
}

/** An event that says little, with what a test cares about. */
export function anEvent(slug: string, particulars: Partial<Event> = {}): Event {
  return {
    kind: 'event',
    slug,
    ...nothing,
    title: { fr: slug },
    summary: { fr: `fait ${slug}` },
    on: '2015-10-23',
    about: [],
    ...particulars,
  };
}

/** A criterion that says little, with what a test cares about. */
export function aCriterion(slug: string, particulars: Partial<Criterion> = {}): Criterion {
  return {
    kind: 'criterion',
    slug,
    ...nothing,
    id: 'MARKET_ACTIVITY',
    role: 'gate',
    title: { fr: slug },
    summary: { fr: `critère ${slug}` },
    question: { fr: 'Vendez-vous?' },
    help: { fr: 'Aide' },
    proofs: [],
    article: { fr: 'art. 3' },
    ...particulars,
  };
}

/** A question that says little, with what a test cares about. */
export function aQuestion(slug: string, particulars: Partial<Question> = {}): Question {
  return {
    kind: 'question',
    slug,
    ...nothing,
    audience: 'promoter',
    question: { fr: `${slug}?` },
    variants: { fr: [], en: [] },
    answer: { fr: `Réponse à ${slug}` },
    about: [],
    ...particulars,
  };
}

/** A claim that the given source backs. */
export function aClaim(key: string, source: string, particulars: Partial<Claim> = {}): Claim {
  return { key, statement: { fr: `fait ${key}` }, status: 'VERIFIED', sources: [{ source }], rivals: [], facts: [], ...particulars };
}

/** A source that says little, with what a test cares about. */
export function aSource(slug: string, particulars: Partial<Source> = {}): Source {
  return { slug, title: { fr: `Document ${slug}` }, ...particulars };
}

/** A change that says little, with what a test cares about. */
export function aChange(slug: string, particulars: Partial<Change> = {}): Change {
  return {
    slug,
    kind: 'CREATED',
    on: '2015',
    from: [],
    to: [],
    description: { fr: `changement ${slug}` },
    sources: [],
    claims: [],
    ...particulars,
  };
}

/** A definition that says little, with what a test cares about. */
export function aDefinition(slug: string, particulars: Partial<ComparedDefinition> = {}): ComparedDefinition {
  return {
    slug,
    title: { fr: `Définition ${slug}` },
    holder: { fr: `Organisme ${slug}` },
    scope: { fr: `Ce que ${slug} définit` },
    role: 'compared',
    unasked: [],
    alignments: [],
    additions: [],
    sources: [],
    claims: [],
    ...particulars,
  };
}

/** An entry as it is served in its first revision, which nobody has adopted. */
export function published<E extends PublishedEntry['entry']>(entry: E, particulars: Partial<PublishedEntry<E>> = {}): PublishedEntry<E> {
  return { entry, revision: 1, version: 1, agreement: { state: 'PROPOSED', revision: 1, adoptions: [], endorsements: [] }, ...particulars };
}
