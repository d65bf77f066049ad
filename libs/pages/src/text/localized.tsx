import { type BilingualText, type LocalizedText, localize } from '#domain';
import type { View } from '../site/view.ts';
import { blocks, inline } from './markdown.ts';

/** `lang` for a text that is not in the language of the page, else nothing. */
export function langOf(text: LocalizedText, view: View): { readonly lang?: string } {
  return text.locale === view.locale ? {} : { lang: text.locale };
}

/** A text in the language of the view or, marked by `lang`, in the one there is. */
export function Inline({ text, view }: { readonly text: BilingualText | LocalizedText; readonly view: View }) {
  const got = 'locale' in text ? text : localize(text, view.locale);
  return <span {...langOf(got, view)} dangerouslySetInnerHTML={{ __html: inline(got.text, view) }} />;
}

/** A Markdown text as blocks; where it had to be given in another language, it says so. */
export function Blocks({ text, view }: { readonly text: BilingualText; readonly view: View }) {
  const got = localize(text, view.locale);
  return (
    <div class="prose">
      <div {...langOf(got, view)} dangerouslySetInnerHTML={{ __html: blocks(got.text, view) }} />
      <OtherLanguage text={got} view={view} />
    </div>
  );
}

/** Says in words that a text is not in the language of the page. */
export function OtherLanguage({ text, view }: { readonly text: LocalizedText; readonly view: View }) {
  return text.locale === view.locale ? null : <span class="other-language">({view.words.inFrench})</span>;
}
