import { LINE, TEXT } from './fragments.ts';
import type { Operation } from './operation.ts';
import type {
  AssessResult,
  AssessVariables,
  EarlierVerdictResult,
  EarlierVerdictVariables,
  RulesResult,
  RulesVariables,
} from './operations.types.ts';

const RULE =
  'fragment Rule on Criterion { id slug url title { ...LocalizedText } summary { ...LocalizedText } question { ...LocalizedText }' +
  ' help { ...LocalizedText } proofs { ...LocalizedText } remedy { ...LocalizedText } article { ...LocalizedText } contradiction' +
  ' answers { answer label { ...LocalizedText } explanation { ...LocalizedText } }' +
  ' legalForms { legalForm answer label { ...LocalizedText } explanation { ...LocalizedText } }' +
  ' examples { key title { ...LocalizedText } why { ...LocalizedText } verdict } }';

/** All that is asked, and what each answer leads to. */
export const RULES: Operation<RulesResult, RulesVariables> = {
  method: 'GET',
  document:
    'query Rules($locale: Locale!) { eligibilityRules(locale: $locale) { revision legalForm { ...Rule } criteria { ...Rule }' +
    ` programmes { slug eligibility { conditions { key question { ...LocalizedText } } } } } } ${RULE} ${TEXT}`,
};

/** What the service adds to the verdict: the programmes, and whom to ask. */
export const ASSESS: Operation<AssessResult, AssessVariables> = {
  method: 'POST',
  document:
    'query Assess($legalForm: LegalForm!, $answers: [CriterionAnswerInput!]!, $conditions: [ConditionAnswerInput!]!,' +
    ' $rulesRevision: String!, $locale: Locale!) { assess(legalForm: $legalForm, answers: $answers, conditions: $conditions,' +
    ' rulesRevision: $rulesRevision, locale: $locale) { verdict programmes { verdict asOf explanation { ...LocalizedText }' +
    ` programme { ...Line } } whoToAsk { ...Line } } } ${LINE} ${TEXT}`,
};

/** The verdict of earlier rules. */
export const EARLIER_VERDICT: Operation<EarlierVerdictResult, EarlierVerdictVariables> = {
  method: 'POST',
  document:
    'query EarlierVerdict($legalForm: LegalForm!, $answers: [CriterionAnswerInput!]!, $rulesRevision: String!)' +
    ' { assess(legalForm: $legalForm, answers: $answers, rulesRevision: $rulesRevision) { verdict } }',
};
