import {
  type Assessment,
  type CriterionOutcome,
  edtfText,
  guidanceText,
  type Mark,
  markOf,
  notAskedText,
  type ProgrammeAssessment,
  programmeText,
  verdictName,
  verdictText,
  WHO_TO_ASK,
} from '#domain';
import { EntryLink } from '../entry/parts.tsx';
import type { View } from '../site/view.ts';
import { Inline } from '../text/localized.tsx';

const SIGNS: Readonly<Record<Mark, string>> = { PASS: '✓', FAIL: '✗', OPEN: '?' };

/** The verdict with everything that explains it. */
export function EligibilityResult({ assessment, view }: { readonly assessment: Assessment; readonly view: View }) {
  const { words, locale, today, catalogue } = view;
  const { eligibility } = words;
  const { verdict, programmes } = assessment;
  const outcomes = [assessment.form, ...assessment.outcomes];
  const missing = outcomes.filter(({ answer }) => answer !== 'MET');
  const askable = WHO_TO_ASK.map((ref) => catalogue.get(ref)).filter((published) => published !== undefined);
  return (
    <section class="assessment" aria-labelledby="verdict">
      <div class="verdict">
        <h2 id="verdict">{verdictName(verdict, locale)}</h2>
        <p>{verdictText(verdict, locale)}</p>
        <p class="quiet">
          <b>{guidanceText(locale)}</b> {eligibility.dated(edtfText(today, locale), assessment.rulesRevision)}
        </p>
      </div>
      <h3 class="small-head">{eligibility.criteria}</h3>
      <ol class="outcomes">
        {outcomes.map((outcome) => (
          <Outcome key={outcome.criterion.entry.id} outcome={outcome} view={view} />
        ))}
      </ol>
      <h3 class="small-head">{eligibility.bring}</h3>
      <Documents outcomes={missing.length === 0 ? outcomes : missing} view={view} />
      {askable.length > 0 && (
        <>
          <h3 class="small-head">{eligibility.ask}</h3>
          <ul class="bullets">
            {askable.map((published) => (
              <li key={published.entry.slug}>
                <EntryLink published={published} view={view} />
              </li>
            ))}
          </ul>
        </>
      )}
      {programmes.length > 0 && <Programmes programmes={programmes} view={view} />}
    </section>
  );
}

function Outcome({
  outcome: { criterion, answer, explanation, remedy },
  view,
}: {
  readonly outcome: CriterionOutcome;
  readonly view: View;
}) {
  const { eligibility } = view.words;
  const mark = markOf(answer);
  return (
    <li class={`mark-${mark}`}>
      <span class="sign" aria-hidden="true">
        {SIGNS[mark]}
      </span>
      <div>
        <p>
          <EntryLink published={criterion} view={view} /> – {answer === undefined ? eligibility.marks[mark] : eligibility.answers[answer]}
        </p>
        <p>{explanation === undefined ? notAskedText(view.locale) : <Inline text={explanation} view={view} />}</p>
        {remedy !== undefined && (
          <p>
            <b>{eligibility.remedy}</b> <Inline text={remedy} view={view} />
          </p>
        )}
        <p class="quiet">
          <Inline text={criterion.entry.article} view={view} />
        </p>
      </div>
    </li>
  );
}

function Documents({ outcomes, view }: { readonly outcomes: readonly CriterionOutcome[]; readonly view: View }) {
  const proofs = new Map(outcomes.flatMap(({ criterion }) => criterion.entry.proofs.map((proof) => [proof.fr, proof])));
  return (
    <ul class="bullets">
      {[...proofs.values()].map((proof) => (
        <li key={proof.fr}>
          <Inline text={proof} view={view} />
        </li>
      ))}
    </ul>
  );
}

function Programmes({ programmes, view }: { readonly programmes: readonly ProgrammeAssessment[]; readonly view: View }) {
  const { eligibility } = view.words;
  return (
    <>
      <h3 class="small-head">{eligibility.programmes}</h3>
      <p class="quiet">{eligibility.programmesLead}</p>
      <ul class="entries">
        {programmes.map((finding) => (
          <li key={finding.programme.entry.slug}>
            <p class="entries-head">
              <EntryLink published={finding.programme} view={view} /> – {verdictName(finding.verdict, view.locale)}
            </p>
            <p>
              <Inline text={programmeText(finding, finding.eligibility, finding.asOf, view.locale)} view={view} />
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
