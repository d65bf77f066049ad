import { type Claim, type ClaimRef, isOutOfDate } from '#domain';
import { ClaimText } from '../entry/claims.tsx';
import type { View } from '../site/view.ts';
import type { Footnotes } from '../text/footnotes.ts';

/** What stands behind a cell: the claim with its status and sources and, where it is disputed, the claims that say otherwise. */
export function Statement({
  owner,
  claim,
  view,
  notes,
}: {
  /** Slug of the definition. */
  readonly owner: string;
  readonly claim: Claim;
  readonly view: View;
  readonly notes: Footnotes;
}) {
  const ref: ClaimRef = `definition:${owner}#${claim.key}`;
  const rivals = view.catalogue.rivalsOf(ref);
  return (
    <div class={isOutOfDate(claim, view.today) ? 'statement statement-out-of-date' : 'statement'}>
      <ClaimText claim={claim} view={view} notes={notes} saysStatus />
      {rivals.length > 0 && (
        <>
          <p class="statement-dispute">{view.words.dispute}</p>
          {rivals.map((rival) => (
            <ClaimText key={rival.ref} claim={rival.claim} view={view} notes={notes} saysStatus />
          ))}
        </>
      )}
    </div>
  );
}
