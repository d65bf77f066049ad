import { renderProblem } from '#content';
import type { ImportConflict } from '#features';
import { explainAct, explainLog } from './explain-act.ts';
import { explainQuestions } from './explain-questions.ts';
import { explainRefusal } from './explain-refusal.ts';
import type { OrderEnding } from './order.ts';

/** How an order ended, in lines for a person: what was done, or what is in the way and what to do. */
export function explainEnding(ending: OrderEnding): readonly string[] {
  switch (ending.kind) {
    case 'Imported':
      return [
        `Imported ${ending.folder}: ${importSummary(ending)}.`,
        ...ending.withdrawn.map((name) => `  ${name} has no file any more and is withdrawn; its revisions are kept`),
        ...ending.kept.map(
          ({ name, file }) =>
            `  ${file ?? name}: ${name} was changed in the base and is kept; entendu content export writes it to its file`,
        ),
      ];
    case 'ImportConflicts':
      return [...ending.conflicts.map(explainConflict), 'Nothing was imported.'];
    case 'ContentRefused': {
      const errors = ending.problems.filter(({ level }) => level === 'error').length;
      return [...ending.problems.map(renderProblem), `${errors} ${errors === 1 ? 'error' : 'errors'}. Nothing was imported.`];
    }
    case 'UnknownTexts':
      return [
        `Neither a file nor the base holds ${ending.names.join(', ')}; a text is named by its kind and slug, such as term:ristourne.`,
        'Nothing was imported.',
      ];
    case 'Exported':
      return [
        `Exported ${ending.texts} texts to ${ending.folder}: ${ending.written.length === 0 ? 'every file said the same already' : `${ending.written.length} files written`}.`,
        ...ending.others.map((file) => `  ${file}: the base does not publish it (any more); remove the file if it is not new`),
      ];
    case 'ExportRefused':
      return [`Nothing was exported to ${ending.folder}: ${ending.reason}`];
    case 'IndexRebuilt':
      return [`The index was rebuilt: ${ending.documents} documents.`];
    case 'IndexUnavailable':
      return [
        `The index was not rebuilt: ${ending.reason}`,
        'Searches are answered by PostgreSQL meanwhile; the index is brought up to date when the engine is back.',
      ];
    case 'ActReviewed':
    case 'ActRefused':
    case 'CodeRefused':
    case 'ActRecorded':
      return explainAct(ending);
    case 'ActsListed':
      return ending.entries.length === 0 ? ['Nothing is recorded yet.'] : ending.entries.flatMap(explainLog);
    case 'UnknownEntry':
      return [explainRefusal(ending)];
    case 'QuestionsListed':
      return explainQuestions(ending.questions);
    case 'QuestionForgotten':
      return [`Question ${ending.number} is forgotten.`];
    case 'UnknownQuestion':
      return [
        `There is no question ${ending.number}; entendu questions unanswered and entendu questions rated show them with their numbers.`,
      ];
    case 'Interrupted':
      return [`The order was not finished: ${ending.reason}`, 'What is not written whole is not written at all: give the order again.'];
  }
}

/** What an import changed, in one phrase. */
export function importSummary({ created, revised, withdrawn, kept, unchanged }: Extract<OrderEnding, { kind: 'Imported' }>): string {
  const counts: readonly (readonly [number, string])[] = [
    [created.length, 'new'],
    [revised.length, 'revised'],
    [withdrawn.length, 'withdrawn'],
    [kept.length, 'kept as changed in the base'],
    [unchanged, 'unchanged'],
  ];
  const told = counts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  return told.length === 0 ? 'nothing there' : told.join(', ');
}

function explainConflict({ kind, name, file }: ImportConflict): string {
  const remedy = `take the text of the base (entendu content export), or let the file win (entendu content import --overwrite ${name})`;
  return kind === 'ChangedOnBothSides'
    ? `${file ?? name}: ${name} was changed both in its file and in the base since the last import; ${remedy}`
    : `${name}: its file is gone, but the text was changed in the base since the last import; ${remedy}`;
}
