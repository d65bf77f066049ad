import { definitionRule } from './definition-rule.ts';

const WHEN = {
  fr: /^(?:c[’']est|est|ce sont|il s[’']agit|on appelle|désigne|signifie)(?!\p{L})|^(?:quand|lorsque|lorsqu[’'])|(?:^|\s)(?:c[’']est|est) (?:quand|lorsque|lorsqu[’'])/iu,
  en: /^(?:is|are|it is|this is|means|refers to)(?!\p{L})|^when(?!\p{L})|\bis (?:when|where)\b/iu,
};

/** A definition names what the thing is, and does not tell when it is. */
export const definitionWhen = definitionRule('definition-when', ({ text, locale }) => {
  const match = WHEN[locale].exec(text);
  if (match === null) return [];
  return [
    { index: match.index, problem: `the definition says "${match[0].trim()}"`, remedy: 'begin with a noun, the next broader notion' },
  ];
});
