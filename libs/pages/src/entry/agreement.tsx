import type { PublishedEntry } from '#domain';
import { SealDrawing } from '../document/seal.tsx';
import { comparisonPath } from '../site/paths.ts';
import type { View } from '../site/view.ts';
import { AgreementSentence } from './agreement-sentence.tsx';

/** The agreement on a text: the drawn seal, what it means in words, who agreed when, and the newer text that is proposed. */
export function Agreement({ published, view, id }: { readonly published: PublishedEntry; readonly view: View; readonly id: string }) {
  const {
    agreement: record,
    entry: { kind, slug },
  } = published;
  const { state, revision, proposal } = record;
  const words = view.words.agreement;
  return (
    <aside class={`agreement agreement-${state.toLowerCase()}`} aria-label={words.title}>
      <SealDrawing state={state} word={words.sealRim[state]} id={id} />
      <div>
        <p class="agreement-state">
          <AgreementSentence record={record} kind={kind} view={view} />
        </p>
        <p class="agreement-revision">{words.revisionNumber(revision)}</p>
        {state === 'PROPOSED' && <p class="agreement-means">{words.proposedMeans}</p>}
        {state === 'AGREED' && proposal !== undefined && (
          <p class="notice agreement-newer">
            {words.newer(proposal)}{' '}
            <a href={comparisonPath(kind, slug, view.locale, { from: revision, to: proposal })}>{words.newerLink}</a>
          </p>
        )}
      </div>
    </aside>
  );
}
