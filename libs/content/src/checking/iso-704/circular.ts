import { definitionRule, definitionsOf, termsOf } from './definition-rule.ts';
import { mentionsIn } from './label-mentions.ts';

/** A definition does not use what it defines: not itself, and not through another (A by B, B by A). */
export const definitionCircular = definitionRule('definition-circular', ({ text, term, locale }, set) => {
  const mentions = mentionsIn(text, locale, set);
  const own = mentions.find((mention) => mention.term === term && !/^(?:\p{L}{1,3}[’'\s])?$/u.test(text.slice(0, mention.start)));
  if (own !== undefined) {
    const word = text.slice(own.start, own.end);
    return [{ index: own.start, problem: `the definition uses the term that it defines, "${word}"`, remedy: 'say it in other words' }];
  }
  return mentions.flatMap(({ start, end, term: other }) => {
    // Each circle is told once, in the first of the two files.
    if (other === term || other.slug < term.slug) return [];
    const back = termsOf(set)
      .filter((file) => file === other)
      .flatMap(definitionsOf)
      .find(
        (definition) => definition.locale === locale && mentionsIn(definition.text, locale, set).some((mention) => mention.term === term),
      );
    if (back === undefined) return [];
    return [
      {
        index: start,
        problem: `the definition uses "${text.slice(start, end)}", whose own definition uses this term (${other.file})`,
        remedy: 'define one of the two without the other',
      },
    ];
  });
});
