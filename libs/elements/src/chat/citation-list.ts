import { html, nothing, type TemplateResult } from 'lit';
import type { Citation, Document } from '#client';
import { webAddress } from '../guest/service-url.ts';
import { seal } from '../seal/seal.ts';
import { wording } from '../term/wording.ts';
import { whatIsQuoted } from './copied.ts';
import type { Scene } from './scene.ts';
import type { AskedTurn } from './turn.ts';

const MOST_SOURCES = 2;

/** Where each quote stands: the entry, what of it, how far it can be relied on, and the documents behind it. The entry opens in place. */
export function citationList(turn: AskedTurn, citations: readonly Citation[], scene: Scene): TemplateResult | typeof nothing {
  if (citations.length === 0) return nothing;
  return html`<ol class="citations" part="citations" aria-label=${scene.messages.citations}>
    ${citations.map((citation, at) => cited(citation, `${turn.id}-${at + 1}`, scene))}
  </ol>`;
}

function cited(citation: Citation, place: string, scene: Scene): TemplateResult {
  const { messages, card, langOf } = scene;
  const { entry, claim } = citation;
  const address = webAddress(entry.url);
  return html`<li part="citation">
    <a
      class="title"
      href=${address ?? nothing}
      lang=${langOf(entry.title) ?? nothing}
      aria-expanded=${card.isAt(place)}
      aria-controls="card-${place}"
      @click=${(event: MouseEvent) => scene.toggle(place, entry, event)}
      >${wording(entry.title, { langOf: () => undefined })}</a
    >
    <span class="note"
      >${messages.kind[entry.kind]},
      ${whatIsQuoted(citation, messages)}${
        claim === null ? nothing : html`, <span class="status ${claim.status}">${messages.status[claim.status]}</span>`
      }${agreement(citation, scene)}.${sources(citation.sources, scene)}</span
    >
    ${address === undefined ? nothing : html`<span class="address">${address}</span>`} ${card.render(place, messages)}
  </li>`;
}

function agreement({ entry, field }: Citation, { messages }: Scene): TemplateResult | typeof nothing {
  if (entry.__typename !== 'Term' || field !== 'definition') return nothing;
  const { state } = entry.agreement;
  return html`, <span class="agreement ${state}">${seal(state)}${messages.agreement[state]}</span>`;
}

function sources(documents: readonly Document[], { messages, langOf }: Scene): TemplateResult | typeof nothing {
  if (documents.length === 0) return nothing;
  const more = documents.length - MOST_SOURCES;
  return html` ${messages.sources}${documents.slice(0, MOST_SOURCES).map(({ title, url }, at) => {
    const address = webAddress(url);
    const name = wording(title, { langOf });
    return html`${at === 0 ? '' : '; '}${address === undefined ? name : html`<a href=${address} rel="external noreferrer">${name}</a>`}`;
  })}${more > 0 ? `; ${messages.moreSources(more)}` : ''}.`;
}
