import { html, nothing, type TemplateResult } from 'lit';
import type { RatingReason } from '#client';
import type { Scene } from './scene.ts';
import type { AskedTurn } from './turn.ts';

const REASONS: readonly RatingReason[] = ['OFF_TOPIC', 'WRONG', 'INCOMPLETE', 'UNCLEAR', 'OUT_OF_DATE', 'OTHER'];

/** Whether the answer helped, and if not why. Each button that sends says so; none is sent by itself. */
export function ratingView(turn: AskedTurn, scene: Scene): TemplateResult {
  const { messages, rate } = scene;
  const { rating } = turn;
  if (rating.kind === 'none' || rating.kind === 'choosing') return buttons(turn, scene);
  const said = { sending: '…', sent: messages.rated, failed: messages.notRated }[rating.kind];
  // One paragraph for all that is said: it has the focus and keeps it.
  return html`<p class="rating note" part="message" tabindex="-1">
    ${rating.kind === 'sent' && !rating.noted ? messages.notNoted : said}
    ${rating.kind === 'failed' ? html`<button type="button" @click=${() => rate(turn, rating.rating)}>${messages.retry}</button>` : nothing}
  </p>`;
}

function buttons(turn: AskedTurn, scene: Scene): TemplateResult {
  const { messages, rate, chooseReason } = scene;
  const isChoosing = turn.rating.kind === 'choosing';
  return html`<div class="rating" part="rating" role="group" aria-label=${messages.rating}>
      <button type="button" @click=${() => rate(turn, { helpful: true, reason: null })}>${messages.helpful}</button>
      <button type="button" aria-expanded=${isChoosing} aria-controls="reasons-${turn.id}" @click=${() => chooseReason(turn, !isChoosing)}>
        ${messages.unhelpful}
      </button>
    </div>
    ${
      isChoosing
        ? html`<div class="reasons" id="reasons-${turn.id}" role="group" aria-labelledby="amiss-${turn.id}">
            <p class="note" id="amiss-${turn.id}">${messages.whatIsAmiss}</p>
            ${REASONS.map((reason) => reasonButton(messages.reason[reason], () => rate(turn, { helpful: false, reason })))}
            ${reasonButton(messages.noReason, () => rate(turn, { helpful: false, reason: null }))}
          </div>`
        : nothing
    }`;
}

function reasonButton(label: string, send: () => void): TemplateResult {
  return html`<button type="button" @click=${send}>${label}</button>`;
}
