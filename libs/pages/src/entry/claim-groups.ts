import { type Claim, type ClaimRef, type PlacedClaim, isOutOfDate, type Catalogue } from '#domain';

/** Claims that contradict one another. */
export type Dispute = readonly PlacedClaim[];

/** The claims of an entry, sorted by how far they can be relied on. Each stands in one group. */
export interface ClaimGroups {
  readonly verified: readonly Claim[];
  readonly disputes: readonly Dispute[];
  readonly toBeVerified: readonly Claim[];
  readonly outOfDate: readonly Claim[];
}

/** Sorts claims; the rivals of a disputed claim join it, wherever they stand in the base. */
export function groupClaims(owner: string, claims: readonly Claim[], catalogue: Pick<Catalogue, 'rivalsOf'>, today: string): ClaimGroups {
  const disputes: PlacedClaim[][] = [];
  const placed = new Set<ClaimRef>();
  const single: Claim[] = [];
  for (const claim of claims) {
    const ref = `${owner}#${claim.key}` as ClaimRef;
    if (placed.has(ref)) continue;
    const dispute = [{ ref, claim }, ...reach(ref, catalogue)];
    if (dispute.length === 1 && claim.status !== 'DISPUTED') {
      single.push(claim);
      continue;
    }
    for (const rival of dispute) placed.add(rival.ref);
    disputes.push(dispute);
  }
  const current = single.filter((claim) => !isOutOfDate(claim, today));
  return {
    verified: current.filter(({ status }) => status === 'VERIFIED'),
    disputes,
    toBeVerified: current.filter(({ status }) => status === 'TO_BE_VERIFIED'),
    outOfDate: single.filter((claim) => isOutOfDate(claim, today)),
  };
}

function reach(start: ClaimRef, catalogue: Pick<Catalogue, 'rivalsOf'>): readonly PlacedClaim[] {
  const found = new Map<ClaimRef, PlacedClaim>();
  const waiting = [start];
  for (let ref = waiting.pop(); ref !== undefined; ref = waiting.pop()) {
    for (const rival of catalogue.rivalsOf(ref)) {
      if (rival.ref === start || found.has(rival.ref)) continue;
      found.set(rival.ref, rival);
      waiting.push(rival.ref);
    }
  }
  return [...found.values()];
}
