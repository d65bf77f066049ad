import { html, nothing, type TemplateResult } from 'lit';
import type { Card, Claim, Reference } from '#client';
import { webAddress } from '../guest/service-url.ts';
import { writtenDay } from './day.ts';
import { wording } from './wording.ts';
import type { Reading } from './reading.ts';

/** The notes, facts and sources of an entry, behind a disclosure; nothing when it has none. */
export function evidence(card: Card, reading: Reading): TemplateResult | typeof nothing {
  const { messages } = reading;
  const notes = 'notes' in card ? card.notes.filter(reading.admits) : [];
  if (card.claims.length + card.sources.length + notes.length === 0) return nothing;
  return html`<details part="evidence">
    <summary part="summary">${messages.facts}${card.claims.length === 0 ? nothing : ` (${card.claims.length})`}</summary>
    <ul class="list">
      ${notes.map((note) => html`<li class="note">${wording(note, reading)}</li>`)} ${card.claims.map((claim) => fact(claim, reading))}
      ${
        card.sources.length === 0 || card.claims.length > 0
          ? nothing
          : html`<li>
              ${backing(
                card.sources.map((source) => ({ source, locator: null })),
                reading,
              )}
            </li>`
      }
    </ul>
  </details>`;
}

function fact({ status, statement, validUntil, note, rivals, references }: Claim, reading: Reading): TemplateResult {
  const { messages, locale, today } = reading;
  return html`<li part="claim">
    <p>${wording(statement, reading)}</p>
    <p class="note">
      <span class="status ${status}">${messages.status[status]}.</span>
      ${
        validUntil !== null && validUntil < today
          ? html`<span class="status TO_BE_VERIFIED">${messages.outOfDate(writtenDay(validUntil, locale))}</span>`
          : nothing
      }
      ${backing(references, reading)}
    </p>
    ${note === null ? nothing : html`<p class="note">${wording(note, reading)}</p>`}
    ${
      rivals.length === 0
        ? nothing
        : html`<p class="note">${messages.rivals}</p>
            <ul class="rivals">
              ${rivals.map(
                (rival) =>
                  html`<li>
                    <p>${wording(rival.statement, reading)}</p>
                    <p class="note">${backing(rival.references, reading)}</p>
                  </li>`,
              )}
            </ul>`
    }
  </li>`;
}

function backing(references: readonly Reference[], reading: Reading): TemplateResult {
  return html`<span part="sources"
    >${reading.messages.sources}${references.map((reference, at) => html`${at === 0 ? '' : '; '}${document(reference, reading)}`)}</span
  >`;
}

function document({ source: { title, publisher, date, url }, locator }: Reference, reading: Reading): TemplateResult {
  const address = webAddress(url);
  const name = wording(title, reading);
  return html`${address === undefined ? name : html`<a href=${address} rel="external noreferrer">${name}</a>`}${
    locator === null ? nothing : `, ${locator.replaceAll(' ', '\u00a0')}`
  }${publisher === null || publisher === title.text ? nothing : `, ${publisher}`}${
    date === null ? nothing : html`, ${wording(date.text, reading)}`
  }`;
}
