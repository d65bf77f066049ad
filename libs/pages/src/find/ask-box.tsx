import { searchPath } from '../site/paths.ts';
import type { View } from '../site/view.ts';

/** The field that answers questions: the element, and inside it the way to the search, which works without scripts. */
export function AskBox({ view: { words, locale } }: { readonly view: View }) {
  return (
    <entendu-chat locale={locale}>
      <a href={searchPath(locale)}>{words.searchLabel}</a>
    </entendu-chat>
  );
}
