/** Ending, what takes its place, letters that must be left before it; the first that fits is taken. */
const ENDINGS: readonly (readonly [ending: string, put: string, least: number])[] = [
  ['ational', 'ate', 2],
  ['ization', 'ize', 2],
  ['isation', 'ize', 2],
  ['fulness', 'ful', 2],
  ['iveness', 'ive', 2],
  ['ibility', 'ible', 2],
  ['ability', 'able', 2],
  ['ation', 'ate', 3],
  ['ising', 'ize', 2],
  ['izing', 'ize', 2],
  ['ised', 'ize', 2],
  ['ings', '', 3],
  ['ness', '', 3],
  ['ment', '', 4],
  ['ally', 'al', 2],
  ['ing', '', 3],
  ['ied', 'y', 2],
  ['ies', 'y', 2],
  ['ity', '', 4],
  ['ion', '', 4],
  ['est', '', 4],
  ['ise', 'ize', 3],
  ['ed', '', 3],
  ['er', '', 4],
  ['ly', '', 3],
  ['es', 'e', 3],
  ['s', '', 3],
];

/**
 * A light stem of a folded English word: plurals, verb endings and the commonest derivations lose their mark.
 * After the « S » stemmer and the first steps of M. F. Porter (« An algorithm for suffix stripping », Program 14(3), 1980). The stem need not be a word.
 */
export function stemEnglish(word: string): string {
  if (word.length < 4 || /\d/.test(word) || word.endsWith('ss')) return word;
  let stem = word;
  // A plural first, so that what it hides is found too: co-operatives, ratings.
  for (let round = 0; round < 2; round++) {
    const found = ENDINGS.find(([ending, , least]) => stem.endsWith(ending) && stem.length - ending.length >= least);
    if (found === undefined) break;
    stem = stem.slice(0, stem.length - found[0].length) + found[1];
    if (found[0] !== 's' && found[0] !== 'es' && found[0] !== 'ies') break;
  }
  const open = stem.length > 4 && stem.endsWith('e') ? stem.slice(0, -1) : stem;
  const single = open.length > 3 && open.at(-1) === open.at(-2) ? open.slice(0, -1) : open;
  return single.length > 3 && single.endsWith('y') ? `${single.slice(0, -1)}i` : single;
}
