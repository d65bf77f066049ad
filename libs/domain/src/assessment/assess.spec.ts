import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aKnownProgramme, allCriteria, someRules, theAskedCriteria, theForm } from '../../../../tests/factories/rules.ts';
import { aCriterion, published } from '../../../../tests/factories/entries.ts';
import { assess, type Case } from './assess.ts';
import { verdictOf } from './judge.ts';
import { programmeText } from './programme-text.ts';
import { rulesOf } from './rules.ts';
import { type Answers, ASKED_CRITERIA, CRITERION_ANSWERS, LEGAL_FORMS, VERDICTS } from './vocabulary.ts';
import { guidanceText, verdictText } from './verdict-text.ts';

const ALL_MET: Answers = Object.fromEntries(ASKED_CRITERIA.map((id) => [id, 'MET']));
const DURING_A_CALL = '2025-10-01';
const AFTER_THE_CALLS = '2026-11-22';
const ALL_CONDITIONS = { piec: { 'deux-ans': 'MET', quarante: 'MET', bail: 'MET' } } as const;
const rules = someRules();

function programme(particulars: Partial<Case> = {}, by = rules) {
  const [first] = assess({ legalForm: 'COOPERATIVE', answers: ALL_MET, asOf: DURING_A_CALL, ...particulars }, by).programmes;
  if (first === undefined) throw new Error('no programme was assessed');
  return first;
}

describe('assess', () => {
  const anyCase: fc.Arbitrary<Case> = fc.record({
    legalForm: fc.constantFrom(...LEGAL_FORMS),
    answers: fc.record(Object.fromEntries(ASKED_CRITERIA.map((id) => [id, fc.constantFrom(...CRITERION_ANSWERS)])), { requiredKeys: [] }),
    asOf: fc.constantFrom('2010-01-01', '2016-03-04', DURING_A_CALL, AFTER_THE_CALLS),
    conditions: fc.record({
      piec: fc.record(
        {
          'deux-ans': fc.constantFrom(...CRITERION_ANSWERS),
          quarante: fc.constantFrom(...CRITERION_ANSWERS),
          bail: fc.constantFrom(...CRITERION_ANSWERS),
        },
        { requiredKeys: [] },
      ),
    }),
  });

  it('gives the verdict of the law whatever programmes say, and the same with other programmes or none', () => {
    fc.assert(
      fc.property(anyCase, (situation) => {
        const { verdict } = assess(situation, rules);
        expect(verdict).toBe(verdictOf(situation, rules));
        expect(assess({ ...situation, conditions: {} }, someRules(allCriteria(), [])).verdict).toBe(verdict);
      }),
    );
  });

  it('never says of a programme that it is open to what the law does not find eligible', () => {
    fc.assert(
      fc.property(anyCase, (situation) => {
        const { verdict, programmes } = assess(situation, rules);
        for (const found of programmes) if (found.verdict === 'ELIGIBLE') expect(verdict).toBe('ELIGIBLE');
      }),
    );
  });

  it('explains each answer in both languages, with a remedy for what is missing and none for what is met', () => {
    fc.assert(
      fc.property(anyCase, (situation) => {
        const { form, outcomes } = assess(situation, rules);
        expect(outcomes.map(({ criterion }) => criterion.entry.id)).toEqual(ASKED_CRITERIA);
        for (const { answer, explanation, remedy } of [form, ...outcomes]) {
          expect(remedy !== undefined).toBe(answer !== undefined && answer !== 'MET');
          expect(explanation === undefined).toBe(answer === undefined);
          if (explanation !== undefined) expect(explanation.en).toBeDefined();
        }
      }),
    );
  });

  it('names the rules that gave the verdict', () => {
    expect(assess({ legalForm: 'TRUST', answers: {}, asOf: AFTER_THE_CALLS }, rules).rulesRevision).toBe(rules.revision);
  });
});

