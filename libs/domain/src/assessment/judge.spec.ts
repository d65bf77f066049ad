import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markOf, nextCriterion, verdictOf, type VerdictRules } from './judge.ts';
import {
  type Answers,
  ASKED_CRITERIA,
  type AskedCriterion,
  CRITERION_ANSWERS,
  type CriterionAnswer,
  LEGAL_FORMS,
  type LegalForm,
  type Situation,
  type Verdict,
} from './vocabulary.ts';

const rules: VerdictRules = {
  forms: {
    COOPERATIVE: 'MET',
    MUTUAL: 'MET',
    NONPROFIT: 'MET',
    NOT_INCORPORATED: 'PLANNED',
    BUSINESS_CORPORATION: 'NOT_MET',
    PARTNERSHIP: 'NOT_MET',
    SOLE_PROPRIETOR: 'NOT_MET',
    TRUST: 'NOT_MET',
    PUBLIC_BODY: 'NOT_MET',
    UNKNOWN: 'UNKNOWN',
  },
  contradictions: {
    MARKET_ACTIVITY: 'INELIGIBLE',
    SOCIAL_PURPOSE: 'INELIGIBLE',
    PUBLIC_INDEPENDENCE: 'INELIGIBLE',
    DEMOCRATIC_GOVERNANCE: 'FIXABLE',
    ECONOMIC_VIABILITY: 'FIXABLE',
    SURPLUS_RULE: 'FIXABLE',
    DISSOLUTION_RULE: 'FIXABLE',
  },
};

/** The precedence as the issue lists it, written a second time and in another way. */
function precedence({ legalForm, answers }: Situation): Verdict {
  const given = Object.entries(answers).filter(([, answer]) => answer !== undefined);
  const isNotMet = (...ids: string[]) => given.some(([id, answer]) => ids.includes(id) && answer === 'NOT_MET');
  if (['BUSINESS_CORPORATION', 'PARTNERSHIP', 'SOLE_PROPRIETOR', 'TRUST', 'PUBLIC_BODY'].includes(legalForm)) return 'INELIGIBLE';
  if (isNotMet('PUBLIC_INDEPENDENCE', 'MARKET_ACTIVITY', 'SOCIAL_PURPOSE')) return 'INELIGIBLE';
  if (legalForm === 'NOT_INCORPORATED') return 'NOT_YET';
  if (isNotMet('DEMOCRATIC_GOVERNANCE', 'ECONOMIC_VIABILITY', 'SURPLUS_RULE', 'DISSOLUTION_RULE')) return 'FIXABLE';
  if (legalForm === 'UNKNOWN' || given.length < 7 || given.some(([, answer]) => answer === 'UNKNOWN' || answer === 'PLANNED'))
    return 'UNDETERMINED';
  return given.some(([, answer]) => answer === 'SILENT') ? 'ELIGIBLE_IF_DOCUMENTED' : 'ELIGIBLE';
}

const anyAnswer = fc.constantFrom(...CRITERION_ANSWERS);
const anyForm = fc.constantFrom(...LEGAL_FORMS);
const anyAnswers: fc.Arbitrary<Answers> = fc.record(Object.fromEntries(ASKED_CRITERIA.map((id) => [id, anyAnswer])), { requiredKeys: [] });
const anySituation: fc.Arbitrary<Situation> = fc.record({ legalForm: anyForm, answers: anyAnswers });
const STATES = [undefined, ...CRITERION_ANSWERS] as const;

/** Every situation of the forms in which the criteria of a list take every state, the others being as they are said to be. */
function* every(forms: readonly LegalForm[], varied: readonly AskedCriterion[], rest: CriterionAnswer | undefined): Generator<Situation> {
  for (const legalForm of forms) {
    for (let number = 0; number < STATES.length ** varied.length; number += 1) {
      const answers: Partial<Record<AskedCriterion, CriterionAnswer | undefined>> = {};
      for (const id of ASKED_CRITERIA) answers[id] = rest;
      let digits = number;
      for (const id of varied) {
        answers[id] = STATES[digits % STATES.length];
        digits = Math.floor(digits / STATES.length);
      }
      yield { legalForm, answers };
    }
  }
}

/** Whether any answers to what was left out, together, change the verdict: every combination is tried. */
function canChange(situation: Situation): boolean {
  const open = ASKED_CRITERIA.filter((id) => situation.answers[id] === undefined);
  const verdict = verdictOf(situation, rules);
  const reached = (answers: Answers, [first, ...more]: readonly AskedCriterion[]): boolean =>
    first === undefined
      ? verdictOf({ ...situation, answers }, rules) !== verdict
      : STATES.some((answer) => reached({ ...answers, [first]: answer }, more));
  return reached(situation.answers, open);
}

