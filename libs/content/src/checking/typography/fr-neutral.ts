import { type Slip, textRule } from '../text-rule.ts';

/** élu(e)s, élu·e·s, élu.e.s, élu-e-s. */
const SHORTENED =
  /\p{L}+(?:\((?:-?e|ne|le|fe|ve|ère|euse|trice|rice)s?\)s?|[·•](?:e|ne|le|fe|ve|ère|euse|trice|rice)(?:[·•.]?s)?|\.e(?:\.s|s)?(?=[\s\u00a0,;)]|$)|-(?:e|ne|le|ve)-s)(?!\p{L})/gu;

const PAIR = /(?<!\p{L})(\p{L}+)[ \u00a0](?:et|ou)[ \u00a0](?:les |des |aux |le |la |un |une |du |de la )?(\p{L}+)/gu;

/** Endings of the two genders. */
const ENDINGS: readonly (readonly [string, string])[] = [
  ['', 'e'],
  ['n', 'nne'],
  ['l', 'lle'],
  ['eur', 'euse'],
  ['teur', 'trice'],
  ['er', 'ère'],
  ['f', 've'],
  ['celui', 'celle'],
  ['ceux', 'celle'],
];

/** In French, people are named in neutral words, and not twice. */
export const frNeutral = textRule('fr-neutral', { locale: 'fr' }, ({ text }) => [...shortened(text), ...doubled(text)]);

function shortened(text: string): readonly Slip[] {
  if (!/[(·•.-](?:-?e|ne|le|fe|ve|ère|euse|t?rice)/.test(text)) return [];
  return Array.from(text.matchAll(SHORTENED), ({ 0: form, index }) => slip(form, index));
}

function doubled(text: string): readonly Slip[] {
  if (!/[ \u00a0](?:et|ou)[ \u00a0]/.test(text)) return [];
  return Array.from(text.matchAll(PAIR), ({ 0: form, 1: one = '', 2: other = '', index }) =>
    areGenders(singular(one), singular(other)) ? [slip(form, index)] : [],
  ).flat();
}

function areGenders(one: string, other: string): boolean {
  return ENDINGS.some(
    ([masculine, feminine]) => one.length > 2 && (isPair(one, other, masculine, feminine) || isPair(other, one, masculine, feminine)),
  );
}

function isPair(him: string, her: string, masculine: string, feminine: string): boolean {
  return him.endsWith(masculine) && her === him.slice(0, him.length - masculine.length) + feminine;
}

function singular(word: string): string {
  return word.toLowerCase().replace(/s$/, '');
}

function slip(form: string, index: number): Slip {
  return {
    index,
    problem: `"${form}" is a doubled form`,
    remedy: 'use neutral words, such as la direction, les membres du conseil, le personnel',
  };
}
