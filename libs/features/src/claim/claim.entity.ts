import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { BilingualText, Citation, Claim, ClaimRef, ClaimStatus } from '#domain';
import { present } from '../entry/entry-parts.ts';

/** One fact of an entry, of a change, or of a definition that is compared with the law. */
export const ClaimEntity = defineEntity({
  name: 'ClaimRow',
  tableName: 'claim',
  properties: {
    id: p.integer().primary().autoincrement(),
    entryId: p.integer().nullable(),
    changeId: p.integer().nullable(),
    definitionId: p.integer().nullable(),
    position: p.integer(),
    key: p.text(),
    statement: p.json().columnType('jsonb').$type<BilingualText>(),
    status: p.text().$type<ClaimStatus>(),
    verifiedOn: p.text().nullable(),
    validUntil: p.text().nullable(),
    note: p.json().columnType('jsonb').$type<BilingualText>().nullable(),
    facts: p.array().columnType('text[]').$type<string[]>(),
  },
});
export type ClaimRow = InferEntity<typeof ClaimEntity>;

/** Where a source says what a claim says. */
export const CitationEntity = defineEntity({
  name: 'CitationRow',
  tableName: 'citation',
  properties: {
    claimId: p.integer().primary(),
    position: p.integer().primary(),
    sourceId: p.integer(),
    locator: p.text().nullable(),
  },
});

/** A claim that says otherwise. */
export const ClaimRivalEntity = defineEntity({
  name: 'ClaimRivalRow',
  tableName: 'claim_rival',
  properties: {
    claimId: p.integer().primary(),
    position: p.integer().primary(),
    rivalId: p.integer(),
  },
});

/** The row of a claim, but for its owner. */
export function toClaimRow({ key, statement, status, verifiedOn, validUntil, note, facts }: Claim, position: number) {
  return {
    position,
    key,
    statement,
    status,
    verifiedOn: verifiedOn ?? null,
    validUntil: validUntil ?? null,
    note: note ?? null,
    facts: [...facts],
  };
}

/** The claim of a row with its citations and rivals. */
export function toClaim(row: ClaimRow, sources: readonly Citation[], rivals: readonly ClaimRef[]): Claim {
  const { key, statement, status, verifiedOn, validUntil, note, facts } = row;
  return { key, statement, status, sources, rivals, ...present({ verifiedOn, validUntil, note }), facts };
}
