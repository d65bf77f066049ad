import { expect, it } from 'vitest';
import { aTerm } from '../../../../tests/factories/entries.ts';
import { atPresentAddress } from './present-address.ts';

it('shows an earlier text at the entry’s present address, pointing at the present addresses of others', () => {
  const text = aTerm('ancien', {
    definition: { fr: 'texte adopté' },
    broader: ['parti'],
    related: ['structure:pole'],
    homonyms: ['term:parti'],
  });
  const shown = atPresentAddress(text, { slug: 'nouveau', formerSlugs: ['ancien'] }, (ref) =>
    ref === 'term:parti' ? 'term:arrive' : undefined,
  );
  expect(shown).toEqual({
    ...text,
    slug: 'nouveau',
    formerSlugs: ['ancien'],
    broader: ['arrive'],
    related: ['structure:pole'],
    homonyms: ['term:arrive'],
  });
});
