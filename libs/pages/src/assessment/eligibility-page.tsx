import { assess, type Rules } from '#domain';
import type { Page } from '../document/page.ts';
import { ListHead } from '../lists/list-head.tsx';
import { eligibilityPath, inBoth } from '../site/paths.ts';
import type { View } from '../site/view.ts';
import { EligibilityForm } from './eligibility-form.tsx';
import { EligibilityResult } from './eligibility-result.tsx';
import type { PostedSituation } from './posted-situation.ts';

const NOTHING: PostedSituation = { legalForm: undefined, answers: {} };

/** The page that checks a project: the element where scripts run, else a plain form and a result from the server. */
export function eligibilityPage(view: View, posted?: PostedSituation): Page {
  const { words, catalogue } = view;
  const { eligibility } = words;
  const { rules } = catalogue;
  return {
    title: eligibility.short,
    description: eligibility.description,
    alternates: inBoth(eligibilityPath),
    section: 'criterion',
    kind: 'list',
    isCheck: true,
    data: [],
    body: (
      <div class="list">
        <ListHead title={eligibility.short} lead={eligibility.description} />
        <div class="row">
          <div class="main">
            {rules === undefined ? <p class="notice">{eligibility.noRules}</p> : <Check rules={rules} posted={posted} view={view} />}
          </div>
        </div>
      </div>
    ),
  };
}

function Check({ rules, posted, view }: { readonly rules: Rules; readonly posted: PostedSituation | undefined; readonly view: View }) {
  const { eligibility } = view.words;
  if (posted?.legalForm === undefined) {
    return (
      <>
        {posted !== undefined && <p class="notice">{eligibility.chooseForm}</p>}
        <entendu-checker locale={view.locale}>
          <p class="quiet">{eligibility.lead}</p>
          <EligibilityForm rules={rules} given={posted ?? NOTHING} view={view} />
        </entendu-checker>
      </>
    );
  }
  const { legalForm, answers } = posted;
  return (
    <>
      <EligibilityResult assessment={assess({ legalForm, answers, asOf: view.today }, rules)} view={view} />
      <h2 class="small-head again">{eligibility.again}</h2>
      <EligibilityForm rules={rules} given={posted} view={view} />
    </>
  );
}
