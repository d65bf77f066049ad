import { html, nothing, type TemplateResult } from 'lit';
import type { Card, Line } from '#client';
import { seal } from '../seal/seal.ts';
import { evidence } from './claims.ts';
import { writtenDay } from './day.ts';
import { otherNames } from './other-names.ts';
import { wording } from './wording.ts';
import type { Reading } from './reading.ts';

/** An entry as a dictionary prints it: headword, definition, agreement, and on demand what backs it. */
export function card(entry: Card, reading: Reading): TemplateResult {
  const { messages } = reading;
  return html`
    <p class="headword" part="headword" id="headword">
      <dfn>${entryLink(entry, reading)}</dfn>
      ${small('acronym', 'acronym' in entry && entry.acronym !== null && entry.acronym !== entry.title.text ? `(${entry.acronym})` : null)}
      ${small('grammar', entry.__typename === 'Term' ? entry.grammar : null)}
    </p>
    ${others(entry, reading)} ${lifetime(entry, reading)}
    <p class="definition" part="definition">${wording(entry.summary, reading)}</p>
    ${agreement(entry, reading)}
    ${
      entry.homonyms.length === 0
        ? nothing
        : html`<p class="note">
            ${messages.homonyms}${entry.homonyms.map((homonym, at) => html`${at === 0 ? '' : ', '}${entryLink(homonym, reading)}`)}
          </p>`
    }
    ${evidence(entry, reading)}
    <p><a part="link" href=${entry.url} @click=${(event: Event) => reading.open(entry, event)}>${messages.page}</a></p>
  `;
}

function entryLink(entry: Card | Line, reading: Reading): TemplateResult {
  return html`<a href=${entry.url} @click=${(event: Event) => reading.open(entry, event)}>${wording(entry.title, reading)}</a>`;
}

function small(part: string, text: string | null): TemplateResult | typeof nothing {
  return text === null ? nothing : html`<span class="small" part=${part}>${text}</span>`;
}

function others(entry: Card, reading: Reading): TemplateResult | typeof nothing {
  const labels = otherNames(entry, reading.admits);
  if (labels.length === 0) return nothing;
  return html`<p class="note" part="labels">
    ${reading.messages.also}${labels.map((label, at) => html`${at === 0 ? '' : ', '}${wording(label, reading)}`)}
  </p>`;
}

function lifetime(entry: Card, reading: Reading): TemplateResult | typeof nothing {
  if (entry.__typename !== 'Structure') return nothing;
  const { start, end } = entry;
  if (start === null && end === null) return nothing;
  const date = (moment: typeof start): unknown => (moment === null ? '…' : wording(moment.text, reading));
  return html`<p class="note" part="lifetime">${date(start)} – ${date(end)}</p>`;
}

function agreement(entry: Card, { messages, locale }: Reading): TemplateResult | typeof nothing {
  if (entry.__typename !== 'Term') return nothing;
  const { state, revision, adoptions, endorsements, proposal } = entry.agreement;
  const isAgreed = state === 'AGREED';
  const adopted = adoptions.map(({ body, on, resolution }) => messages.adoption(writtenDay(on, locale), body, resolution)).join('; ');
  const endorsed = endorsements.map(({ organisation }) => organisation).join(', ');
  return html`<p class="agreement ${state}" part="agreement">
    ${seal(state)}<span
      >${isAgreed ? messages.agreed + adopted : messages.proposed}${endorsed && (isAgreed ? ', ' : '; ') + messages.endorsed + endorsed}.${
        proposal === null
          ? nothing
          : html` <a href="${entry.url}/revisions?from=${revision}&to=${proposal}#difference">${messages.newer}</a>`
      }</span
    >
  </p>`;
}
