import { html, nothing, type TemplateResult } from 'lit';
import { wording } from '../term/wording.ts';
import { citationList } from './citation-list.ts';
import { copied } from './copied.ts';
import { citationsOf, linesOf, type Piece } from './lines.ts';
import { ratingView } from './rating-view.ts';
import type { Scene } from './scene.ts';
import { suggestionList } from './suggestion-list.ts';
import type { Answer, AskedTurn } from './turn.ts';

/** On a site that shows French only, nothing else is said to a question in another language. */
export const ONLY_FRENCH = 'Ce site répond en français. Posez la question en français.';

/** An answer: its lines, what it cites, what to ask next, and what can be done with it. */
export function answerView(turn: AskedTurn, answer: Answer, scene: Scene): TemplateResult {
  if (!scene.admits({ text: '', locale: answer.locale })) return html`<p part="message">${ONLY_FRENCH}</p>`;
  const lang = answer.locale.toLowerCase();
  return html`<div class="answer ${answer.outcome}" part="answer" lang=${lang === scene.speech ? nothing : lang}>
      ${linesOf(answer.parts).map(
        (line) =>
          html`<p class=${line.some(({ cited }) => cited !== undefined) ? 'line quoting' : 'line'}>
            ${line.map((piece) => pieceView(turn, piece, lang, scene))}
          </p>`,
      )}
    </div>
    ${answer.outcome === 'ASSESS' ? checkerLink(scene, 'checker') : nothing} ${citationList(turn, citationsOf(answer), scene)}
    ${suggestionList(turn, answer, scene)} ${tools(turn, answer, scene)}`;
}

function pieceView(turn: AskedTurn, { text, cited }: Piece, around: string, scene: Scene): TemplateResult {
  const said = wording(text, { langOf: () => undefined });
  if (cited === undefined) return html`<span class="connective" lang=${scene.langOf(text, around) ?? nothing}>${said}</span>`;
  const { number, citation } = cited;
  const place = `${turn.id}-${number}`;
  const { messages, speech, card } = scene;
  const lang = scene.langOf(text, around) ?? nothing;
  const ownLang = around === speech ? nothing : speech;
  return html`<q part="quote" lang=${lang}>${said}</q
    >${lang === nothing ? nothing : html` <span class="note" lang=${ownLang}>(${messages.quotedIn[text.locale]})</span>`}<button
      type="button"
      class="number"
      part="number"
      aria-label=${messages.citation(number, citation.entry.title.text)}
      lang=${ownLang}
      aria-expanded=${card.isAt(place)}
      aria-controls="card-${place}"
      @click=${(event: MouseEvent) => scene.toggle(place, citation.entry, event)}
    >
      ${number}
    </button>`;
}

/** The way to the checker, which goes through one's own case. */
export function checkerLink({ messages, service, speech, openChecker }: Scene, name: string): TemplateResult {
  const url = new URL(speech === 'en' ? '/en/eligibility' : '/fr/admissibilite', service).href;
  return html`<p class=${name}>
    <a part="checker" href=${url} @click=${(event: Event) => openChecker(url, event)}>${messages.checker}</a>
  </p>`;
}

function tools(turn: AskedTurn, answer: Answer, scene: Scene): TemplateResult {
  const { messages } = scene;
  return html`<div class="tools">
      ${
        answer.outcome === 'ANSWERED' || answer.outcome === 'ASSESS'
          ? html`<button type="button" part="copy" @click=${() => scene.copy(turn)}>${messages.copy}</button>
              ${turn.copy === 'copied' ? html`<span class="note" part="message">${messages.copied}</span>` : nothing}`
          : nothing
      }
      ${ratingView(turn, scene)}
    </div>
    ${turn.copy === 'manual' ? html`<label class="by-hand">${messages.copyByHand}<textarea readonly rows="6" .value=${copied(turn.question, answer, messages)}></textarea></label>` : nothing}`;
}
