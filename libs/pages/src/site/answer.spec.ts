import { describe, expect, it } from 'vitest';
import { aCatalogue } from '../../../../tests/factories/a-catalogue.ts';
import { aTerm } from '../../../../tests/factories/entries.ts';
import { answerTo } from './answer.ts';
import { readAddress } from './paths.ts';

const catalogue = aCatalogue([aTerm('ristourne')], { redirects: new Map([['term:ristournes', 'term:ristourne']]) });
const answer = (path: string) => answerTo(readAddress(path), path, catalogue);

describe('answerTo', () => {
  it('finds an entry under its slug', () => {
    expect(answer('/fr/lexique/ristourne').kind).toBe('FOUND');
  });

  it('sends a former slug to the present one, in the same language', () => {
    expect(answer('/en/glossary/ristournes')).toEqual({ kind: 'MOVED', path: '/en/glossary/ristourne' });
  });

  it('sends other spellings of an address to the one that is linked', () => {
    expect(answer('/fr/lexique/ristourne/')).toEqual({ kind: 'MOVED', path: '/fr/lexique/ristourne' });
    expect(answer('/fr')).toEqual({ kind: 'MOVED', path: '/' });
    expect(answer('/fr/')).toEqual({ kind: 'MOVED', path: '/' });
  });

  it('says what was asked for when there is no such entry', () => {
    expect(answer('/fr/lexique/ristorne')).toEqual({ kind: 'NOT_FOUND', asked: 'ristorne' });
    expect(answer('/fr/rien')).toEqual({ kind: 'NOT_FOUND', asked: 'rien' });
  });
});
