import { type Criterion, verdictName } from '#domain';
import type { View } from '../site/view.ts';
import { Inline } from '../text/localized.tsx';

/** The cases that belong to a criterion, each with its verdict and why. */
export function Examples({ criterion: { examples = [] }, view }: { readonly criterion: Criterion; readonly view: View }) {
  return (
    <ul class="entries">
      {examples.map(({ key, title, why, verdict }) => (
        <li key={key}>
          <p>
            <b>
              <Inline text={title} view={view} />
            </b>
          </p>
          <p>
            {verdictName(verdict, view.locale)}. <Inline text={why} view={view} />
          </p>
        </li>
      ))}
    </ul>
  );
}
