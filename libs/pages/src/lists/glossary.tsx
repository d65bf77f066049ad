import { entryAcronym, entryPath, entrySummary, entryTitle } from '#domain';
import type { View } from '../site/view.ts';
import { Inline, langOf } from '../text/localized.tsx';
import { alphabet, type GlossaryLine } from './alphabet.ts';

/** The terms from A to Z. */
export function Glossary({ view }: { readonly view: View }) {
  const letters = alphabet(view.catalogue.all('term'), view.locale);
  return (
    <>
      <nav class="letters" aria-label={view.words.letters}>
        <ul>
          {letters.map(({ letter }) => (
            <li key={letter}>
              <a href={`#${anchor(letter)}`}>{letter}</a>
            </li>
          ))}
        </ul>
      </nav>
      {letters.map(({ letter, lines }) => (
        <section key={letter} class="row letter">
          <h2 class="side" id={anchor(letter)}>
            {letter}
          </h2>
          <ul class="main glossary">
            {lines.map((line) => (
              <Line key={`${line.label}${line.published.entry.slug}`} line={line} view={view} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Line({ line: { label, published, sends }, view }: { readonly line: GlossaryLine; readonly view: View }) {
  const { entry } = published;
  const { locale, words } = view;
  const headword = entryTitle(entry, locale);
  const path = entryPath('term', entry.slug, locale);
  if (sends) {
    return (
      <li class="glossary-sends">
        <span {...langOf({ text: label, locale: headword.locale }, view)}>{label}</span> <i>{words.see}</i>{' '}
        <a href={path} {...langOf(headword, view)}>
          {headword.text}
        </a>
      </li>
    );
  }
  const acronym = entryAcronym(entry);
  return (
    <li>
      <p class="glossary-head">
        <a href={path} {...langOf(headword, view)}>
          {headword.text}
        </a>
        {acronym !== undefined && <span class="acronym">{acronym}</span>}
      </p>
      <p class="glossary-definition">
        <Inline text={entrySummary(entry, locale)} view={view} />
      </p>
    </li>
  );
}

function anchor(letter: string): string {
  return letter === '#' ? 'letter-other' : `letter-${letter}`;
}
