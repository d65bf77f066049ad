import { expect, it } from 'vitest';
import { entryNamed } from './about.ts';

it('reads the kind and the slug', () => {
  expect(entryNamed('term:economie-sociale')).toEqual({ kind: 'TERM', slug: 'economie-sociale' });
});

it.each([undefined, '', 'term', 'term:', 'colour:blue', ':x'])('takes %j for no entry', (about) => {
  expect(entryNamed(about)).toBeNull();
});
