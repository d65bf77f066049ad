import { defineEntity, p } from '@mikro-orm/core';
import type { Criterion, Programme } from '#domain';

/** One entry of the rules, as the revision that made them says it. */
export interface RecordedEntry<E> {
  readonly entry: E;
  readonly revision: number;
}

/** The texts of a revision of the rules. */
export interface RecordedTexts {
  /** The criterion of the legal form first, the others in the order in which they are asked. */
  readonly criteria: readonly RecordedEntry<Criterion>[];
  readonly programmes: readonly RecordedEntry<Programme>[];
}

/** A revision of the rules of eligibility that was once in force. */
export const RulesRevisionEntity = defineEntity({
  name: 'RulesRevisionRow',
  tableName: 'rules_revision',
  properties: {
    revision: p.text().primary(),
    texts: p.json().columnType('jsonb').$type<RecordedTexts>(),
    recordedAt: p
      .datetime()
      .columnType('timestamptz')
      .defaultRaw('now()')
      .onCreate(() => new Date()),
  },
});
