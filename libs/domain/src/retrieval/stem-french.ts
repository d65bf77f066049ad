/** Ending, what takes its place, letters that must be left before it; the first that fits is taken, so that longer ones stand first. */
const ENDINGS: readonly (readonly [ending: string, put: string, least: number])[] = [
  ['issements', '', 3],
  ['issement', '', 3],
  ['ssaient', '', 3],
  ['eraient', '', 3],
  ['atrice', 'at', 3],
  ['assent', '', 3],
  ['issent', '', 3],
  ['issant', '', 3],
  ['ateur', 'at', 3],
  ['ation', 'at', 3],
  ['ution', 'u', 3],
  ['trice', 't', 3],
  ['ement', '', 4],
  ['ivite', 'if', 3],
  ['ienne', 'ien', 3],
  ['aient', '', 3],
  ['eront', '', 3],
  ['erait', '', 3],
  ['teur', 't', 3],
  ['euse', '', 3],
  ['eure', '', 4],
  ['ment', '', 4],
  ['ance', '', 3],
  ['ence', '', 3],
  ['ique', '', 4],
  ['isme', '', 3],
  ['iste', '', 3],
  ['able', '', 4],
  ['ible', '', 4],
  ['aine', 'ain', 3],
  ['ante', '', 3],
  ['eur', '', 3],
  ['ive', 'if', 3],
  ['ite', '', 4],
  ['ait', '', 3],
  ['ant', '', 3],
  ['ent', '', 4],
  ['era', '', 3],
  ['ion', '', 4],
  ['er', '', 3],
  ['ez', '', 3],
  ['ir', '', 3],
  ['ee', '', 3],
  ['ie', '', 4],
  ['e', '', 3],
];

/**
 * A light stem of a folded French word: plurals, feminines, verb endings and the commonest derivations lose their mark.
 * After J. Savoy, « A stemming procedure and stopword list for general French corpora », JASIS 50(10), 1999. The stem need not be a word.
 */
export function stemFrench(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  const one = singular(word);
  const found = ENDINGS.find(([ending, , least]) => one.endsWith(ending) && one.length - ending.length >= least);
  const stem = found === undefined ? one : one.slice(0, one.length - found[0].length) + found[1];
  const single = stem.length > 3 && stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem;
  return single.length > 4 && single.endsWith('i') ? single.slice(0, -1) : single;
}

function singular(word: string): string {
  if (/[ey]aux$/.test(word)) return word.slice(0, -1);
  if (word.length > 4 && word.endsWith('aux')) return `${word.slice(0, -3)}al`;
  if (word.endsWith('x') || (word.endsWith('s') && !word.endsWith('ss'))) return word.slice(0, -1);
  return word;
}
