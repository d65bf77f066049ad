import { html, nothing, type TemplateResult } from 'lit';
import type { Line, Suggestion } from '#client';
import { wording } from '../term/wording.ts';
import type { Scene } from './scene.ts';
import type { Answer, AskedTurn } from './turn.ts';

/** What to go on with: readings to choose from, the nearest entries and whom to ask, or the next questions. */
export function suggestionList({ question }: AskedTurn, { outcome, suggestions }: Answer, scene: Scene): TemplateResult | typeof nothing {
  const { messages, admits } = scene;
  const shown = suggestions.filter((suggestion) => admits(suggestion.question));
  if (outcome === 'CLARIFY') return choices(messages.readings, shown, scene, (each) => chooseReading(each, question, scene));
  if (outcome !== 'NOT_COVERED') return choices(messages.next, shown, scene, scene.choose);
  const open = (suggestion: Suggestion): void => (suggestion.entry === null ? scene.choose(suggestion) : scene.show(suggestion.entry));
  return html`${choices(
    messages.near,
    shown.filter(({ entry }) => !isBody(entry)),
    scene,
    open,
  )}
  ${choices(
    messages.whoToAsk,
    shown.filter(({ entry }) => isBody(entry)),
    scene,
    open,
  )}`;
}

/** Asking the same again would ask back the same. */
function chooseReading(reading: Suggestion, question: string, scene: Scene): void {
  const { entry } = reading;
  if (entry !== null && reading.question.text.toLowerCase() === question.toLowerCase()) scene.show(entry);
  else scene.choose(reading);
}

/** An organisation or a body: somebody to ask. */
function isBody(entry: Line | null): boolean {
  return entry?.kind === 'STRUCTURE';
}

/** Suggestions as buttons under a heading; nothing when there are none. Paper keeps those that are part of the answer. */
export function choices(
  heading: string,
  suggestions: readonly Suggestion[],
  scene: Scene,
  choose: (suggestion: Suggestion) => void,
): TemplateResult | typeof nothing {
  if (suggestions.length === 0) return nothing;
  const { messages } = scene;
  return html`<div
    class="choices ${heading === messages.next || heading === messages.openings ? '' : 'kept'}"
    part="suggestions"
    role="group"
    aria-label=${heading}
  >
    <p class="note" aria-hidden="true">${heading}</p>
    <ul>
      ${suggestions.map(
        (suggestion) =>
          html`<li>
            <button type="button" part="suggestion" lang=${scene.langOf(suggestion.question) ?? nothing} @click=${() => choose(suggestion)}>
              ${wording(suggestion.question, { langOf: () => undefined })}
            </button>
          </li>`,
      )}
    </ul>
  </div>`;
}
