import { type Locale, localize } from '../locale/localized-text.ts';
import { DEPARTING, type DefinitionColumn, type DefinitionPoint, pointsIn } from './definition-table.ts';

const WORDS = {
  fr: {
    reference: 'C’est la référence\u00a0: les autres définitions lui sont comparées.',
    departs: (count: number) => `S’écarte de la Loi sur ${count} ${count > 1 ? 'critères' : 'critère'}\u00a0: `,
    never: 'Aucun écart relevé.',
    adds: (count: number) => `Ajoute ${count} ${count > 1 ? 'exigences' : 'exigence'}\u00a0: `,
    same: (count: number) => `Rejoint la Loi sur ${count} ${count > 1 ? 'critères' : 'critère'}\u00a0: `,
    unseen: (count: number) => `Non vu pour ${count} ${count > 1 ? 'critères' : 'critère'}\u00a0: `,
    nothing: 'Rien n’a été vu de ce qu’elle demande.',
    how: { WIDER: 'plus large', NARROWER: 'plus étroite', DIFFERENT: 'différente', SILENT: 'muette' },
  },
  en: {
    reference: 'This is the reference: the other definitions are compared with it.',
    departs: (count: number) => `Departs from the Act on ${count} ${count > 1 ? 'criteria' : 'criterion'}: `,
    never: 'No departure noted.',
    adds: (count: number) => `Adds ${count} ${count > 1 ? 'requirements' : 'requirement'}: `,
    same: (count: number) => `Agrees with the Act on ${count} ${count > 1 ? 'criteria' : 'criterion'}: `,
    unseen: (count: number) => `Not seen for ${count} ${count > 1 ? 'criteria' : 'criterion'}: `,
    nothing: 'Nothing was seen of what it asks.',
    how: { WIDER: 'wider', NARROWER: 'narrower', DIFFERENT: 'different', SILENT: 'silent' },
  },
} as const;

/** Where a definition departs from the law, in counts and words. */
export function departureText(column: DefinitionColumn, locale: Locale): string {
  const words = WORDS[locale];
  if (column.definition.role === 'reference') return words.reference;
  const departing = pointsIn(column, ...DEPARTING);
  const added = pointsIn(column, 'ADDED');
  const same = pointsIn(column, 'SAME');
  const unseen = pointsIn(column, 'UNSEEN').filter(({ kind }) => kind === 'Criterion');
  if (departing.length + added.length + same.length === 0) return words.nothing;
  const kinds = DEPARTING.map((state) => ({ state, points: pointsIn(column, state) })).filter(({ points }) => points.length > 0);
  const list = (points: readonly DefinitionPoint[]) => points.map(({ title }) => lowerFirst(localize(title, locale).text)).join(', ');
  return [
    departing.length === 0
      ? words.never
      : `${words.departs(departing.length)}${kinds.map(({ state, points }) => `${words.how[state]} (${list(points)})`).join('; ')}.`,
    ...(added.length === 0 ? [] : [`${words.adds(added.length)}${list(added)}.`]),
    ...(same.length === 0 ? [] : [`${words.same(same.length)}${list(same)}.`]),
    ...(unseen.length === 0 ? [] : [`${words.unseen(unseen.length)}${list(unseen)}.`]),
  ].join(' ');
}

/** Titles start with a capital that running text does not want; acronyms keep theirs. */
function lowerFirst(text: string): string {
  return /^\p{Lu}(?!\p{Lu})/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
