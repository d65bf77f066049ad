import type { DifferencePart, FieldDifference, ItemDifference } from '#domain';
import type { View } from '../site/view.ts';
import type { AgreementWords } from '../words/agreement-fr.ts';

/** What the marks of a difference look like, with their words. */
export function Legend({ view }: { readonly view: View }) {
  const { title, marks } = { title: view.words.agreement.legend, marks: view.words.agreement.marks };
  return (
    <p class="difference-legend">
      <span class="unseen">{title} </span>
      <del>{marks.REMOVED}</del> <ins>{marks.ADDED}</ins>
    </p>
  );
}

/** Fields that differ, each with its texts word by word; texts of the page's language first. */
export function Differences({
  head,
  fields,
  view,
}: {
  readonly head: string;
  readonly fields: readonly FieldDifference[];
  readonly view: View;
}) {
  if (fields.length === 0) return null;
  const isElsewhere = ({ locale }: FieldDifference) => Number(locale !== undefined && locale !== view.locale);
  const ordered = fields.toSorted((one, other) => isElsewhere(one) - isElsewhere(other));
  return (
    <>
      <h4 class="small-head">{head}</h4>
      <dl class="differences">
        {ordered.map((field) => (
          <div key={`${field.name} ${field.locale}`}>
            <dt>
              {view.words.agreement.fields[field.name]}
              {field.locale !== undefined && field.locale !== view.locale && (
                <span class="remarks"> ({view.words.agreement.inLocale[field.locale]})</span>
              )}
            </dt>
            {field.items
              .filter(({ kind }) => kind !== 'KEPT')
              .map((item, at) => (
                <dd key={at} {...(field.locale === undefined || field.locale === view.locale ? {} : { lang: field.locale })}>
                  <Item item={item} view={view} />
                </dd>
              ))}
          </div>
        ))}
      </dl>
    </>
  );
}

function Item({ item, view }: { readonly item: ItemDifference; readonly view: View }) {
  return (
    <>
      {item.parts.map((part, at) => (
        <Part key={at} part={part} view={view} />
      ))}
    </>
  );
}

/** What comes and goes is told by its line and its weight, and in words to who does not see them. */
function Part({ part: { kind, text }, view }: { readonly part: DifferencePart; readonly view: View }) {
  if (kind === 'KEPT') return <>{text}</>;
  const words = view.words.agreement;
  const Mark = kind === 'ADDED' ? 'ins' : 'del';
  return (
    <Mark>
      <span class="unseen" lang={view.locale}>
        {' '}
        [{words.marks[kind]}
        {view.locale === 'fr' ? '\u00a0: ' : ': '}
        {isBlank(text) && spaceNames(text, words)}
      </span>
      {isBlank(text) ? <span aria-hidden="true">{visibleSpaces(text)}</span> : text}
      <span class="unseen">] </span>
    </Mark>
  );
}

/** Spaces by themselves: their marks are drawn, since a line under nothing says nothing. */
function isBlank(text: string): boolean {
  return /^\s+$/u.test(text);
}

function visibleSpaces(text: string): string {
  return text
    .replace(/[\u00a0\u202f]/gu, '⍽')
    .replace(/\n/gu, '↵')
    .replace(/\s/gu, '␣');
}

function spaceNames(text: string, words: AgreementWords): string {
  return Array.from(text)
    .map((space) => (space === '\n' ? words.lineBreak : /[\u00a0\u202f]/u.test(space) ? words.noBreakSpace : words.space))
    .join(', ');
}