describe('verdictOf', () => {
  it('follows the precedence for any input', () => {
    fc.assert(
      fc.property(anySituation, (situation) => {
        expect(verdictOf(situation, rules)).toBe(precedence(situation));
      }),
      { numRuns: 2000 },
    );
  });

  it('follows it in every state of the criteria that decide differently, for every form', () => {
    for (const rest of STATES) {
      for (const situation of every(LEGAL_FORMS, ['MARKET_ACTIVITY', 'PUBLIC_INDEPENDENCE', 'SURPLUS_RULE', 'DISSOLUTION_RULE'], rest)) {
        const verdict = verdictOf(situation, rules);
        if (verdict !== precedence(situation)) expect({ situation, verdict }).toEqual({ situation, verdict: precedence(situation) });
      }
    }
  });

  it('never becomes INELIGIBLE because a good answer is not known after all', () => {
    fc.assert(
      fc.property(anySituation, fc.constantFrom(...ASKED_CRITERIA), (situation, id) => {
        const answered = { ...situation, answers: { ...situation.answers, [id]: 'MET' as const } };
        const unsure = { ...situation, answers: { ...situation.answers, [id]: 'UNKNOWN' as const } };
        if (verdictOf(answered, rules) !== 'INELIGIBLE') expect(verdictOf(unsure, rules)).not.toBe('INELIGIBLE');
      }),
    );
  });

  it('is dominated by the legal form', () => {
    fc.assert(
      fc.property(anyAnswers, anyForm, (answers, legalForm) => {
        if (rules.forms[legalForm] === 'NOT_MET') expect(verdictOf({ legalForm, answers }, rules)).toBe('INELIGIBLE');
        if (rules.forms[legalForm] !== 'MET')
          expect(['ELIGIBLE', 'ELIGIBLE_IF_DOCUMENTED']).not.toContain(verdictOf({ legalForm, answers }, rules));
      }),
    );
  });

  it('never contradicts the signs of the criteria', () => {
    fc.assert(
      fc.property(anySituation, (situation) => {
        const marks = [rules.forms[situation.legalForm], ...ASKED_CRITERIA.map((id) => situation.answers[id])].map(markOf);
        switch (verdictOf(situation, rules)) {
          case 'ELIGIBLE':
            expect(new Set(marks)).toEqual(new Set(['PASS']));
            break;
          case 'INELIGIBLE':
          case 'FIXABLE':
            expect(marks).toContain('FAIL');
            break;
          case 'NOT_YET':
            expect(marks[0]).toBe('OPEN');
            break;
          case 'UNDETERMINED':
          case 'ELIGIBLE_IF_DOCUMENTED':
            expect(marks).toContain('OPEN');
            expect(marks).not.toContain('FAIL');
            break;
        }
      }),
    );
  });
});

describe('nextCriterion', () => {
  it('is null exactly when no answers to what was left out can change the verdict', () => {
    for (const rest of ['MET', 'NOT_MET', 'SILENT'] as const) {
      for (const situation of every(LEGAL_FORMS, ['SOCIAL_PURPOSE', 'ECONOMIC_VIABILITY', 'DISSOLUTION_RULE'], rest)) {
        expect({ situation, isOver: nextCriterion(situation, rules) === null }).toEqual({ situation, isOver: !canChange(situation) });
      }
    }
    fc.assert(
      fc.property(anySituation, (situation) => {
        fc.pre(ASKED_CRITERIA.filter((id) => situation.answers[id] === undefined).length <= 5);
        expect(nextCriterion(situation, rules) === null).toBe(!canChange(situation));
      }),
    );
  });

  it('asks nothing of a form that the Act excludes, and everything of one that it admits', () => {
    expect(nextCriterion({ legalForm: 'TRUST', answers: {} }, rules)).toBeNull();
    expect(nextCriterion({ legalForm: 'NONPROFIT', answers: {} }, rules)).toBe('MARKET_ACTIVITY');
  });

  it('never asks twice, nor out of the fixed order, nor more than the fixed order does', () => {
    fc.assert(
      fc.property(anyForm, fc.array(anyAnswer, { minLength: 7, maxLength: 7 }), (legalForm, given) => {
        const asked: AskedCriterion[] = [];
        let answers: Answers = {};
        for (let next = nextCriterion({ legalForm, answers }, rules); next !== null; next = nextCriterion({ legalForm, answers }, rules)) {
          asked.push(next);
          answers = { ...answers, [next]: given[ASKED_CRITERIA.indexOf(next)] };
          expect(asked.length).toBeLessThanOrEqual(ASKED_CRITERIA.length);
        }
        expect(asked).toEqual(ASKED_CRITERIA.filter((id) => asked.includes(id)));
        const everything = Object.fromEntries(ASKED_CRITERIA.map((id, at) => [id, given[at]]));
        expect(verdictOf({ legalForm, answers }, rules)).toBe(verdictOf({ legalForm, answers: everything }, rules));
      }),
    );
  });
});
