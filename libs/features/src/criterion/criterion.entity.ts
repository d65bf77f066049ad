import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { BilingualText, Contradiction, Criterion } from '#domain';
import { commonParts, type EntryParts, present } from '../entry/entry-parts.ts';

/** What only a criterion has. */
export const CriterionEntity = defineEntity({
  name: 'CriterionRow',
  tableName: 'criterion',
  properties: {
    entryId: p.integer().primary(),
    id: p.text().$type<Criterion['id']>(),
    role: p.text().$type<Criterion['role']>(),
    title: p.json().columnType('jsonb').$type<BilingualText>(),
    summary: p.json().columnType('jsonb').$type<BilingualText>(),
    question: p.json().columnType('jsonb').$type<BilingualText>(),
    help: p.json().columnType('jsonb').$type<BilingualText>(),
    proofs: p.json().columnType('jsonb').$type<readonly BilingualText[]>(),
    remedy: p.json().columnType('jsonb').$type<BilingualText>().nullable(),
    article: p.json().columnType('jsonb').$type<BilingualText>(),
    contradiction: p.text().$type<Contradiction>().nullable(),
    answers: p.json().columnType('jsonb').$type<NonNullable<Criterion['answers']>>().nullable(),
    forms: p.json().columnType('jsonb').$type<NonNullable<Criterion['forms']>>().nullable(),
    examples: p.json().columnType('jsonb').$type<NonNullable<Criterion['examples']>>().nullable(),
  },
});
export type CriterionRow = InferEntity<typeof CriterionEntity>;

/** The row of a criterion. */
export function toCriterionRow(criterion: Criterion, entryId: number) {
  const { id, role, title, summary, question, help, proofs, remedy, article } = criterion;
  const { contradiction = null, answers = null, forms = null, examples = null } = criterion;
  const rules = { contradiction, answers, forms, examples };
  return { entryId, id, role, title, summary, question, help, proofs, remedy: remedy ?? null, article, ...rules };
}

/** The criterion of a row. */
export function toCriterion(row: CriterionRow, parts: EntryParts): Criterion {
  const { id, role, title, summary, question, help, proofs, remedy, article, contradiction, answers, forms, examples } = row;
  return {
    kind: 'criterion',
    ...commonParts(parts),
    id,
    role,
    title,
    summary,
    question,
    help,
    proofs,
    ...present({ remedy }),
    article,
    ...present({ contradiction, answers, forms, examples }),
  };
}
