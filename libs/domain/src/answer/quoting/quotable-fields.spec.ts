import { describe, expect, it } from 'vitest';
import { aSmallBase } from '../../../../../tests/factories/a-small-base.ts';
import { answerOf, fieldText, nameFields, quotableFields } from './quotable-fields.ts';

describe('the fields that can be quoted', () => {
  it('are found again by their addresses', () => {
    for (const { entry } of aSmallBase().entries) {
      for (const { field, text } of [...quotableFields(entry), ...nameFields(entry)]) expect(fieldText(entry, field)).toEqual(text);
      expect(answerOf({ entry }).field).toBe(quotableFields(entry)[0]?.field);
      expect(fieldText(entry, 'title')).toBeDefined();
      expect(fieldText(entry, 'nowhere')).toBeUndefined();
    }
  });
});
