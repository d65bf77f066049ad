import { describe, expect, it } from 'vitest';
import { aCatalogue } from '../../../../tests/factories/a-catalogue.ts';
import { aClaim, aStructure } from '../../../../tests/factories/entries.ts';
import { groupClaims } from './claim-groups.ts';

const TODAY = '2026-11-22';

function groupsOf(claims: ReturnType<typeof aClaim>[], others: Parameters<typeof aCatalogue>[0] = []) {
  const structure = aStructure('cre', { claims });
  return groupClaims('structure:cre', claims, aCatalogue([structure, ...others]), TODAY);
}

describe('groupClaims', () => {
  it('sorts claims by status', () => {
    const groups = groupsOf([aClaim('a', 's'), aClaim('b', 's', { status: 'TO_BE_VERIFIED' })]);
    expect(groups.verified.map(({ key }) => key)).toEqual(['a']);
    expect(groups.toBeVerified.map(({ key }) => key)).toEqual(['b']);
  });

  it('shows a claim as out of date on the day after its last one', () => {
    expect(groupsOf([aClaim('a', 's', { validUntil: TODAY })])).toMatchObject({ verified: [{ key: 'a' }], outOfDate: [] });
    expect(groupsOf([aClaim('a', 's', { validUntil: '2026-11-21' })])).toMatchObject({ verified: [], outOfDate: [{ key: 'a' }] });
  });

  it('brings rivals together once, though only one side names the other', () => {
    const groups = groupsOf([
      aClaim('created-2004', 's', { status: 'DISPUTED' }),
      aClaim('created-2005', 's', { status: 'DISPUTED', rivals: ['structure:cre#created-2004'] }),
    ]);
    expect(groups.disputes.map((dispute) => dispute.map(({ claim }) => claim.key))).toEqual([['created-2004', 'created-2005']]);
  });

  it('brings in the rivals that stand in other entries', () => {
    const other = aStructure('pole', { claims: [aClaim('elsewhere', 's', { status: 'DISPUTED', rivals: ['structure:cre#here'] })] });
    const groups = groupsOf([aClaim('here', 's', { status: 'DISPUTED' })], [other]);
    expect(groups.disputes[0]?.map(({ ref }) => ref)).toEqual(['structure:cre#here', 'structure:pole#elsewhere']);
  });

  it('never shows a disputed claim as verified, even when its rival is missing', () => {
    const groups = groupsOf([aClaim('alone', 's', { status: 'DISPUTED' })]);
    expect(groups.verified).toEqual([]);
    expect(groups.disputes).toHaveLength(1);
  });

  it('puts each claim into exactly one group', () => {
    const claims = [
      aClaim('a', 's'),
      aClaim('b', 's', { status: 'TO_BE_VERIFIED', validUntil: '2020-01-01' }),
      aClaim('c', 's', { status: 'DISPUTED', validUntil: '2020-01-01' }),
      aClaim('d', 's', { status: 'DISPUTED', rivals: ['structure:cre#c'] }),
    ];
    const { verified, toBeVerified, outOfDate, disputes } = groupsOf(claims);
    const keys = [...verified, ...toBeVerified, ...outOfDate, ...disputes.flat().map(({ claim }) => claim)].map(({ key }) => key);
    expect(keys.toSorted()).toEqual(['a', 'b', 'c', 'd']);
  });
});
