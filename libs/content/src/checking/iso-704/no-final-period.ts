import { definitionRule } from './definition-rule.ts';

/** A definition is no whole sentence: no period ends it. */
export const definitionFinalPeriod = definitionRule('definition-final-period', ({ text }) =>
  /[^.]\.$/.test(text) && !/(?:inc|etc|ltée)\.$/i.test(text)
    ? [{ index: text.length - 1, problem: 'the definition ends with a period', remedy: 'take it out' }]
    : [],
);
