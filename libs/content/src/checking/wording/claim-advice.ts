import { bearsClaims } from '../content-file.ts';
import { type ContentRule, findingAt } from '../content-rule.ts';
import { placedClaims, rivalsOf } from '../check-claims.ts';

/** Claims that contradict one another are all disputed. */
export const rivalStatus: ContentRule = {
  id: 'rival-status',
  level: 'advice',
  check: ({ files }) => {
    const placed = files.filter(bearsClaims).flatMap(placedClaims);
    const rivals = rivalsOf(placed);
    return placed
      .filter(({ ref, claim }) => claim.status !== 'DISPUTED' && rivals.has(ref))
      .map(({ file, claim, index }) =>
        findingAt(
          file,
          ['claims', index, 'status'],
          `claim "${claim.key}" is ${claim.status} and has a rival`,
          'say DISPUTED, or take the rival out',
        ),
      );
  },
};

/** A dispute is explained: a note says what is known of the difference. */
export const disputeNote: ContentRule = {
  id: 'dispute-note',
  level: 'advice',
  check: ({ files }) =>
    files
      .filter(bearsClaims)
      .flatMap(placedClaims)
      .filter(({ claim }) => claim.status === 'DISPUTED' && claim.note === undefined)
      .map(({ file, claim, index }) =>
        findingAt(
          file,
          ['claims', index],
          `claim "${claim.key}" is DISPUTED without a note`,
          'add a note: what is known of the difference, without guessing',
        ),
      ),
};

/** What was checked on a day is not still to be checked. */
export const checkedClaim: ContentRule = {
  id: 'claim-checked',
  level: 'advice',
  check: ({ files }) =>
    files
      .filter(bearsClaims)
      .flatMap(placedClaims)
      .filter(({ claim }) => claim.status === 'TO_BE_VERIFIED' && claim.verifiedOn !== undefined)
      .map(({ file, claim, index }) =>
        findingAt(
          file,
          ['claims', index, 'verifiedOn'],
          `claim "${claim.key}" is TO_BE_VERIFIED and says that it was verified on ${claim.verifiedOn}`,
          'say VERIFIED if a source was seen to say it, or take verifiedOn out',
        ),
      ),
};

/** A claim whose time is over is shown as out of date: it is checked anew. */
export const outOfDate: ContentRule = {
  id: 'claim-out-of-date',
  level: 'advice',
  check: ({ files, today }) =>
    files
      .filter(bearsClaims)
      .flatMap(placedClaims)
      .filter(({ claim: { validUntil } }) => validUntil !== undefined && validUntil < today)
      .map(({ file, claim, index }) =>
        findingAt(
          file,
          ['claims', index, 'validUntil'],
          `claim "${claim.key}" is out of date since ${claim.validUntil}`,
          'check it, then move verifiedOn and validUntil; or leave it: it is shown as out of date',
        ),
      ),
};
