import { FIRST_NAMES } from './first-names.ts';
import { goesOn, type NameWord, nameWords } from './name-words.ts';
import { SURNAMES } from './surnames.ts';

const TITLES: ReadonlySet<string> = new Set('m mm mr mrs ms miss monsieur madame mademoiselle mme mlle dr dre docteur maitre'.split(' '));

const SAINTS: ReadonlySet<string> = new Set('st ste saint sainte'.split(' '));

const PARTICLES: ReadonlySet<string> = new Set('de du des la le d l van von der el al ben bin st ste saint sainte'.split(' '));

/** After one of these, capitals are those of an organisation, a place or a law. */
const ORGANISATIONS: ReadonlySet<string> = new Set(
  (
    'agence association bureau caisse cegep centre chambre chantier club college comite commission conference conseil cooperative coop corporation ecole entreprise federation ' +
    'fiducie fondation fonds groupe gouvernement institut loi maison ministere mouvement mrc municipalite office organisme parc parti pole programme projet regroupement reseau service ' +
    'societe syndicat table ville universite union act board centre chamber city council department foundation fund government institute law ministry network office program programme'
  ).split(' '),
);

/** After one of these, somebody says a name, in capitals or not. */
const INTRODUCTIONS: readonly (readonly string[])[] = [
  ['je', 'm', 'appelle'],
  ['je', 'me', 'nomme'],
  ['mon', 'nom', 'est'],
  ['mon', 'nom', 'c', 'est'],
  ['moi', 'c', 'est'],
  ['my', 'name', 'is'],
  ['name', 's'],
];

const LONGEST_NAME = 3;
const LONGEST_KNOWN_NAME = 8;

/** A clean text without the names of people. `isKnown`: whether the base has something of that name, which then is nobody's secret. */
export function scrubNames(text: string, isKnown: (phrase: string) => boolean): string {
  const words = nameWords(text);
  const known = knownWords(text, words, isKnown);
  const secret = new Set<number>();
  for (const at of words.keys()) {
    for (const found of [...introduced(words, at), ...titled(words, at)]) secret.add(found);
    if (known.has(at)) continue;
    for (const found of [...listed(words, at), ...capitalized(words, at, known)]) if (!known.has(found)) secret.add(found);
  }
  return replaced(text, words, secret);
}

/** The words that stand in a name that the base knows. */
function knownWords(text: string, words: readonly NameWord[], isKnown: (phrase: string) => boolean): ReadonlySet<number> {
  const known = new Set<number>();
  for (const [from, first] of words.entries()) {
    for (let to = Math.min(words.length, from + LONGEST_KNOWN_NAME) - 1; to >= from; to -= 1) {
      const last = words[to];
      if (last === undefined || !isKnown(text.slice(first.start, last.end))) continue;
      for (let at = from; at <= to; at += 1) known.add(at);
      break;
    }
  }
  return known;
}

function introduced(words: readonly NameWord[], at: number): readonly number[] {
  const isIntroduction = INTRODUCTIONS.some((phrase) => phrase.every((word, place) => words[at - phrase.length + place]?.folded === word));
  return isIntroduction ? nameFrom(words, at, ({ isStopWord }) => !isStopWord) : [];
}

function titled(words: readonly NameWord[], at: number): readonly number[] {
  const title = words[at - 1];
  const gap = words[at]?.gap ?? '';
  // The m of « m’appelle » is no title.
  if (title === undefined || !/^\.? ?$/u.test(gap) || gap === '') return [];
  if (!TITLES.has(title.folded)) return [];
  return nameFrom(words, at, ({ isCapitalized, isStopWord }, place) => !isStopWord && (isCapitalized || place === at));
}

/** A frequent first name with the word that follows it, or a frequent surname; but no saint's name, which is a place. */
function listed(words: readonly NameWord[], at: number): readonly number[] {
  const word = words[at];
  const before = words[at - 1];
  if (word === undefined || (before !== undefined && SAINTS.has(before.folded) && goesOn(word))) return [];
  if (SURNAMES.has(word.folded)) return [at];
  if (!FIRST_NAMES.has(word.folded)) return [];
  return nameFrom(words, at, ({ isCapitalized, isStopWord }, place) => !isStopWord && (isCapitalized || place <= at + 1));
}

/** Two capitalised words or more, apart, beside no organisation. */
function capitalized(words: readonly NameWord[], at: number, known: ReadonlySet<number>): readonly number[] {
  const isOrganisation = (place: number, joined: NameWord | undefined) =>
    joined !== undefined && goesOn(joined) && ORGANISATIONS.has(words[place]?.folded ?? '');
  const isCandidate = (word: NameWord, place: number) =>
    word.isCapitalized &&
    !word.isAcronym &&
    !word.isStopWord &&
    !known.has(place) &&
    !TITLES.has(word.folded) &&
    !ORGANISATIONS.has(word.folded);
  const name = nameFrom(words, at, isCandidate);
  const after = at + name.length;
  if (name.length === 0 || isOrganisation(at - 1, words[at]) || isOrganisation(after, words[after])) return [];
  // Initials are an acronym, and a hyphen makes one word of two: Vaudreuil-Soulanges is a place.
  const isSpelled = name.some((place) => (words[place]?.folded.length ?? 0) > 1);
  return isSpelled && name.some((place) => place > at && words[place]?.gap !== '-') ? name : [];
}

/** The words of the name that begins there; particles belong to it when a part of the name follows. */
function nameFrom(words: readonly NameWord[], from: number, isPart: (word: NameWord, at: number) => boolean): readonly number[] {
  let parts = 0;
  let end = from;
  for (let at = from; at < words.length && parts < LONGEST_NAME; at += 1) {
    const word = words[at];
    if (word === undefined || (at > from && !goesOn(word))) break;
    if (isPart(word, at)) {
      parts += 1;
      end = at + 1;
    } else if (at === from || !PARTICLES.has(word.folded)) break;
  }
  return Array.from({ length: end - from }, (_, place) => from + place);
}

function replaced(text: string, words: readonly NameWord[], secret: ReadonlySet<number>): string {
  let scrubbed = '';
  let from = 0;
  for (const [at, word] of words.entries()) {
    if (!secret.has(at)) continue;
    const isContinued = secret.has(at - 1) && goesOn(word);
    if (!isContinued) scrubbed += `${text.slice(from, word.start)}[name]`;
    from = word.end;
  }
  return scrubbed + text.slice(from);
}
