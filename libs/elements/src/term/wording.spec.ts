import { expect, it } from 'vitest';
import { words } from './wording.ts';

it('keeps the words of emphasised and linked text and drops the signs', () => {
  expect(words('une **part** des *surplus*, [selon la Loi](https://example.org/a_b)')).toBe('une part des surplus, selon la Loi');
});

it('leaves alone what is no Markdown', () => {
  expect(words('2 * 3 et 4 * 5 (a_b)')).toBe('2 * 3 et 4 * 5 (a_b)');
});
