import { type BilingualText, type Criterion, CRITERION_ANSWERS, LEGAL_FORMS, type Rules } from '#domain';
import { eligibilityPath } from '../site/paths.ts';
import type { View } from '../site/view.ts';
import { Inline } from '../text/localized.tsx';
import { Examples } from './examples.tsx';
import type { PostedSituation } from './posted-situation.ts';

interface Choice {
  readonly value: string;
  readonly label: BilingualText;
}

/** All the questions as a plain form. It posts, because answers must not stand in addresses, which end up in logs. */
export function EligibilityForm({ rules, given, view }: { readonly rules: Rules; readonly given: PostedSituation; readonly view: View }) {
  const form = rules.form.entry;
  const forms = LEGAL_FORMS.map((value): Choice => ({ value, label: form.forms[value].label }));
  return (
    <form class="questionnaire" method="post" action={eligibilityPath(view.locale)} acceptCharset="utf-8">
      <Question criterion={form} choices={forms} chosen={given.legalForm} isNeeded view={view} />
      {rules.criteria.map(({ entry }) => {
        const choices = CRITERION_ANSWERS.flatMap((value): Choice[] => {
          const { label } = entry.answers[value];
          return label === undefined ? [] : [{ value, label }];
        });
        return <Question key={entry.id} criterion={entry} choices={choices} chosen={given.answers[entry.id]} view={view} />;
      })}
      <p>
        <button type="submit">{view.words.eligibility.submit}</button>
      </p>
    </form>
  );
}

function Question({
  criterion,
  choices,
  chosen,
  isNeeded = false,
  view,
}: {
  readonly criterion: Criterion;
  readonly choices: readonly Choice[];
  readonly chosen: string | undefined;
  readonly isNeeded?: boolean;
  readonly view: View;
}) {
  const { id } = criterion;
  const { eligibility } = view.words;
  return (
    <fieldset aria-describedby={`help-${id}`}>
      <legend>
        <Inline text={criterion.question} view={view} />
      </legend>
      <p class="quiet" id={`help-${id}`}>
        <Inline text={criterion.help} view={view} />
      </p>
      <ul class="choices">
        {choices.map(({ value, label }) => (
          <li key={value}>
            <label>
              <input type="radio" name={id} value={value} checked={value === chosen} required={isNeeded} />
              <Inline text={label} view={view} />
            </label>
          </li>
        ))}
      </ul>
      {criterion.examples !== undefined && criterion.examples.length > 0 && (
        <details>
          <summary>{eligibility.examples}</summary>
          <Examples criterion={criterion} view={view} />
        </details>
      )}
      {criterion.proofs.length > 0 && (
        <details>
          <summary>{eligibility.proofs}</summary>
          <ul class="bullets">
            {criterion.proofs.map((proof) => (
              <li key={proof.fr}>
                <Inline text={proof} view={view} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </fieldset>
  );
}
