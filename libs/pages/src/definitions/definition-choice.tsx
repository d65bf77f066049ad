import { type ComparedDefinition, localize } from '#domain';
import { overviewPath } from '../site/paths.ts';
import type { View } from '../site/view.ts';
import { langOf } from '../text/localized.tsx';

/** Lets a reader choose which definitions stand beside the law; it works without script. */
export function DefinitionChoice({
  offered,
  chosen,
  view,
}: {
  /** All but the law. */
  readonly offered: readonly ComparedDefinition[];
  readonly chosen: readonly string[];
  readonly view: View;
}) {
  const { words, locale } = view;
  const path = overviewPath('definitions', locale);
  return (
    <form class="choice" method="get" action={path}>
      <fieldset>
        <legend>{words.definitions.choose}</legend>
        <p class="choice-hint">{words.definitions.chooseHint}</p>
        <ul>
          {offered.map(({ slug, title }) => {
            const shown = localize(title, locale);
            return (
              <li key={slug}>
                <label>
                  <input type="checkbox" name="d" value={slug} checked={chosen.includes(slug)} />
                  <span {...langOf(shown, view)}>{shown.text}</span>
                </label>
              </li>
            );
          })}
        </ul>
        <p class="choice-actions">
          <button type="submit">{words.definitions.compare}</button>
          {chosen.length > 0 && <a href={path}>{words.definitions.showAll}</a>}
        </p>
      </fieldset>
    </form>
  );
}