describe('a programme', () => {
  it('is left out before it began', () => {
    expect(assess({ legalForm: 'COOPERATIVE', answers: ALL_MET, asOf: '2016-03-03' }, rules).programmes).toEqual([]);
  });

  it('speaks of the call that is open on the day, or else of the last one', () => {
    expect(programme().call).toMatchObject({ kind: 'OPEN', call: { closes: '2025-10-24' } });
    expect(programme({ asOf: AFTER_THE_CALLS }).call).toMatchObject({ kind: 'CLOSED', call: { closes: '2025-10-24' } });
    expect(programme({ asOf: '2020-01-01' }).call).toMatchObject({ kind: 'CLOSED', call: { closes: '2016-03-31' } });
  });

  it('is open when the law, the form, the call and every condition are', () => {
    expect(programme({ conditions: ALL_CONDITIONS }).verdict).toBe('ELIGIBLE');
    expect(programme({ conditions: ALL_CONDITIONS, asOf: AFTER_THE_CALLS }).verdict).toBe('NOT_YET');
  });

  it('stays undetermined while a condition was not asked or is not known', () => {
    expect(programme()).toMatchObject({ verdict: 'UNDETERMINED', reason: { kind: 'UNANSWERED' } });
    expect(programme({ conditions: { piec: { ...ALL_CONDITIONS.piec, bail: 'UNKNOWN' } } }).verdict).toBe('UNDETERMINED');
  });

  it.each([
    ['quarante', 'INELIGIBLE'],
    ['deux-ans', 'NOT_YET'],
    ['bail', 'FIXABLE'],
  ] as const)('answers as its rules say when the condition %s is not met', (key, verdict) => {
    expect(programme({ conditions: { piec: { ...ALL_CONDITIONS.piec, [key]: 'NOT_MET' } } }).verdict).toBe(verdict);
  });

  it('does not guess about a form that its rules do not name', () => {
    expect(programme({ legalForm: 'MUTUAL', conditions: ALL_CONDITIONS })).toMatchObject({
      verdict: 'UNDETERMINED',
      reason: { kind: 'FORM_NOT_NAMED' },
    });
  });

  it('may take applications without a call', () => {
    const eligibility = { ...aKnownProgramme().eligibility, intake: 'CONTINUOUS' } as NonNullable<
      ReturnType<typeof aKnownProgramme>['eligibility']
    >;
    const always = someRules(allCriteria(), [aKnownProgramme({ eligibility })]);
    expect(programme({ asOf: AFTER_THE_CALLS, conditions: ALL_CONDITIONS }, always).verdict).toBe('ELIGIBLE');
  });

  it('tells its day and its call in the language that is asked for, or all in French where a text has no English', () => {
    const found = programme({ asOf: AFTER_THE_CALLS });
    expect(programmeText(found, found.eligibility, AFTER_THE_CALLS, 'en')).toMatchObject({
      locale: 'en',
      text: expect.stringMatching(/November 22, 2026.*October 24, 2025/),
    });
    const french = { ...found.eligibility, statement: { fr: 'règles' } };
    expect(programmeText(found, french, AFTER_THE_CALLS, 'en')).toMatchObject({
      locale: 'fr',
      text: expect.stringContaining('24 octobre 2025'),
    });
  });
});

describe('the rules', () => {
  const hash = () => '0'.repeat(64);
  const all = allCriteria().map((entry) => published(entry));

  it('are none while a criterion is missing or does not say what its answers lead to', () => {
    expect(rulesOf(all.slice(1), [], hash)).toBeUndefined();
    expect(rulesOf(all.slice(0, -1), [], hash)).toBeUndefined();
    expect(
      rulesOf([...all.slice(0, -1), published(aCriterion('muet', { id: 'DISSOLUTION_RULE', contradiction: 'FIXABLE' }))], [], hash),
    ).toBeUndefined();
  });

  it('have another name when a text of them changes, and the same when only their evidence does', () => {
    const changed = [theForm({ help: { fr: 'autre aide' } }), ...theAskedCriteria()];
    const sourced = [theForm({ sources: ['loi'] }), ...theAskedCriteria()];
    expect(someRules(changed).revision).not.toBe(rules.revision);
    expect(someRules(sourced).revision).toBe(rules.revision);
    expect(someRules(allCriteria(), []).revision).not.toBe(rules.revision);
  });

  it('do not depend on the order in which the entries come', () => {
    expect(someRules(allCriteria().toReversed()).revision).toBe(rules.revision);
  });
});

describe('the words of a verdict', () => {
  it.each(VERDICTS)('are there in both languages, apart from the guidance: %s', (verdict) => {
    expect(verdictText(verdict, 'fr')).not.toBe(verdictText(verdict, 'en'));
    expect(verdictText(verdict, 'fr')).not.toContain(guidanceText('fr'));
  });
});
