import { listPath, overviewPath } from '../site/paths.ts';
import type { View } from '../site/view.ts';

/** The ways into the glossary: from A to Z, by theme, and the definitions that are compared with the law's. */
export function GlossaryViews({ shown, view }: { readonly shown: 'letters' | 'themes'; readonly view: View }) {
  const { words, locale } = view;
  const views = [
    { name: 'letters', label: words.byLetter, path: listPath('term', locale) },
    { name: 'themes', label: words.byTheme, path: overviewPath('themes', locale) },
    { name: 'definitions', label: words.definitions.title, path: overviewPath('definitions', locale) },
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
