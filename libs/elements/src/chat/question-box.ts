import { html, nothing, type TemplateResult } from 'lit';
import { webAddress } from '../guest/service-url.ts';
import { wording } from '../term/wording.ts';
import { type Proposal, type Proposals, textOf } from './proposals.ts';
import type { Scene } from './scene.ts';
import type { Typing } from './typing.ts';

/** What the field is given beside the scene. */
export interface QuestionBox {
  readonly label: string;
  readonly proposals: Proposals;
  /** Something is wrong with what stands in the field, or empty. */
  readonly problem: string;
  readonly typing: Typing;
}

/** The field with its button, and below it what is proposed while one types (the combobox of the ARIA Authoring Practices). */
export function questionBox(box: QuestionBox, scene: Scene): TemplateResult {
  const { label, proposals, problem, typing } = box;
  const { messages } = scene;
  return html`<label part="label" for="field">${label}</label>
    <div class="box">
      <input
        id="field"
        part="field"
        type="text"
        role="combobox"
        autocomplete="off"
        enterkeyhint="send"
        placeholder=${messages.hint}
        aria-autocomplete="list"
        aria-controls="list"
        aria-expanded=${proposals.isShown}
        aria-activedescendant=${proposals.active >= 0 ? `proposal-${proposals.active}` : nothing}
        aria-describedby=${problem === '' ? nothing : 'problem'}
        aria-invalid=${problem !== '' || nothing}
        @input=${() => typing.typed()}
        @keydown=${(event: KeyboardEvent) => typing.pressed(event)}
        @click=${() => proposals.open(true)}
      />
      <button type="button" class="ask" part="ask" @click=${() => typing.send()}>${messages.ask}</button>
      <div class="sheet panel" part="panel" ?hidden=${!proposals.isShown}>
        <div role="listbox" id="list" part="list" tabindex="-1" aria-label=${messages.nearest}>
          ${group('question', messages.questions, box, scene)} ${group('entry', messages.entries, box, scene)}
        </div>
      </div>
    </div>
    ${problem === '' ? nothing : html`<p id="problem" class="problem" part="message">${problem}</p>`}`;
}

function group(kind: Proposal['kind'], heading: string, box: QuestionBox, scene: Scene): TemplateResult | typeof nothing {
  const { list } = box.proposals;
  if (!list.some((each) => each.kind === kind)) return nothing;
  return html`<div role="group" aria-label=${heading}>
    <p class="note" aria-hidden="true">${heading}</p>
    ${list.map((proposal, at) => (proposal.kind === kind ? option(proposal, at, box, scene) : nothing))}
  </div>`;
}

/** A question is asked; an entry is a real link too, so that it opens in a new tab as links do. */
function option(proposal: Proposal, at: number, { proposals, typing }: QuestionBox, { langOf, messages }: Scene): TemplateResult {
  const text = textOf(proposal);
  const keepFocus = (event: Event): void => event.preventDefault();
  const said = html`<span class="title" lang=${langOf(text) ?? nothing}>${wording(text, { langOf: () => undefined })}</span>`;
  const isActive = proposals.active === at;
  if (proposal.kind === 'question') {
    return html`<div
      role="option"
      part="option"
      id="proposal-${at}"
      aria-selected=${isActive}
      @mousedown=${keepFocus}
      @click=${(event: Event) => typing.take(proposal, event)}
    >
      ${said}
    </div>`;
  }
  return html`<a
    role="option"
    part="option"
    id="proposal-${at}"
    tabindex="-1"
    href=${webAddress(proposal.entry.url) ?? nothing}
    aria-selected=${isActive}
    @mousedown=${keepFocus}
    @click=${(event: Event) => typing.take(proposal, event)}
    >${said} <span class="kind">${messages.kind[proposal.entry.kind]}</span></a
  >`;
}
