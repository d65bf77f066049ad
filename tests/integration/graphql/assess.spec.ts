import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCatalogue } from '../../factories/a-catalogue.ts';
import { aStructure } from '../../factories/entries.ts';
import { aKnownProgramme, allCriteria, someRules, theAskedCriteria, theForm } from '../../factories/rules.ts';
import { type PublicApi, startPublicApi } from './public-api.ts';

const earlier = someRules([
  theForm(),
  ...theAskedCriteria().map((criterion) =>
    criterion.id === 'SURPLUS_RULE' ? { ...criterion, title: { fr: 'ancien titre' }, contradiction: 'INELIGIBLE' as const } : criterion,
  ),
]);
const rules = someRules();
const ALL = [
  'MARKET_ACTIVITY',
  'SOCIAL_PURPOSE',
  'PUBLIC_INDEPENDENCE',
  'DEMOCRATIC_GOVERNANCE',
  'ECONOMIC_VIABILITY',
  'SURPLUS_RULE',
  'DISSOLUTION_RULE',
];
const met = (except: Readonly<Record<string, string>> = {}) => ALL.map((criterion) => ({ criterion, answer: except[criterion] ?? 'MET' }));

const ASSESS = `query Assess($legalForm: LegalForm!, $answers: [CriterionAnswerInput!]!, $asOf: Date, $rulesRevision: String, $conditions: [ConditionAnswerInput!]!, $locale: Locale!) {
  assess(legalForm: $legalForm, answers: $answers, asOf: $asOf, rulesRevision: $rulesRevision, conditions: $conditions, locale: $locale) {
    verdict summary { text locale } nextCriterion rulesRevision
    legalForm { criterion { id } answer explanation { text } remedy { text } }
    outcomes { criterion { id title { text } } answer explanation { text locale } remedy { text } }
    programmes { programme { slug } verdict asOf explanation { text locale } call { closes { edtf } } }
    whoToAsk { slug }
  }
}`;

let api: PublicApi;

beforeAll(async () => {
  const catalogue = aCatalogue([...allCriteria(), aKnownProgramme(), aStructure('pole-d-economie-sociale-vhsl')], { rules });
  api = await startPublicApi({ catalogue, earlierRules: [earlier] });
});
afterAll(() => api.close());

async function assess(variables: object) {
  const { json } = await api.post(ASSESS, { legalForm: 'COOPERATIVE', answers: met(), conditions: [], locale: 'FR', ...variables });
  return json;
}

