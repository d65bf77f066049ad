import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { contentHash, readContent } from '#content';
import {
  assess,
  type Criterion,
  type Example,
  type Programme,
  type Rules,
  rulesOf,
  type Situation,
  type Verdict,
  verdictOf,
} from '#domain';
import { published } from '../../factories/entries.ts';

let rules: Rules;
let criteria: readonly Criterion[];
let programmes: readonly Programme[];

beforeAll(async () => {
  const content = await readContent(resolve(import.meta.dirname, '../../../content'), { advice: false });
  if (content.kind === 'ContentRefused') throw new Error(JSON.stringify(content.problems));
  criteria = content.entries.filter((entry) => entry.kind === 'criterion');
  programmes = content.entries.filter((entry) => entry.kind === 'programme');
  const made = rulesOf(
    criteria.map((entry) => published(entry)),
    programmes.map((entry) => published(entry)),
    contentHash,
  );
  if (made === undefined) throw new Error('content/criteria makes no rules');
  rules = made;
});

const MET = 'MET' as const;
const ALL_MET = {
  MARKET_ACTIVITY: MET,
  SOCIAL_PURPOSE: MET,
  PUBLIC_INDEPENDENCE: MET,
  DEMOCRATIC_GOVERNANCE: MET,
  ECONOMIC_VIABILITY: MET,
  SURPLUS_RULE: MET,
  DISSOLUTION_RULE: MET,
};

function situationOf({ legalForm, answers }: Pick<Example, 'legalForm' | 'answers'>): Situation {
  return { legalForm, answers: { ...ALL_MET, ...answers } };
}

/** The edge cases, by the criterion and key under which they are found, each with its verdict. */
const EDGE_CASES: readonly (readonly [criterion: string, key: string, verdict: Verdict])[] = [
  ['LEGAL_FORM', 'travailleur-autonome', 'INELIGIBLE'],
  ['LEGAL_FORM', 'societe-a-mission', 'INELIGIBLE'],
  ['MARKET_ACTIVITY', 'subventions-seules', 'INELIGIBLE'],
  ['MARKET_ACTIVITY', 'surtout-des-subventions', 'ELIGIBLE'],
  ['SURPLUS_RULE', 'ristournes', 'ELIGIBLE'],
  ['SURPLUS_RULE', 'sans-ristourne', 'ELIGIBLE'],
  ['MARKET_ACTIVITY', 'cta-sans-activite', 'UNDETERMINED'],
  ['LEGAL_FORM', 'cta-compagnie', 'INELIGIBLE'],
  ['PUBLIC_INDEPENDENCE', 'majorite-nommee-par-la-ville', 'INELIGIBLE'],
  ['PUBLIC_INDEPENDENCE', 'une-personne-elue-sur-sept', 'ELIGIBLE'],
  ['SOCIAL_PURPOSE', 'cpe', 'ELIGIBLE'],
  ['LEGAL_FORM', 'garderie-privee', 'INELIGIBLE'],
  ['MARKET_ACTIVITY', 'cooperative-d-habitation', 'ELIGIBLE'],
  ['DISSOLUTION_RULE', 'obnl-d-habitation', 'ELIGIBLE_IF_DOCUMENTED'],
  ['LEGAL_FORM', 'office-d-habitation', 'INELIGIBLE'],
  ['LEGAL_FORM', 'caisse', 'ELIGIBLE'],
  ['LEGAL_FORM', 'mutuelle-d-assurance', 'ELIGIBLE'],
  ['LEGAL_FORM', 'mutuelle-de-prevention', 'UNDETERMINED'],
  ['MARKET_ACTIVITY', 'fondation-qui-donne', 'INELIGIBLE'],
  ['DEMOCRATIC_GOVERNANCE', 'fondation-avec-friperie', 'UNDETERMINED'],
  ['LEGAL_FORM', 'societe-de-personnes', 'INELIGIBLE'],
  ['LEGAL_FORM', 'fiducie-d-utilite-sociale', 'INELIGIBLE'],
  ['LEGAL_FORM', 'obnl-federal', 'ELIGIBLE_IF_DOCUMENTED'],
  ['LEGAL_FORM', 'projet', 'NOT_YET'],
  ['LEGAL_FORM', 'collectif', 'NOT_YET'],
  ['DISSOLUTION_RULE', 'reglements-de-partage', 'FIXABLE'],
  ['LEGAL_FORM', 'filiale', 'INELIGIBLE'],
  ['DEMOCRATIC_GOVERNANCE', 'trois-administrateurs', 'UNDETERMINED'],
  ['DISSOLUTION_RULE', 'cooperative-agricole', 'UNDETERMINED'],
  ['SOCIAL_PURPOSE', 'syndicat-ou-culte', 'INELIGIBLE'],
  ['PUBLIC_INDEPENDENCE', 'ville-membre-de-soutien', 'ELIGIBLE'],
  ['LEGAL_FORM', 'entreprise-de-bande', 'UNDETERMINED'],
  ['DISSOLUTION_RULE', 'cooperative-federale', 'ELIGIBLE_IF_DOCUMENTED'],
  ['ECONOMIC_VIABILITY', 'salaire-de-la-direction', 'ELIGIBLE'],
  ['SURPLUS_RULE', 'parts-privilegiees', 'ELIGIBLE'],
  ['ECONOMIC_VIABILITY', 'deficit-sans-plan', 'UNDETERMINED'],
  ['DISSOLUTION_RULE', 'reserve-de-valorisation', 'UNDETERMINED'],
];

