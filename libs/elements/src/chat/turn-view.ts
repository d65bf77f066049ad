import { html, nothing, type TemplateResult } from 'lit';
import type { Failure } from '#client';
import { wording } from '../term/wording.ts';
import { answerView } from './answer-view.ts';
import type { ChatMessages } from './entendu-chat.messages.ts';
import type { Scene } from './scene.ts';
import { type AskedTurn, MOST_CHARACTERS, type ShownTurn, type Turn } from './turn.ts';

/** One step of the conversation: a question and what came of it, or an entry. */
export function turnView(turn: Turn, scene: Scene, fallback: TemplateResult): TemplateResult {
  return turn.kind === 'asked' ? askedView(turn, scene, fallback) : shownView(turn, scene);
}

function askedView(turn: AskedTurn, scene: Scene, fallback: TemplateResult): TemplateResult {
  const { state } = turn;
  const lang = state.kind === 'answered' ? state.answer.locale.toLowerCase() : turn.lang;
  return html`<p
      class="question"
      part="question"
      id="question-${turn.id}"
      tabindex="-1"
      lang=${lang === undefined || lang === scene.speech ? nothing : lang}
    >
      ${turn.question}
    </p>
    ${
      state.kind === 'answered'
        ? answerView(turn, state.answer, scene)
        : state.kind === 'asking'
          ? html`<p class="note waiting" part="message">${scene.messages.asking}</p>`
          : html`<div class="outage" part="message">
              <p>${state.isRetried ? scene.messages.asking : failureText(state.failure, scene.messages)}</p>
              ${isOutage(state.failure) ? fallback : nothing}
              <button type="button" @click=${() => scene.retry(turn)}>${scene.messages.retry}</button>
            </div>`
    }`;
}

function shownView({ id, entry }: ShownTurn, scene: Scene): TemplateResult {
  const place = String(id);
  return html`<p class="question" part="question" id="question-${id}" tabindex="-1" lang=${scene.langOf(entry.title) ?? nothing}>
      ${wording(entry.title, { langOf: () => undefined })}
    </p>
    ${
      scene.card.isAt(place)
        ? scene.card.render(place, scene.messages)
        : html`<p>
            <button
              type="button"
              aria-expanded="false"
              aria-controls="card-${place}"
              @click=${(event: MouseEvent) => scene.toggle(place, entry, event)}
            >
              ${scene.messages.showCard}
            </button>
          </p>`
    }`;
}

/** Why there is no answer, in words, with the limit where there is one. */
export function failureText(failure: Failure, messages: ChatMessages): string {
  if (failure.kind !== 'REFUSED') return messages.unavailable;
  if (failure.code === 'RATE_LIMITED') return messages.tooMany(failure.limit);
  if (failure.code === 'BAD_USER_INPUT') return messages.tooLong(undefined, failure.limit ?? MOST_CHARACTERS);
  return /^(HTTP_|INTERNAL)/.test(failure.code) ? messages.unavailable : messages.refused;
}

/** Whether nobody answered, rather than somebody refused. */
function isOutage(failure: Failure): boolean {
  return failure.kind !== 'REFUSED' || failure.code.startsWith('HTTP_');
}
