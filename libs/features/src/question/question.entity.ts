import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { BilingualText, Question } from '#domain';
import { commonParts, type EntryParts } from '../entry/entry-parts.ts';

/** What only a question has. */
export const QuestionEntity = defineEntity({
  name: 'QuestionRow',
  tableName: 'question',
  properties: {
    entryId: p.integer().primary(),
    audience: p.text().$type<Question['audience']>(),
    question: p.json().columnType('jsonb').$type<BilingualText>(),
    variants: p.json().columnType('jsonb').$type<Question['variants']>(),
    answer: p.json().columnType('jsonb').$type<BilingualText>(),
  },
});
export type QuestionRow = InferEntity<typeof QuestionEntity>;

/** The row of a question. */
export function toQuestionRow({ audience, question, variants, answer }: Question, entryId: number) {
  return { entryId, audience, question, variants, answer };
}

/** The question of a row. */
export function toQuestion({ audience, question, variants, answer }: QuestionRow, parts: EntryParts): Question {
  return { kind: 'question', ...commonParts(parts), audience, question, variants, answer, about: parts.relations.about };
}