describe('assess', () => {
  it('gives the verdict, the outcome of each criterion, and whom to ask', async () => {
    const { data } = await assess({ answers: met({ DISSOLUTION_RULE: 'SILENT' }), locale: 'EN' });
    expect(data.assess).toMatchObject({
      verdict: 'ELIGIBLE_IF_DOCUMENTED',
      summary: { locale: 'EN' },
      nextCriterion: null,
      rulesRevision: rules.revision,
      legalForm: { criterion: { id: 'LEGAL_FORM' }, answer: 'MET', remedy: null },
      whoToAsk: [{ slug: 'pole-d-economie-sociale-vhsl' }],
    });
    expect(data.assess.outcomes.map((outcome: { criterion: { id: string } }) => outcome.criterion.id)).toEqual(ALL);
    expect(data.assess.outcomes.at(-1)).toMatchObject({
      answer: 'SILENT',
      explanation: { text: 'en DISSOLUTION_RULE SILENT because', locale: 'EN' },
      remedy: { text: 'en DISSOLUTION_RULE remedy' },
    });
  });

  it('gives the same verdict in both languages', async () => {
    const [french, english] = [
      await assess({ answers: met({ SURPLUS_RULE: 'NOT_MET' }) }),
      await assess({ answers: met({ SURPLUS_RULE: 'NOT_MET' }), locale: 'EN' }),
    ];
    expect(french.data.assess.verdict).toBe('FIXABLE');
    expect(english.data.assess.verdict).toBe('FIXABLE');
  });

  it('says what to ask next, and what was not asked', async () => {
    const { data } = await assess({ answers: [{ criterion: 'SOCIAL_PURPOSE', answer: 'MET' }] });
    expect(data.assess).toMatchObject({ verdict: 'UNDETERMINED', nextCriterion: 'MARKET_ACTIVITY' });
    expect(data.assess.outcomes[0]).toMatchObject({ answer: null, remedy: null });
  });

  it('tells of programmes on the asked day, by default today', async () => {
    const today = await assess({});
    expect(today.data.assess.programmes).toMatchObject([{ programme: { slug: 'piec' }, verdict: 'NOT_YET', asOf: '2026-11-22' }]);
    const conditions = ['deux-ans', 'quarante', 'bail'].map((condition) => ({ programme: 'piec', condition, answer: 'MET' }));
    const then = await assess({ asOf: '2016-03-10', conditions });
    expect(then.data.assess.programmes).toMatchObject([
      { verdict: 'ELIGIBLE', asOf: '2016-03-10', call: { closes: { edtf: '2016-03-31' } } },
    ]);
    expect((await assess({ asOf: '2010-01-01' })).data.assess.programmes).toEqual([]);
  });

  it('judges by earlier rules when they are named, with the texts of then', async () => {
    const answers = met({ SURPLUS_RULE: 'NOT_MET' });
    const { data } = await assess({ answers, rulesRevision: earlier.revision });
    expect(data.assess).toMatchObject({ verdict: 'INELIGIBLE', rulesRevision: earlier.revision });
    expect(data.assess.outcomes[5].criterion.title.text).toBe('ancien titre');
    expect((await assess({ answers, rulesRevision: rules.revision })).data.assess.verdict).toBe('FIXABLE');
  });

  it.each([
    ['answers', { answers: [...met(), { criterion: 'SURPLUS_RULE', answer: 'MET' }] }],
    ['answers', { answers: [{ criterion: 'LEGAL_FORM', answer: 'MET' }] }],
    ['rulesRevision', { rulesRevision: '0123456789abcdef' }],
    ['rulesRevision', { rulesRevision: '' }],
    ['conditions', { conditions: [{ programme: 'inconnu', condition: 'bail', answer: 'MET' }] }],
    ['conditions', { conditions: [{ programme: 'piec', condition: 'inconnue', answer: 'MET' }] }],
    ['conditions', { conditions: ['MET', 'NOT_MET'].map((answer) => ({ programme: 'piec', condition: 'bail', answer })) }],
  ])('refuses %s that cannot be, and names the argument', async (argument, variables) => {
    const { errors } = await assess(variables);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument, allowed: expect.any(String) } }]);
  });

  it.each([
    { legalForm: 'CORPORATION' },
    { answers: [{ criterion: 'SURPLUS_RULE', answer: 'PERHAPS' }] },
    { answers: null },
    { asOf: 'hier' },
  ])('refuses what the types refuse: %j', async (variables) => {
    const { errors } = await assess(variables);
    expect(errors[0].extensions.code).toBe('BAD_USER_INPUT');
  });

  it('is asked by POST, and never kept', async () => {
    const query = '{ assess(legalForm: TRUST, answers: []) { verdict } }';
    const posted = await api.post(query);
    expect(posted.json.data.assess.verdict).toBe('INELIGIBLE');
    expect(posted.headers.get('cache-control')).toBe('no-store');
    for (const attempt of [1, 2]) expect({ attempt, status: (await api.get(query)).status }).toEqual({ attempt, status: 405 });
  });

  it('says that there are no rules as long as the base has none', async () => {
    const bare = await startPublicApi({ catalogue: aCatalogue([]) });
    try {
      const { json } = await bare.post('{ assess(legalForm: TRUST, answers: []) { verdict } }');
      expect(json.errors[0].extensions.code).toBe('NO_RULES');
      expect((await bare.get('{ eligibilityRules { revision } }')).json.data.eligibilityRules).toBeNull();
    } finally {
      await bare.close();
    }
  });
});

describe('eligibilityRules', () => {
  const RULES = `query Rules($revision: String) { eligibilityRules(revision: $revision) { revision
    legalForm { legalForms { legalForm answer label { text } } answers { answer } }
    criteria { id contradiction answers { answer label { text } explanation { text } } legalForms { answer } examples { key } }
    programmes { slug eligibility { status byCalls legalForms conditions { key contradiction } } } } }`;

  it('gives all that is asked and what each answer leads to, and can be kept by caches', async () => {
    const { json, headers } = await api.get(RULES);
    const { eligibilityRules } = json.data;
    expect(eligibilityRules.revision).toBe(rules.revision);
    expect(eligibilityRules.legalForm.legalForms).toHaveLength(10);
    expect(eligibilityRules.criteria.map(({ id }: { id: string }) => id)).toEqual(ALL);
    expect(eligibilityRules.criteria[0]).toMatchObject({ contradiction: 'INELIGIBLE', answers: [{ answer: 'MET' }, {}, {}, {}, {}] });
    expect(eligibilityRules.programmes).toMatchObject([{ slug: 'piec', eligibility: { status: 'TO_BE_VERIFIED', byCalls: true } }]);
    expect(headers.get('cache-control')).toContain('public');
  });

  it('gives earlier rules by their name, and null for a name that was never given', async () => {
    expect((await api.get(RULES, { revision: earlier.revision })).json.data.eligibilityRules.criteria[5].contradiction).toBe('INELIGIBLE');
    expect((await api.get(RULES, { revision: 'x' })).json.data.eligibilityRules).toBeNull();
  });
});
