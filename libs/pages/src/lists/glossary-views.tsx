import { listPath, overviewPath } from '../site/paths.ts';
import type { View } from '../site/view.ts';

/** The two orders of the glossary: from A to Z, and by theme. */
export function GlossaryViews({ shown, view }: { readonly shown: 'letters' | 'themes'; readonly view: View }) {
  const { words, locale } = view;
  const views = [
    { name: 'letters', label: words.byLetter, path: listPath('term', locale) },
    { name: 'themes', label: words.byTheme, path: overviewPath('themes', locale) },
  ] as const;
  return (
    <nav class="views" aria-label={words.glossaryViews}>
      <ul>
        {views.map(({ name, label, path }) => (
          <li key={name}>
            <a href={path} {...(name === shown ? { 'aria-current': 'page' as const } : {})}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
