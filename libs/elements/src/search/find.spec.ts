import { expect, it } from 'vitest';
import { nearestWords } from './find.ts';

it('falls back on the longest word and on how it begins', () => {
  expect(nearestWords('qu’est-ce qu’une ristourrne?')).toEqual({ word: 'ristourrne', beginning: 'rist' });
});

it('asks for nothing when there is no word', () => {
  expect(nearestWords('??')).toEqual({ word: '', beginning: '' });
});
