import { ENTRY_KINDS } from '#domain';
import { listPath } from '../site/paths.ts';
import type { View } from '../site/view.ts';

/** Links to the lists that hold something. */
export function ListLinks({ view: { catalogue, locale, words } }: { readonly view: View }) {
  return (
    <ul class="links links-run">
      {ENTRY_KINDS.filter((kind) => catalogue.all(kind).length > 0).map((kind) => (
        <li key={kind}>
          <a href={listPath(kind, locale)}>{words.lists[kind]}</a>
        </li>
      ))}
    </ul>
  );
}
