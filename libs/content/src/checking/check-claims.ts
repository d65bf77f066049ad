import type { ContentRef } from '../content-kind.ts';
import type { ContentProblem } from '../content-problem.ts';
import { nearest } from '../nearest.ts';
import { type ClaimBearer, type ContentSet, type FileOfKind, adviceAt, bearsClaims, errorAt } from './content-file.ts';

type FiledClaim = ClaimBearer['value']['claims'][number];

interface PlacedClaim {
  readonly file: ClaimBearer;
  readonly claim: FiledClaim;
  readonly index: number;
  readonly ref: string;
}

/** Keys are unique, rivals exist, and each status is deserved. */
export function checkClaims(set: ContentSet): readonly ContentProblem[] {
  const placed = set.files.filter(bearsClaims).flatMap(placedClaims);
  const byRef = new Map(placed.map((claim) => [claim.ref, claim]));
  const rivals = rivalsOf(placed);
  const seen = seenSources(set);
  return [
    ...duplicateKeys(placed),
    ...placed.flatMap((claim) => checkRivals(claim, byRef, set)),
    ...placed.flatMap((claim) => checkStatus(claim, rivals.get(claim.ref)?.size ?? 0, seen)),
    ...set.files.filter((file) => file.kind === 'programme').flatMap(checkCalls),
  ];
}

function placedClaims(file: ClaimBearer): readonly PlacedClaim[] {
  return file.value.claims.map((claim, index) => ({ file, claim, index, ref: `${file.ref}#${claim.key}` }));
}

function duplicateKeys(placed: readonly PlacedClaim[]): readonly ContentProblem[] {
  const used = new Set<string>();
  return placed.flatMap(({ file, index, claim, ref }) => {
    if (used.size < used.add(ref).size) return [];
    return [
      errorAt(file, ['claims', index, 'key'], `claim key "${claim.key}" is already used in this file`, 'give each claim a key of its own'),
    ];
  });
}

function rivalsOf(placed: readonly PlacedClaim[]): ReadonlyMap<string, ReadonlySet<string>> {
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

function checkRivals(
  { file, claim, index, ref }: PlacedClaim,
  byRef: ReadonlyMap<string, PlacedClaim>,
  set: ContentSet,
): readonly ContentProblem[] {
  return claim.rivals.flatMap((rival, at) => {
    const path = ['claims', index, 'rivals', at];
    if (rival === ref) return [errorAt(file, path, 'the claim is its own rival', 'name the claim that says otherwise')];
    if (byRef.has(rival)) return [];
    const owner = rival.slice(0, rival.indexOf('#')) as ContentRef;
    const isBroken = set.refs.has(owner) && !set.files.some((other) => other.ref === owner);
    if (isBroken) return [];
    const near = nearest(
      rival,
      [...byRef.keys()].filter((other) => other !== ref),
    );
    return [
      errorAt(
        file,
        path,
        `rival "${rival}" is unknown`,
        near === undefined ? 'name a claim by its entry and key' : `did you mean "${near}"?`,
      ),
    ];
  });
}

function checkStatus({ file, claim, index }: PlacedClaim, rivals: number, seen: (source: string) => boolean): readonly ContentProblem[] {
  const status = ['claims', index, 'status'];
  const { verifiedOn, validUntil } = claim;
  return [
    ...(claim.status === 'DISPUTED' && rivals === 0
      ? [
          errorAt(
            file,
            status,
            `claim "${claim.key}" is DISPUTED but has no rival`,
            'name the claim that says otherwise under rivals, here or there',
          ),
        ]
      : []),
    ...(claim.status === 'VERIFIED' && rivals > 0
      ? [adviceAt(file, status, `claim "${claim.key}" is VERIFIED and has a rival`, 'say DISPUTED, or take the rival out')]
      : []),
    ...(claim.status === 'VERIFIED' && !claim.sources.some(({ source }) => seen(source))
      ? [
          errorAt(
            file,
            status,
            `claim "${claim.key}" is VERIFIED but none of its sources was seen`,
            'say TO_BE_VERIFIED, or say in the source what was seen of it (seen, seenOn)',
          ),
        ]
      : []),
    ...(verifiedOn !== undefined && validUntil !== undefined && validUntil < verifiedOn
      ? [
          errorAt(
            file,
            ['claims', index, 'validUntil'],
            `validUntil ${validUntil} is before verifiedOn ${verifiedOn}`,
            'correct one of the two',
          ),
        ]
      : []),
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

function checkCalls(file: FileOfKind<'programme'>): readonly ContentProblem[] {
  const keys = file.value.claims.map(({ key }) => key);
  return file.value.calls.flatMap((call, at) =>
    call.claims.flatMap((key, index) => {
      if (keys.includes(key)) return [];
      const near = nearest(key, keys);
      return [
        errorAt(
          file,
          ['calls', at, 'claims', index],
          `claim "${key}" is unknown in this file`,
          near === undefined ? 'add the claim' : `did you mean "${near}"?`,
        ),
      ];
    }),
  );
}
