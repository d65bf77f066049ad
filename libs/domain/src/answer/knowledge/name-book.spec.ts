import { describe, expect, it } from 'vitest';
import { aStructure, aTerm } from '../../../../../tests/factories/entries.ts';
import { NameBook, nameWords } from './name-book.ts';

const book = new NameBook();
book.add(
  aTerm('ca', {
    labels: { fr: { preferred: 'conseil d’administration', acronyms: ['CA'], alternative: [], hidden: ['conseil d’adminstration'] } },
  }),
);
book.add(aStructure('cre', { names: [{ name: { fr: 'CRÉ (conférence régionale des élus)' }, acronym: 'CRÉ' }] }));

function bearers(name: string) {
  return book.bearers(nameWords(name)).map(({ ref, shown }) => ({ ref, shown }));
}

describe('the book of names', () => {
  it.each(['Conseil d’administration', 'les conseils d’administration', 'CA', 'C.A.'])('knows « %s »', (name) => {
    expect(bearers(name)).toEqual([{ ref: 'term:ca', shown: true }]);
  });

  it('knows a misspelling, and that pages do not show it', () => {
    expect(bearers('conseil d’adminstration')).toEqual([{ ref: 'term:ca', shown: false }]);
  });

  it('knows a name with its gloss, without it, and the gloss', () => {
    expect(bearers('cre')[0]?.ref).toBe('structure:cre');
    expect(bearers('conférence régionale des élus')).toEqual([{ ref: 'structure:cre', shown: false }]);
  });
});
