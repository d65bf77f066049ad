import { spellingRule } from '../text-rule.ts';

/** In French, quotations stand between guillemets; “ ” only inside them. */
export const frQuotes = spellingRule({
  id: 'fr-quotes',
  locale: 'fr',
  wrong: /"([^"]*)"|“([^”]*)”|["“”]/gu,
  right: ([, straight, curly], text) => (isQuoted(text, straight ?? curly) ? undefined : `«\u00a0${straight ?? curly ?? ''}\u00a0»`),
  problem: 'quotation marks that are not French',
  because: ', with no-break spaces (U+00A0)',
});

/** Whether something stands inside guillemets, as a quotation within a quotation does. */
function isQuoted(text: string, inner: string | undefined): boolean {
  const before = text.slice(0, text.indexOf(inner ?? '"'));
  return before.lastIndexOf('«') > before.lastIndexOf('»');
}
