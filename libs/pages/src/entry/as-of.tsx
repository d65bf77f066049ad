import { type Structure, edtfText, entryPath, existedOn, heldOn, nameOn } from '#domain';
import type { View } from '../site/view.ts';
import { Inline } from '../text/localized.tsx';
import { Row } from './parts.tsx';

/** A structure on one day: whether it existed, under which name, with which mandates; and a field to ask for a day. */
export function AsOf({ entry, view }: { readonly entry: Structure; readonly view: View }) {
  const { words, locale, asOf } = view;
  return (
    <Row title={words.asOf} id="as-of">
      {asOf !== undefined && <OnDay entry={entry} view={view} day={asOf} />}
      <form class="as-of-form" method="get" action={`${entryPath('structure', entry.slug, locale)}#as-of`}>
        <label for="as-of-day">{words.asOfLabel}</label>
        <input id="as-of-day" type="date" name="asOf" required {...(asOf === undefined ? {} : { value: asOf })} />
        <button type="submit">{words.asOfShow}</button>
      </form>
    </Row>
  );
}

function OnDay({ entry, view, day }: { readonly entry: Structure; readonly view: View; readonly day: string }) {
  const { words, locale } = view;
  const existence = existedOn(entry, day);
  const name = nameOn(entry, day);
  const mandates = existence === 'NO' ? [] : entry.mandates.filter((mandate) => heldOn(mandate, day) !== 'NO');
  return (
    <div class="as-of">
      <p class="lead">
        <b>{edtfText(day, locale)}</b> – {words.existed[existence]}
      </p>
      {existence !== 'NO' && (
        <dl class="pairs">
          <div>
            <dt>{words.nameColumn}</dt>
            <dd>
              <Inline text={name.name} view={view} />
              {name.acronym !== undefined && <span class="acronym"> ({name.acronym})</span>}
            </dd>
          </div>
          {mandates.length > 0 && (
            <div>
              <dt>{words.mandates}</dt>
              <dd>
                {mandates.map((mandate) => (
                  <p key={mandate.description.fr}>
                    <Inline text={mandate.description} view={view} />
                    {heldOn(mandate, day) === 'POSSIBLY' && <span class="remarks"> {words.possibly}</span>}
                  </p>
                ))}
              </dd>
            </div>
          )}
        </dl>
      )}
    </div>
  );
}
