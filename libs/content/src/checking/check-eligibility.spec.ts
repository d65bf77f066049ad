import { describe, expect, it } from 'vitest';
import { aKnownProgramme, allCriteria } from '../../../../tests/factories/rules.ts';
import { problemsOf } from '../../../../tests/factories/content-findings.ts';
import { checkEligibility } from './check-eligibility.ts';

const rule = { id: 'eligibility', level: 'error', check: checkEligibility } as const;

type Changes = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** What the rule says of a whole set of rules, with some files changed. */
function said(changes: Changes = {}): readonly string[] {
  const entries = [...allCriteria(), aKnownProgramme()];
  const texts = Object.fromEntries(
    entries.map(({ kind, slug, ...value }) => [`${kind}:${slug}`, JSON.stringify({ ...value, ...changes[slug] })]),
  );
  return problemsOf(rule, texts).map(({ file, problem, remedy }) => `${file.slice('content/'.length)}: ${problem}; ${remedy}`);
}

const example = (more: object = {}) => ({
  key: 'cas',
  title: { fr: 'a' },
  why: { fr: 'b' },
  legalForm: 'TRUST',
  answers: {},
  verdict: 'INELIGIBLE',
  ...more,
});

describe('the rules of eligibility', () => {
  it('are in order when every criterion says what its answers lead to', () => {
    expect(said()).toEqual([]);
    expect(said({ 'surplus-rule': { examples: [example()] } })).toEqual([]);
  });

  it('give each example the verdict that it says', () => {
    const examples = [
      example({ verdict: 'ELIGIBLE' }),
      example({ key: 'deux', legalForm: 'MUTUAL', answers: { SURPLUS_RULE: 'NOT_MET' } }),
    ];
    expect(said({ 'surplus-rule': { examples } })).toEqual([
      'criteria/surplus-rule.yaml: the rules give INELIGIBLE for the example "cas", not ELIGIBLE; write INELIGIBLE, or correct its answers',
      'criteria/surplus-rule.yaml: the rules give FIXABLE for the example "deux", not INELIGIBLE; write FIXABLE, or correct its answers',
    ]);
  });

  it('leave examples alone as long as a criterion does not say what it leads to', () => {
    const examples = [example({ verdict: 'ELIGIBLE' })];
    expect(said({ 'surplus-rule': { examples, contradiction: undefined, answers: undefined } })).toEqual([]);
  });

  it('say both what a criterion leads to and what its answers mean, and of the legal form neither', () => {
    expect(said({ 'surplus-rule': { answers: undefined } })).toEqual([
      'criteria/surplus-rule.yaml: contradiction stands without answers; say what each answer means',
    ]);
    expect(said({ 'surplus-rule': { contradiction: undefined } })).toEqual([
      'criteria/surplus-rule.yaml: answers stands without contradiction; say what the answer NOT_MET leads to',
    ]);
    expect(said({ 'forme-juridique': { contradiction: 'FIXABLE' } })).toEqual([
      'criteria/forme-juridique.yaml: the legal form has no contradiction; say it in forms',
    ]);
    expect(said({ 'surplus-rule': { forms: allCriteria()[0]?.forms } })).toEqual([
      'criteria/surplus-rule.yaml: SURPLUS_RULE has no forms; say what each answer means in answers',
    ]);
  });

  it('name each example and each condition once, and only claims that are there', () => {
    expect(said({ 'surplus-rule': { examples: [example(), example()] } })).toEqual([
      'criteria/surplus-rule.yaml: the example "cas" stands twice; give it another key',
    ]);
    const { eligibility } = aKnownProgramme();
    const conditions = [...(eligibility?.conditions ?? []), ...(eligibility?.conditions.slice(0, 1) ?? [])];
    expect(said({ piec: { eligibility: { ...eligibility, conditions, claims: ['rien'] } } })).toEqual([
      'programmes/piec.yaml: no claim of this file has the key "rien"; name one, or add it',
      'programmes/piec.yaml: the condition "deux-ans" stands twice; give it another key',
    ]);
  });
});
