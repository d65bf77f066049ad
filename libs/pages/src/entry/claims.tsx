import { type Claim, type ClaimRef, type ClaimStatus, type EntryRef, edtfText, isOutOfDate } from '#domain';
import { StatusMark } from '../document/marks.tsx';
import type { View } from '../site/view.ts';
import type { Footnotes } from '../text/footnotes.ts';
import { Inline } from '../text/localized.tsx';
import { type Dispute, groupClaims } from './claim-groups.ts';
import { EntryLink, Facts, NoteMarks } from './parts.tsx';

interface ClaimsOf {
  /** The address of the entry or change whose claims they are. */
  readonly owner: string;
  readonly claims: readonly Claim[];
  readonly view: View;
  readonly notes: Footnotes;
}

/** The claims of an entry, by status, each status said in words. */
export function Claims({ owner, claims, view, notes }: ClaimsOf) {
  const { verified, disputes, toBeVerified, outOfDate } = groupClaims(owner, claims, view.catalogue, view.today);
  return (
    <div class="claims">
      <ClaimGroup status="VERIFIED" claims={verified} view={view} notes={notes} />
      {disputes.map((dispute) => (
        <DisputeBlock key={dispute[0]?.ref} owner={owner} dispute={dispute} view={view} notes={notes} />
      ))}
      <ClaimGroup status="TO_BE_VERIFIED" claims={toBeVerified} view={view} notes={notes} />
      <ClaimGroup status="OUT_OF_DATE" claims={outOfDate} view={view} notes={notes} />
    </div>
  );
}

type Status = ClaimStatus | 'OUT_OF_DATE';

function StatusHead({ status, view }: { readonly status: Status; readonly view: View }) {
  const { words } = view;
  return (
    <h3 class={`status status-${status.toLowerCase().replaceAll('_', '-')}`}>
      <StatusMark status={status} /> {status === 'OUT_OF_DATE' ? words.outOfDateHead : words.status[status]}{' '}
      <span class="status-means">{status === 'OUT_OF_DATE' ? words.outOfDateMeans : words.statusMeans[status]}</span>
    </h3>
  );
}

function ClaimGroup({ status, claims, view, notes }: Omit<ClaimsOf, 'owner'> & { readonly status: Status }) {
  if (claims.length === 0) return null;
  return (
    <div class="claim-group">
      <StatusHead status={status} view={view} />
      <ul>
        {claims.map((claim) => (
          <li key={claim.key} id={`claim-${claim.key}`}>
            <ClaimText claim={claim} view={view} notes={notes} />
          </li>
        ))}
      </ul>
    </div>
  );
}

interface ClaimTextOf {
  readonly claim: Claim;
  readonly view: View;
  readonly notes: Footnotes;
  /** Whether the status is said with the claim, because no head above says it. */
  readonly saysStatus?: boolean;
}

/** One claim with its sources, where it was read, until when it holds, and the editor's note. */
export function ClaimText({ claim, view, notes, saysStatus = false }: ClaimTextOf) {
  const { words, locale } = view;
  const remarks = [
    saysStatus ? words.status[claim.status] : undefined,
    ...claim.sources.map(({ locator }) => locator),
    claim.verifiedOn === undefined ? undefined : words.verifiedOn(edtfText(claim.verifiedOn, locale)),
    validity(claim, view),
  ].filter((remark) => remark !== undefined);
  return (
    <>
      <p class="claim">
        <Inline text={claim.statement} view={view} />
        <NoteMarks citations={claim.sources} notes={notes} view={view} />
        {remarks.length > 0 && (
          <span class="remarks">
            {' '}
            <Facts facts={[...new Set(remarks)]} />
          </span>
        )}
      </p>
      {claim.note !== undefined && (
        <p class="editor-note">
          <b>{words.editorNote}</b>
          {locale === 'fr' ? '\u00a0: ' : ': '}
          <Inline text={claim.note} view={view} />
        </p>
      )}
    </>
  );
}

function validity(claim: Claim, { words, locale, today }: View): string | undefined {
  if (claim.validUntil === undefined) return undefined;
  const day = edtfText(claim.validUntil, locale);
  return isOutOfDate(claim, today) ? words.outOfDate(day) : words.validUntil(day);
}

function DisputeBlock({
  owner,
  dispute,
  view,
  notes,
}: {
  readonly owner: string;
  readonly dispute: Dispute;
  readonly view: View;
  readonly notes: Footnotes;
}) {
  return (
    <div class="claim-group dispute">
      <h3 class="status status-disputed">
        <StatusMark status="DISPUTED" /> {view.words.status.DISPUTED} <span class="status-means">{view.words.dispute}</span>
      </h3>
      <ul class="rivals">
        {dispute.map(({ ref, claim }) => (
          <li key={ref} {...(ref.startsWith(`${owner}#`) ? { id: `claim-${claim.key}` } : {})}>
            <ClaimText claim={claim} view={view} notes={notes} />
            <Elsewhere claimRef={ref} owner={owner} view={view} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Elsewhere({ claimRef, owner, view }: { readonly claimRef: ClaimRef; readonly owner: string; readonly view: View }) {
  const place = claimRef.slice(0, claimRef.indexOf('#'));
  const entry = place === owner ? undefined : view.catalogue.get(place as EntryRef);
  if (entry === undefined) return null;
  return (
    <p class="elsewhere">
      {view.words.saidIn} <EntryLink published={entry} view={view} />
    </p>
  );
}
