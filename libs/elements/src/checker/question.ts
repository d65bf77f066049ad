import { html, nothing, type TemplateResult } from 'lit';
import { verdictName } from '#domain';
import type { Rule } from '#client';
import { wording } from '../term/wording.ts';
import { choicesOf, type QuestionId } from './sheet.ts';
import type { Scene } from './scene.ts';

/** A question with its answers, each as prominent as the others, and behind it why we ask, cases, and where to look. */
export function question(
  rule: Rule,
  chosen: string | undefined,
  scene: Scene,
  choose: (id: QuestionId, value: string) => void,
): TemplateResult {
  const { messages } = scene;
  const id = rule.id;
  return html`<fieldset part="question" aria-describedby="help-${id}">
    <legend id="q-${id}" tabindex="-1">${wording(rule.question, scene)}</legend>
    <p class="note" id="help-${id}">${wording(rule.help, scene)}</p>
    <div class="choices" part="choices">
      ${choicesOf(rule).map(({ value, label }) =>
        label === null
          ? nothing
          : html`<label part="choice"
              ><input type="radio" name=${id} .value=${value} .checked=${value === chosen} @change=${() => choose(id, value)} /><span
                >${wording(label, scene)}</span
              ></label
            >`,
      )}
    </div>
    <details>
      <summary part="summary">${messages.why}</summary>
      <p>${wording(rule.summary, scene)} <span class="note">${wording(rule.article, scene)}.</span></p>
    </details>
    ${cases(rule, scene)}
    ${
      rule.proofs.length === 0
        ? nothing
        : html`<details>
            <summary part="summary">${messages.proofs}</summary>
            <ul class="dots">
              ${rule.proofs.map((proof) => html`<li>${wording(proof, scene)}</li>`)}
            </ul>
          </details>`
    }
  </fieldset>`;
}

function cases({ examples }: Rule, scene: Scene): TemplateResult | typeof nothing {
  if (examples.length === 0) return nothing;
  return html`<details>
    <summary part="summary">${scene.messages.examples(examples.length)}</summary>
    <dl>
      ${examples.map(
        ({ title, why, verdict }) =>
          html`<dt>${wording(title, scene)}</dt>
            <dd><b>${verdictName(verdict, scene.locale)}.</b> ${wording(why, scene)}</dd>`,
      )}
    </dl>
  </details>`;
}
