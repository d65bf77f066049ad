import { html, nothing, type TemplateResult } from 'lit';
import { type CriterionAnswer, guidanceText, type Mark, markOf, verdictName, verdictText } from '#domain';
import type { Line, Rule } from '#client';
import { writtenDay } from '../term/day.ts';
import { wording } from '../term/wording.ts';
import { answerTo, choicesOf, chosenOf, type QuestionId, sheetVerdict } from './sheet.ts';
import { programmes } from './programmes.ts';
import { ruleOf, type Scene } from './scene.ts';

const SIGNS: Readonly<Record<Mark, string>> = { PASS: '✓', FAIL: '✗', OPEN: '?' };

/** The verdict with everything that explains it. */
export function result(scene: Scene, before: TemplateResult | typeof nothing): TemplateResult {
  const { messages, locale, rules, sheet, engine, today, assessed } = scene;
  const verdict = sheetVerdict(sheet, engine);
  const all = [rules.legalForm, ...rules.criteria];
  const missing = all.filter((rule) => answerTo(rule.id, sheet, engine) !== 'MET');
  return html`<section part="result" aria-labelledby="verdict">
    ${before}
    <div class="verdict ${verdict}" part="verdict">
      <h3 id="verdict" tabindex="-1">${verdictName(verdict, locale)}</h3>
      <p>${verdictText(verdict, locale)}</p>
      <p class="note"><b>${guidanceText(locale)}</b> ${messages.dated(writtenDay(today, locale), rules.revision)}</p>
    </div>
    <h4>${messages.criteria}</h4>
    <ol class="list" part="outcomes">
      ${all.map((rule) => outcome(rule, answerTo(rule.id, sheet, engine), scene))}
    </ol>
    <h4>${messages.bring}</h4>
    <ul class="dots">
      ${documents(missing.length === 0 ? all : missing, scene)}
    </ul>
    ${assessed.kind === 'ANSWERED' && assessed.found.whoToAsk.length > 0 ? whoToAsk(assessed.found.whoToAsk, scene) : nothing}
    ${programmes(scene)}
  </section>`;
}

function outcome(rule: Rule, answer: CriterionAnswer | undefined, scene: Scene): TemplateResult {
  const { messages, sheet } = scene;
  const mark = markOf(answer);
  const chosen = choicesOf(rule).find(({ value }) => value === chosenOf(rule.id, sheet));
  return html`<li class=${mark} part="outcome">
    <span class="sign" aria-hidden="true">${SIGNS[mark]}</span>
    <div>
      <p>
        <b>${wording(rule.title, scene)}</b
        ><span class="state">${answer === undefined ? messages.marks[mark] : messages.answers[answer]}</span>
      </p>
      <p>${chosen === undefined ? messages.notAsked : wording(chosen.explanation, scene)}</p>
      ${answer === undefined || answer === 'MET' || rule.remedy === null ? nothing : html`<p><b>${messages.remedy}</b>${wording(rule.remedy, scene)}</p>`}
      <p class="note">
        ${wording(rule.article, scene)}
        <button type="button" class="link" aria-label=${messages.change(rule.title.text)} @click=${() => scene.change(rule.id)}>
          ${messages.changeShort}
        </button>
      </p>
    </div>
  </li>`;
}

function documents(rules: readonly Rule[], scene: Scene): readonly TemplateResult[] {
  const proofs = rules.flatMap((rule) => rule.proofs);
  return proofs
    .filter(({ text }, at) => proofs.findIndex((other) => other.text === text) === at)
    .map((proof) => html`<li>${wording(proof, scene)}</li>`);
}

function whoToAsk(entries: readonly Line[], scene: Scene): TemplateResult {
  return html`<h4>${scene.messages.ask}</h4>
    <ul class="dots">
      ${entries.map(
        (entry) =>
          html`<li>
            <a part="link" href=${entry.url} @click=${(event: Event) => scene.open(entry, event)}>${wording(entry.title, scene)}</a>
          </li>`,
      )}
    </ul>`;
}

/** The answers given so far, each with its way back. */
export function given(ids: readonly QuestionId[], scene: Scene): TemplateResult | typeof nothing {
  const { messages, rules, sheet } = scene;
  if (ids.length === 0) return nothing;
  return html`<h3>${messages.given}</h3>
    <ol class="given" part="given">
      ${ids.map((id) => {
        const rule = ruleOf(id, rules);
        const label = choicesOf(rule).find(({ value }) => value === chosenOf(id, sheet))?.label;
        return html`<li>
          <span
            >${wording(rule.title, scene)} –
            <b>${label == null ? messages.marks[markOf(answerTo(id, sheet, scene.engine))] : wording(label, scene)}</b></span
          >
          <button type="button" class="link" aria-label=${messages.change(rule.title.text)} @click=${() => scene.change(id)}>
            ${messages.changeShort}
          </button>
        </li>`;
      })}
    </ol>`;
}
