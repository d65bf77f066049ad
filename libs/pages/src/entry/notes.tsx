import type { BilingualText } from '#domain';
import type { View } from '../site/view.ts';
import { Blocks } from '../text/localized.tsx';
import { Row } from './parts.tsx';

/** The notes of an entry; nothing when it has none. */
export function Notes({ notes, view }: { readonly notes: readonly BilingualText[]; readonly view: View }) {
  if (notes.length === 0) return null;
  return (
    <Row title={view.words.notes}>
      {notes.map((note) => (
        <Blocks key={note.fr} text={note} view={view} />
      ))}
    </Row>
  );
}
