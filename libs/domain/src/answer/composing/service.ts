import { type Understood } from '../understanding/understood.ts';
import { Draft } from '../quoting/draft.ts';
import { openingQuestions } from '../suggesting/next-questions.ts';
import { type Composed, wordsFor } from './composing.ts';

/** What the service says of itself, with questions to open with. */
export function composeService(understood: Understood): Composed {
  const { asked, knowledge } = understood;
  const draft = new Draft(asked.locale);
  draft.say(wordsFor(understood).service);
  return { outcome: 'ANSWERED', draft, suggestions: openingQuestions(undefined, knowledge, asked.locale) };
}
