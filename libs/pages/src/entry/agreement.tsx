import { type AgreementRecord, edtfText } from '#domain';
import { SealDrawing } from '../document/seal.tsx';
import type { View } from '../site/view.ts';

/** The agreement on a text: the drawn seal, what it means in words, and who agreed when. */
export function Agreement({ record, view, id }: { readonly record: AgreementRecord; readonly view: View; readonly id: string }) {
  const { words, locale } = view;
  return (
    <aside class={`agreement agreement-${record.state.toLowerCase()}`} aria-label={words.agreement}>
      <SealDrawing state={record.state} word={words.sealRim[record.state]} id={id} />
      <div>
        <p class="agreement-state">{words.seal[record.state]}</p>
        <p class="agreement-revision">{words.revision(record.revision)}</p>
        {record.state === 'PROPOSED' && <p class="agreement-means">{words.proposedMeans}</p>}
        {record.adoptions.length > 0 && (
          <Records
            head={words.adoptedBy}
            lines={record.adoptions.map(({ body, resolution, on }) => words.adoption(body, resolution, edtfText(on, locale)))}
          />
        )}
        {record.endorsements.length > 0 && (
          <Records
            head={words.endorsedBy}
            lines={record.endorsements.map(({ organisation, on }) => words.endorsement(organisation, edtfText(on, locale)))}
          />
        )}
      </div>
    </aside>
  );
}

function Records({ head, lines }: { readonly head: string; readonly lines: readonly string[] }) {
  return (
    <>
      <p class="agreement-head">{head}</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