describe('the rules of this repository', () => {
  it('follow the precedence: forms that exclude, criteria that exclude, what can be changed', () => {
    const excluding = Object.entries(rules.forms).filter(([, answer]) => answer === 'NOT_MET');
    expect(excluding.map(([form]) => form)).toEqual(['BUSINESS_CORPORATION', 'PARTNERSHIP', 'SOLE_PROPRIETOR', 'TRUST', 'PUBLIC_BODY']);
    expect(rules.forms).toMatchObject({
      COOPERATIVE: 'MET',
      MUTUAL: 'MET',
      NONPROFIT: 'MET',
      NOT_INCORPORATED: 'PLANNED',
      UNKNOWN: 'UNKNOWN',
    });
    expect(rules.contradictions).toEqual({
      MARKET_ACTIVITY: 'INELIGIBLE',
      SOCIAL_PURPOSE: 'INELIGIBLE',
      PUBLIC_INDEPENDENCE: 'INELIGIBLE',
      DEMOCRATIC_GOVERNANCE: 'FIXABLE',
      ECONOMIC_VIABILITY: 'FIXABLE',
      SURPLUS_RULE: 'FIXABLE',
      DISSOLUTION_RULE: 'FIXABLE',
    });
  });

  it('have examples under every question, and each has the verdict that it says', () => {
    for (const { slug, examples = [] } of criteria) {
      expect({ slug, count: examples.length }).toEqual({ slug, count: expect.any(Number) });
      expect(examples.length).toBeGreaterThanOrEqual(3);
      for (const example of examples) {
        expect({ slug, key: example.key, verdict: verdictOf(situationOf(example), rules) }).toEqual({
          slug,
          key: example.key,
          verdict: example.verdict,
        });
      }
    }
  });

  it.each(EDGE_CASES)('know the edge case below %s: %s, %s', (id, key, verdict) => {
    const example = criteria.find((criterion) => criterion.id === id)?.examples?.find((one) => one.key === key);
    expect(example?.verdict).toBe(verdict);
  });

  it('offer every promoter "I don’t know", with a way to say yes and a way to say no', () => {
    for (const { entry } of rules.criteria) {
      for (const answer of ['MET', 'NOT_MET', 'UNKNOWN'] as const) expect(entry.answers[answer].label?.en).toBeDefined();
    }
  });

  it('say everything in both languages, and of every criterion what to do', () => {
    for (const { entry } of [rules.form, ...rules.criteria]) {
      const meanings = [...Object.values(entry.answers ?? {}), ...Object.values(entry.forms ?? {})];
      const texts = [entry.title, entry.question, entry.help, entry.remedy, entry.article, ...entry.proofs];
      const said = [...texts, ...meanings.flatMap(({ label, explanation }) => [explanation, ...(label === undefined ? [] : [label])])];
      expect({ id: entry.id, french: said.filter((text) => text?.en === undefined) }).toEqual({ id: entry.id, french: [] });
    }
  });

  it('know who may apply to the PIEC and to the RISQ, to be verified', () => {
    const assessed = assess({ ...situationOf({ legalForm: 'COOPERATIVE', answers: {} }), asOf: '2026-11-22' }, rules).programmes;
    expect(assessed.map(({ programme, call, eligibility }) => [programme.entry.slug, call.kind, eligibility.status])).toEqual([
      ['prets-du-risq', 'WITHOUT_CALLS', 'TO_BE_VERIFIED'],
      ['programme-d-immobilisation-en-entrepreneuriat-collectif', 'CLOSED', 'TO_BE_VERIFIED'],
    ]);
    for (const { entry } of rules.programmes) {
      const keys = entry.claims.map(({ key }) => key);
      expect(keys).toEqual(expect.arrayContaining([...(entry.eligibility?.claims ?? [])]));
    }
  });
});
