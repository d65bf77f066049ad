import { createHash } from 'node:crypto';
import {
  ASKED_CRITERIA,
  type BilingualText,
  CRITERION_ANSWERS,
  type Criterion,
  LEGAL_FORMS,
  type LegalForm,
  type Programme,
  type Rules,
  rulesOf,
} from '#domain';
import { aCriterion, aProgramme, published } from './entries.ts';

const INCORPORATED: readonly LegalForm[] = ['COOPERATIVE', 'MUTUAL', 'NONPROFIT'];
const EXCLUDING: readonly string[] = ['MARKET_ACTIVITY', 'SOCIAL_PURPOSE', 'PUBLIC_INDEPENDENCE'];

function named(name: string): BilingualText {
  return { fr: `fr ${name}`, en: `en ${name}` };
}

/** The criterion of the legal form, with what each form means. */
export function theForm(particulars: Partial<Criterion> = {}): Criterion {
  const meaning = (form: LegalForm) => ({
    answer: INCORPORATED.includes(form)
      ? ('MET' as const)
      : form === 'NOT_INCORPORATED'
        ? ('PLANNED' as const)
        : form === 'UNKNOWN'
          ? ('UNKNOWN' as const)
          : ('NOT_MET' as const),
    label: named(form),
    explanation: named(`${form} because`),
  });
  return aCriterion('forme-juridique', {
    id: 'LEGAL_FORM',
    title: named('form'),
    question: named('form?'),
    remedy: named('form remedy'),
    forms: Object.fromEntries(LEGAL_FORMS.map((form) => [form, meaning(form)])) as NonNullable<Criterion['forms']>,
    ...particulars,
  });
}

/** The criteria that are answered, with what each answer means. */
export function theAskedCriteria(): readonly Criterion[] {
  return ASKED_CRITERIA.map((id) =>
    aCriterion(id.toLowerCase().replaceAll('_', '-'), {
      id,
      title: named(id),
      question: named(`${id}?`),
      remedy: named(`${id} remedy`),
      contradiction: EXCLUDING.includes(id) ? 'INELIGIBLE' : 'FIXABLE',
      answers: Object.fromEntries(
        CRITERION_ANSWERS.map((answer) => [answer, { label: named(`${id} ${answer}`), explanation: named(`${id} ${answer} because`) }]),
      ) as NonNullable<Criterion['answers']>,
      examples: [],
    }),
  );
}

/** All the criteria of a complete base. */
export function allCriteria(): readonly Criterion[] {
  return [theForm(), ...theAskedCriteria()];
}

/** A programme of which the base knows the rules: co-operatives, by calls, one condition of each kind. */
export function aKnownProgramme(particulars: Partial<Programme> = {}): Programme {
  return aProgramme('piec', {
    title: named('PIEC'),
    start: '2016-03-04',
    calls: [
      { opens: '2016-03-04', closes: '2016-03-31', claims: [] },
      { opens: '2025-09-08', closes: '2025-10-24', claims: [] },
    ],
    eligibility: {
      statement: named('rules of 2016'),
      status: 'TO_BE_VERIFIED',
      forms: ['COOPERATIVE', 'NONPROFIT'],
      intake: 'CALLS',
      conditions: [
        { key: 'deux-ans', question: named('two years?'), contradiction: 'NOT_YET' },
        { key: 'quarante', question: named('40%?'), contradiction: 'INELIGIBLE' },
        { key: 'bail', question: named('lease?'), contradiction: 'FIXABLE' },
      ],
      claims: [],
    },
    ...particulars,
  });
}

/** The rules that these entries make; by default a complete set with one programme. */
export function someRules(criteria: readonly Criterion[] = allCriteria(), programmes: readonly Programme[] = [aKnownProgramme()]): Rules {
  const rules = rulesOf(
    criteria.map((entry) => published(entry)),
    programmes.map((entry) => published(entry)),
    (value) => createHash('sha256').update(JSON.stringify(value)).digest('hex'),
  );
  if (rules === undefined) throw new Error('these criteria make no rules');
  return rules;
}
