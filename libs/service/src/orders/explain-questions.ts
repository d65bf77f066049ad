import type { QuestionNote } from '#features';

const SIGNALS: Readonly<Record<QuestionNote['signal'], string>> = { UNANSWERED: '', HELPFUL: 'helped', UNHELPFUL: 'did not help' };

/** The questions that were noted, one a line: number, how often, first and last day, language, what was heard, the text. */
export function explainQuestions(questions: readonly QuestionNote[]): readonly string[] {
  if (questions.length === 0) return ['Nothing is noted yet: a question is, once the same was asked twice, an hour or more apart.'];
  return questions.map(({ number, count, firstDay, lastDay, locale, signal, reason, text }) =>
    [
      String(number).padStart(5),
      `${count} ×`.padStart(7),
      firstDay === lastDay ? firstDay.padEnd(24) : `${firstDay} – ${lastDay}`.padEnd(24),
      locale,
      ...(signal === 'UNANSWERED'
        ? []
        : [`${SIGNALS[signal]}${reason === null ? '' : ` (${reason.toLowerCase().replaceAll('_', ' ')})`}`.padEnd(26)]),
      text,
    ].join('  '),
  );
}
