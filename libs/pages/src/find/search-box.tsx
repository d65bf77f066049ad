import { searchPath } from '../site/paths.ts';
import type { View } from '../site/view.ts';

/** The longest query that is taken. */
export const QUERY_LIMIT = 512;

/**
 * The search: the element, and inside it a form that works without scripts. The form posts, because what people type
 * must not stand in addresses, which end up in logs.
 */
export function SearchBox({
  view,
  place,
  query,
}: {
  readonly view: View;
  readonly place: 'head' | 'home' | 'page';
  readonly query?: string | undefined;
}) {
  const { words, locale } = view;
  const id = `query-${place}`;
  return (
    <search class={`search search-${place}`}>
      <entendu-search locale={locale} label={words.searchLabel}>
        <form class="search-form" method="post" action={searchPath(locale)} acceptCharset="utf-8">
          <label for={id}>{words.searchLabel}</label>
          <span class="search-line">
            <input
              id={id}
              type="search"
              name="q"
              maxLength={QUERY_LIMIT}
              autoComplete="off"
              spellcheck={false}
              required
              {...(query === undefined ? {} : { value: query })}
            />
            <button type="submit">{words.search}</button>
          </span>
        </form>
      </entendu-search>
    </search>
  );
}
