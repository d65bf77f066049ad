import type { ContentRef } from '../content-kind.ts';
import { nearest } from '../nearest.ts';
import { type ClaimBearer, type ContentSet, type FileOfKind, bearsClaims } from './content-file.ts';
import { type Finding, findingAt } from './content-rule.ts';

/** The source that stands for the memory of the editors: what it alone says is still to be verified. */
const MEMORY = 'fiche-de-faits';

type FiledClaim = ClaimBearer['value']['claims'][number];

/** A claim of a file, with its address. */
export interface PlacedClaim {
  readonly file: ClaimBearer;
  readonly claim: FiledClaim;
  readonly index: number;
  readonly ref: string;
}

/** Keys are unique within a file, and calls name claims that are there. */
export function checkClaimKeys({ files }: ContentSet): readonly Finding[] {
  const duplicates = duplicateKeys(files.filter(bearsClaims).flatMap(placedClaims));
  return [...duplicates, ...files.filter((file) => file.kind === 'programme').flatMap(checkCalls)];
}

/** Rivals exist, and a dispute has at least one. */
export function checkRivals(set: ContentSet): readonly Finding[] {
  const placed = set.files.filter(bearsClaims).flatMap(placedClaims);
  const byRef = new Map(placed.map((claim) => [claim.ref, claim]));
  const rivals = rivalsOf(placed);
  return placed.flatMap((claim) => [...unknownRivals(claim, byRef, set), ...loneDispute(claim, rivals)]);
}

/** What is verified was seen in a source, and not only in the memory of the editors. */
export function checkVerified(set: ContentSet): readonly Finding[] {
  const seen = seenSources(set);
  return set.files
    .filter(bearsClaims)
    .flatMap(placedClaims)
    .flatMap(({ file, claim, index }) => {
      if (claim.status !== 'VERIFIED') return [];
      const status = ['claims', index, 'status'];
      if (!claim.sources.some(({ source }) => seen(source)))
        return [
          findingAt(
            file,
            status,
            `claim "${claim.key}" is VERIFIED but none of its sources was seen`,
            'say TO_BE_VERIFIED, or say in the source what was seen of it (seen, seenOn)',
          ),
        ];
      if (claim.sources.every(({ source }) => source === MEMORY))
        return [
          findingAt(
            file,
            status,
            `claim "${claim.key}" is VERIFIED but only ${MEMORY}, which holds what is known from memory, says it`,
            'say TO_BE_VERIFIED, or name the document that was seen to say it',
          ),
        ];
      return [];
    });
}

/** The end of a claim comes after the day on which it was checked. */
export function checkClaimDays({ files }: ContentSet): readonly Finding[] {
  return files
    .filter(bearsClaims)
    .flatMap(placedClaims)
    .flatMap(({ file, claim: { verifiedOn, validUntil }, index }) => {
      if (verifiedOn === undefined || validUntil === undefined || validUntil >= verifiedOn) return [];
      const problem = `validUntil ${validUntil} is before verifiedOn ${verifiedOn}`;
      return [findingAt(file, ['claims', index, 'validUntil'], problem, 'correct one of the two')];
    });
}

/** The claims of a file, in their order. */
export function placedClaims(file: ClaimBearer): readonly PlacedClaim[] {
  return file.value.claims.map((claim, index) => ({ file, claim, index, ref: `${file.ref}#${claim.key}` }));
}

function duplicateKeys(placed: readonly PlacedClaim[]): readonly Finding[] {
  const used = new Set<string>();
  return placed.flatMap(({ file, index, claim, ref }) => {
    if (used.size < used.add(ref).size) return [];
    return [
      findingAt(
        file,
        ['claims', index, 'key'],
        `claim key "${claim.key}" is already used in this file`,
        'give each claim a key of its own',
      ),
    ];
  });
}

/** The rivals of each claim, whichever side names the other. */
export function rivalsOf(placed: readonly PlacedClaim[]): ReadonlyMap<string, ReadonlySet<string>> {
  const rivals = new Map<string, Set<string>>();
  const link = (one: string, other: string) => rivals.set(one, (rivals.get(one) ?? new Set<string>()).add(other));
  for (const { ref, claim } of placed) {
    for (const rival of claim.rivals) {
      link(ref, rival);
      link(rival, ref);
    }
  }
  return rivals;
}

function unknownRivals(
  { file, claim, index, ref }: PlacedClaim,
  byRef: ReadonlyMap<string, PlacedClaim>,
  set: ContentSet,
): readonly Finding[] {
  return claim.rivals.flatMap((rival, at) => {
    const path = ['claims', index, 'rivals', at];
    if (rival === ref) return [findingAt(file, path, 'the claim is its own rival', 'name the claim that says otherwise')];
    if (byRef.has(rival)) return [];
    const owner = rival.slice(0, rival.indexOf('#')) as ContentRef;
    const isBroken = set.refs.has(owner) && !set.files.some((other) => other.ref === owner);
    if (isBroken) return [];
    const near = nearest(
      rival,
      [...byRef.keys()].filter((other) => other !== ref),
    );
    return [
      findingAt(
        file,
        path,
        `rival "${rival}" is unknown`,
        near === undefined ? 'name a claim by its entry and key' : `did you mean "${near}"?`,
      ),
    ];
  });
}

function loneDispute({ file, claim, index, ref }: PlacedClaim, rivals: ReadonlyMap<string, ReadonlySet<string>>): readonly Finding[] {
  if (claim.status !== 'DISPUTED' || rivals.has(ref)) return [];
  return [
    findingAt(
      file,
      ['claims', index, 'status'],
      `claim "${claim.key}" is DISPUTED but has no rival`,
      'name the claim that says otherwise under rivals, here or there',
    ),
  ];
}

/** A source that is unknown, or whose file is wrong, is told elsewhere: it counts as seen. */
function seenSources(set: ContentSet): (source: string) => boolean {
  const unseen = new Set(
    set.files
      .filter((file) => file.kind === 'source' && file.value.seen === undefined && file.value.seenOn === undefined)
      .map(({ slug }) => slug),
  );
  return (source) => !unseen.has(source);
}

function checkCalls(file: FileOfKind<'programme'>): readonly Finding[] {
  const keys = file.value.claims.map(({ key }) => key);
  return file.value.calls.flatMap((call, at) =>
    call.claims.flatMap((key, index) => {
      if (keys.includes(key)) return [];
      const near = nearest(key, keys);
      return [
        findingAt(
          file,
          ['calls', at, 'claims', index],
          `claim "${key}" is unknown in this file`,
          near === undefined ? 'add the claim' : `did you mean "${near}"?`,
        ),
      ];
    }),
  );
}
