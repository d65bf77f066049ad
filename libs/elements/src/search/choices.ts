import { html, nothing, type TemplateResult } from 'lit';
import type { Line, LocalizedText } from '#client';
import type { Hit } from './find.ts';
import { highlighted } from './highlighted.ts';
import type { SearchMessages } from './entendu-search.messages.ts';

/** What the list of choices needs to know of the element that shows it. */
export interface ChoiceContext {
  readonly messages: SearchMessages;
  /** Which choice the arrows are on; -1: none. */
  readonly active: number;
  readonly langOf: (text: LocalizedText) => string | undefined;
  readonly open: (entry: Line, event: Event) => void;
}

/** A found entry as a choice of the list box. It is a real link: it opens in a new tab as links do. */
export function choice(entry: Line, hit: Hit | undefined, at: number, { messages, active, langOf, open }: ChoiceContext): TemplateResult {
  return html`<a
    role="option"
    part="option"
    id="choice-${at}"
    tabindex="-1"
    href=${entry.url}
    aria-selected=${at === active}
    @mousedown=${(event: Event) => event.preventDefault()}
    @click=${(event: Event) => open(entry, event)}
    ><span class="title" part="title" lang=${langOf(entry.title) ?? nothing}>${entry.title.text}</span>
    <span class="kind" part="kind">${messages.kind[entry.kind]}</span>${hit === undefined ? nothing : excerpt(hit, langOf)}</a
  >`;
}

function excerpt({ excerpt: text, highlights }: Hit, langOf: ChoiceContext['langOf']): TemplateResult {
  const pieces = highlighted(text.text, highlights).map(({ text: piece, found }) =>
    found ? html`<mark part="mark">${piece}</mark>` : piece,
  );
  return html`<span class="excerpt" part="excerpt" lang=${langOf(text) ?? nothing}>${pieces}</span>`;
}
