import { type Change, type Structure, edtfText } from '#domain';
import { Inline } from '../text/localized.tsx';
import { ClaimText } from './claims.tsx';
import type { EntryScene } from './entry-scene.ts';
import { AsOf } from './as-of.tsx';
import { changesAround } from './changes-around.ts';
import { Notes } from './notes.tsx';
import { EntryLinks, Facts, lifetime, NoteMarks, Row } from './parts.tsx';
import { Lead } from './lead.tsx';
import { Relations, relatedGroups } from './relations.tsx';

/** A structure through time: names, mandates, what came before and after. */
export function StructureBody(scene: EntryScene<Structure>) {
  const { published, entry, view, notes } = scene;
  const { words, catalogue } = view;
  const { before, meanwhile, after } = changesAround(entry, catalogue);
  const territory = entry.territory.map((slug) => catalogue.find('structure', slug)).filter((found) => found !== undefined);
  return (
    <>
      <Lead title={words.summary} published={published} entry={entry} view={view} notes={notes} />
      {(entry.names.length > 1 || entry.names.some(({ from, to }) => from !== undefined || to !== undefined)) && (
        <NamesTable entry={entry} view={view} />
      )}
      {entry.mandates.length > 0 && (
        <Row title={words.mandates}>
          <ul class="dated">
            {entry.mandates.map(({ subject, description, from, to }) => (
              <li key={`${subject}${from}`}>
                <Inline text={description} view={view} />{' '}
                <span class="remarks">
                  <Facts facts={lifetime({ start: from, end: to }, view)} />
                </span>
              </li>
            ))}
          </ul>
        </Row>
      )}
      <Changes {...scene} title={words.before} side="from" changes={before} />
      <Changes {...scene} title={words.meanwhile} side="to" changes={meanwhile} />
      <Changes {...scene} title={words.after} side="to" changes={after} />
      <AsOf entry={entry} view={view} />
      <Notes notes={entry.notes} view={view} />
      {territory.length > 0 && (
        <Row title={words.territory}>
          <EntryLinks entries={territory} view={view} />
        </Row>
      )}
      <Relations view={view} groups={relatedGroups(words.related, entry, view)} />
      {entry.website !== undefined && (
        <Row title={words.website}>
          <a class="address" href={entry.website} rel="noopener external">
            {entry.website}
          </a>
        </Row>
      )}
    </>
  );
}

function NamesTable({ entry, view }: Pick<EntryScene<Structure>, 'entry' | 'view'>) {
  const { words, locale } = view;
  return (
    <Row title={words.names}>
      {/* On a phone the rows become blocks; the roles keep it a table for screen readers. */}
      <table class="stacks" role="table" aria-label={words.names}>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              {words.nameColumn}
            </th>
            <th scope="col" role="columnheader">
              {words.start}
            </th>
            <th scope="col" role="columnheader">
              {words.end}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {entry.names.map(({ name, acronym, from, to }) => (
            <tr key={name.fr} role="row">
              <td role="cell">
                <Inline text={name} view={view} />
                {acronym !== undefined && <span class="acronym"> ({acronym})</span>}
              </td>
              <td role="cell" data-head={words.start}>
                {from === undefined ? '–' : edtfText(from, locale)}
              </td>
              <td role="cell" data-head={words.end}>
                {to === undefined ? '–' : edtfText(to, locale)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Row>
  );
}

interface ChangesOf extends EntryScene<Structure> {
  readonly title: string;
  readonly side: 'from' | 'to';
  readonly changes: readonly Change[];
}

function Changes({ title, side, changes, entry, view, notes }: ChangesOf) {
  if (changes.length === 0) return null;
  return (
    <Row title={title}>
      <ol class="changes">
        {changes.map((change) => (
          <li key={change.slug} id={`change-${change.slug}`}>
            <p class="change-head">
              <span class="change-date">{edtfText(change.on, view.locale)}</span> <b>{view.words.changes[change.kind]}</b>
            </p>
            <p>
              <Inline text={change.description} view={view} />
              <NoteMarks citations={change.sources.map((source) => ({ source }))} notes={notes} view={view} />
            </p>
            <OtherSide slugs={change[side].filter((slug) => slug !== entry.slug)} label={view.words[side]} view={view} />
            {change.claims.map((claim) => (
              <div key={claim.key} class="change-claim">
                <ClaimText claim={claim} view={view} notes={notes} saysStatus />
              </div>
            ))}
          </li>
        ))}
      </ol>
    </Row>
  );
}

function OtherSide({ slugs, label, view }: { readonly slugs: readonly string[]; readonly label: string } & Pick<ChangesOf, 'view'>) {
  const others = slugs.map((slug) => view.catalogue.find('structure', slug)).filter((found) => found !== undefined);
  if (others.length === 0) return null;
  return (
    <dl class="pairs">
      <div>
        <dt>{label}</dt>
        <dd>
          <EntryLinks entries={others} view={view} />
        </dd>
      </div>
    </dl>
  );
}
