import { z } from 'zod';
import {
  ASKED_CRITERIA,
  type AskedCriterion,
  CLAIM_STATUSES,
  CONDITION_CONTRADICTIONS,
  CONTRADICTIONS,
  CRITERION_ANSWERS,
  type CriterionAnswer,
  INTAKES,
  LEGAL_FORMS,
  VERDICTS,
} from '#domain';
import { bilingual, slug } from './text-schemas.ts';

const answerMeaning = z.strictObject({
  label: bilingual.describe('How the promoter says it; missing: the checker does not offer this answer.').optional(),
  explanation: bilingual.describe('Why the criterion then stands as it does; Markdown.'),
});

const formMeaning = z.strictObject({
  answer: z.enum(CRITERION_ANSWERS).describe('What the form answers to the first gate.'),
  label: bilingual.describe('How the promoter says it.'),
  explanation: bilingual.describe('Why the criterion then stands as it does; Markdown.'),
});

// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- S is the type of the values, which zod infers from it
const each = <const N extends readonly string[], S extends z.ZodType>(names: N, schema: S) =>
  z.strictObject(Object.fromEntries(names.map((name) => [name, schema])) as { [K in N[number]]: S });

const example = z.strictObject({
  key: slug.describe('Unique within the criterion.'),
  title: bilingual.describe('The case, as the promoter would tell it.'),
  why: bilingual.describe('Why the verdict is what it is; Markdown.'),
  legalForm: z.enum(LEGAL_FORMS).describe('The legal form of the case.'),
  answers: z
    .strictObject(
      Object.fromEntries(ASKED_CRITERIA.map((id) => [id, z.enum(CRITERION_ANSWERS).optional()])) as {
        [K in AskedCriterion]: z.ZodOptional<z.ZodEnum<{ [A in CriterionAnswer]: A }>>;
      },
    )
    .default({})
    .describe('The answers that are not MET.'),
  verdict: z.enum(VERDICTS).describe('What the rules give; content check tries it.'),
});

/** What the rules of eligibility are made of, in the file of a criterion. */
export const criterionRules = {
  contradiction: z.enum(CONTRADICTIONS).describe('What the answer NOT_MET leads to; not for LEGAL_FORM.').optional(),
  answers: each(CRITERION_ANSWERS, answerMeaning).describe('What each answer means; not for LEGAL_FORM.').optional(),
  forms: each(LEGAL_FORMS, formMeaning).describe('What each legal form means; for LEGAL_FORM only.').optional(),
  examples: z.array(example).default([]).describe('Cases that belong to this question, with their verdicts.'),
};

/** Who may apply to a programme. */
export const programmeEligibility = z
  .strictObject({
    statement: bilingual.describe('What its rules say, and which rules they are, in one or two sentences.'),
    status: z.enum(CLAIM_STATUSES).describe('How far these rules can be relied on.'),
    forms: z.array(z.enum(LEGAL_FORMS)).describe('The legal forms that the rules name.'),
    intake: z.enum(INTAKES).default('CALLS').describe('CALLS: one can apply while a call is open. CONTINUOUS: at any time.'),
    conditions: z
      .array(
        z.strictObject({
          key: slug.describe('Unique within the programme.'),
          question: bilingual.describe('The question put to the promoter; yes is the good answer.'),
          contradiction: z.enum(CONDITION_CONTRADICTIONS).describe('What a no leads to.'),
        }),
      )
      .default([])
      .describe('What it asks on top of the law.'),
    claims: z.array(slug).default([]).describe('Keys of the claims of this file that state it.'),
  })
  .describe('Who may apply, as far as its rules were seen; missing: the base does not know.');
