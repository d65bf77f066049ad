import { type Criterion, type Event, type Programme, type Question, edtfText } from '#domain';
import { Blocks, Inline } from '../text/localized.tsx';
import { Examples } from '../assessment/examples.tsx';
import type { EntryScene } from './entry-scene.ts';
import { Lead } from './lead.tsx';
import { Notes } from './notes.tsx';
import { NoteMarks, Row } from './parts.tsx';
import { Relations, relatedGroups } from './relations.tsx';

/** A programme with its calls. */
export function ProgrammeBody(scene: EntryScene<Programme>) {
  const { entry, view } = scene;
  const { words, locale } = view;
  const date = (edtf: string | undefined) => (edtf === undefined ? words.unknownDate : edtfText(edtf, locale));
  return (
    <>
      <Lead title={words.summary} {...scene} />
      {(entry.start !== undefined || entry.end !== undefined) && (
        <Row title={words.existence}>
          <dl class="pairs">
            <div>
              <dt>{words.start}</dt>
              <dd>{date(entry.start)}</dd>
            </div>
            {entry.end !== undefined && (
              <div>
                <dt>{words.end}</dt>
                <dd>{date(entry.end)}</dd>
              </div>
            )}
          </dl>
        </Row>
      )}
      {entry.calls.length > 0 && (
        <Row title={words.calls}>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.opens}</th>
                <th scope="col">{words.closes}</th>
              </tr>
            </thead>
            <tbody>
              {entry.calls.map(({ opens, closes }) => (
                <tr key={`${opens}${closes}`}>
                  <td>{date(opens)}</td>
                  <td>{date(closes)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Row>
      )}
      <Notes notes={entry.notes} view={view} />
      <Relations view={view} groups={relatedGroups(words.related, entry, view)} />
    </>
  );
}

/** An event with its date and what it is about. */
export function EventBody(scene: EntryScene<Event>) {
  const { entry, view } = scene;
  const { words } = view;
  return (
    <>
      <Lead title={words.summary} {...scene} />
      <Relations view={view} groups={relatedGroups(words.about, entry, view)} />
    </>
  );
}

/** A criterion: what it asks, how to answer, what proves it, what to change. */
export function CriterionBody(scene: EntryScene<Criterion>) {
  const { entry, view } = scene;
  const { words } = view;
  return (
    <>
      <Lead title={words.summary} {...scene} />
      <Row title={words.asks}>
        <p class="example">
          <Inline text={entry.question} view={view} />
        </p>
      </Row>
      <Row title={words.help}>
        <Blocks text={entry.help} view={view} />
      </Row>
      {entry.proofs.length > 0 && (
        <Row title={words.proofs}>
          <ul>
            {entry.proofs.map((proof) => (
              <li key={proof.fr}>
                <Inline text={proof} view={view} />
              </li>
            ))}
          </ul>
        </Row>
      )}
      {entry.remedy !== undefined && (
        <Row title={words.remedy}>
          <Blocks text={entry.remedy} view={view} />
        </Row>
      )}
      {entry.examples !== undefined && entry.examples.length > 0 && (
        <Row title={words.eligibility.examples}>
          <Examples criterion={entry} view={view} />
        </Row>
      )}
      <Row title={words.article}>
        <p>
          <Inline text={entry.article} view={view} />
        </p>
      </Row>
      <Relations view={view} groups={relatedGroups(words.related, entry, view)} />
    </>
  );
}

/** A question with its answer. */
export function QuestionBody({ entry, view, notes }: EntryScene<Question>) {
  const { words } = view;
  return (
    <>
      <Row title={words.answer}>
        <div class="lead">
          <Blocks text={entry.answer} view={view} />
          <NoteMarks citations={entry.sources.map((source) => ({ source }))} notes={notes} view={view} />
        </div>
      </Row>
      <Relations view={view} groups={relatedGroups(words.about, entry, view)} />
    </>
  );
}
