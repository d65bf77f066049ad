import { type Answers, ASKED_CRITERIA, type AskedCriterion, type Contradiction, type Verdict, verdictOf, type VerdictRules } from '#domain';
import type { ContentSet, FileOfKind } from './content-file.ts';
import { type Finding, findingAt } from './content-rule.ts';

type CriterionFile = FileOfKind<'criterion'>;
type ProgrammeFile = FileOfKind<'programme'>;

const ALL_MET: Answers = Object.fromEntries(ASKED_CRITERIA.map((id) => [id, 'MET']));

/** What must hold of the rules of eligibility: each criterion says what its answers lead to, and each example has the verdict that it says. */
export function checkEligibility({ files }: ContentSet): readonly Finding[] {
  const criteria = files.filter((file) => file.kind === 'criterion');
  const rules = verdictRules(criteria);
  return [
    ...criteria.flatMap(checkMeanings),
    ...criteria.flatMap(checkExampleKeys),
    ...(rules === undefined ? [] : criteria.flatMap((file) => checkVerdicts(file, rules))),
    ...files.filter((file) => file.kind === 'programme').flatMap(checkProgramme),
  ];
}

/** The rules that the files make together; undefined as long as some do not say theirs. */
function verdictRules(criteria: readonly CriterionFile[]): VerdictRules | undefined {
  const forms = criteria.find(({ value }) => value.id === 'LEGAL_FORM')?.value.forms;
  const contradictions: { [K in AskedCriterion]?: Contradiction } = {};
  for (const { value } of criteria) {
    if (value.id !== 'LEGAL_FORM' && value.contradiction !== undefined) contradictions[value.id] = value.contradiction;
  }
  if (forms === undefined || Object.keys(contradictions).length < ASKED_CRITERIA.length) return undefined;
  const answers = Object.entries(forms).map(([form, { answer }]) => [form, answer]);
  return { forms: Object.fromEntries(answers), contradictions: contradictions as Record<AskedCriterion, Contradiction> };
}

function checkMeanings(file: CriterionFile): readonly Finding[] {
  const { id, contradiction, answers, forms } = file.value;
  if (id === 'LEGAL_FORM') {
    return [
      ...(contradiction === undefined
        ? []
        : [findingAt(file, ['contradiction'], 'the legal form has no contradiction', 'say it in forms')]),
      ...(answers === undefined
        ? []
        : [findingAt(file, ['answers'], 'the legal form has no answers', 'say what each form means in forms')]),
    ];
  }
  if (forms !== undefined) return [findingAt(file, ['forms'], `${id} has no forms`, 'say what each answer means in answers')];
  if ((contradiction === undefined) === (answers === undefined)) return [];
  return contradiction === undefined
    ? [findingAt(file, ['answers'], 'answers stands without contradiction', 'say what the answer NOT_MET leads to')]
    : [findingAt(file, ['contradiction'], 'contradiction stands without answers', 'say what each answer means')];
}

function checkExampleKeys(file: CriterionFile): readonly Finding[] {
  const keys = file.value.examples.map(({ key }) => key);
  return keys.flatMap((key, at) =>
    keys.indexOf(key) === at ? [] : [findingAt(file, ['examples', at, 'key'], `the example "${key}" stands twice`, 'give it another key')],
  );
}

function checkVerdicts(file: CriterionFile, rules: VerdictRules): readonly Finding[] {
  return file.value.examples.flatMap(({ key, legalForm, answers, verdict }, at) => {
    const given: Verdict = verdictOf({ legalForm, answers: { ...ALL_MET, ...answers } }, rules);
    if (given === verdict) return [];
    return [
      findingAt(
        file,
        ['examples', at, 'verdict'],
        `the rules give ${given} for the example "${key}", not ${verdict}`,
        `write ${given}, or correct its answers`,
      ),
    ];
  });
}

function checkProgramme(file: ProgrammeFile): readonly Finding[] {
  const { claims, eligibility } = file.value;
  if (eligibility === undefined) return [];
  const known = claims.map(({ key }) => key);
  const keys = eligibility.conditions.map(({ key }) => key);
  return [
    ...eligibility.claims.flatMap((key, at) =>
      known.includes(key)
        ? []
        : [findingAt(file, ['eligibility', 'claims', at], `no claim of this file has the key "${key}"`, 'name one, or add it')],
    ),
    ...keys.flatMap((key, at) =>
      keys.indexOf(key) === at
        ? []
        : [findingAt(file, ['eligibility', 'conditions', at, 'key'], `the condition "${key}" stands twice`, 'give it another key')],
    ),
  ];
}
