import { type Understood } from '../understanding/understood.ts';
import { refOf } from '../../entry/entry.ts';
import { Draft } from '../quoting/draft.ts';
import { askOrganisations } from '../suggesting/organisations.ts';
import { type Composed, suggest, wordsFor } from './composing.ts';

const MOST_NEAREST = 3;
/** An entry that holds less of the question than this is not near. */
const NEAR = 0.2;

/** One kind sentence, the nearest entries, and the organisations to ask. */
export function composeNotCovered(understood: Understood): Composed {
  const { asked, candidates, knowledge } = understood;
  const draft = new Draft(asked.locale);
  draft.say(wordsFor(understood).notCovered);
  const nearest = candidates
    .filter(({ covered }) => covered >= NEAR)
    .slice(0, MOST_NEAREST)
    .map(({ published }) => published);
  const organisations = askOrganisations(knowledge);
  const all = [...new Map([...nearest, ...organisations].map((published) => [refOf(published.entry), published])).values()];
  return { outcome: 'NOT_COVERED', draft, suggestions: all.map((published) => suggest(published, asked.locale)) };
}
