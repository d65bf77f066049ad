import { html, nothing, type TemplateResult } from 'lit';
import { type Locale, type Verdict, verdictName } from '#domain';
import type { CheckerMessages } from './entendu-checker.messages.ts';
import { type Keeping, keeping, reader } from './keeping.ts';
import { question } from './question.ts';
import { given, result } from './result.ts';
import { ruleOf, type Scene } from './scene.ts';
import { answeredQuestions, chosenOf, openQuestions, type QuestionId, sheetVerdict } from './sheet.ts';

/** The verdict of the rules under which restored answers were kept. */
export interface Earlier {
  readonly revision: string;
  /** Undefined: it cannot be given. */
  readonly verdict: Verdict | undefined;
}

/** What lies before the promoter, and what can be done with it. */
export interface Desk {
  readonly scene: Scene;
  readonly isAll: boolean;
  /** The question that is shown, with the answer that is marked and not yet given. */
  readonly shown: { readonly id: QuestionId; readonly marked: string | undefined } | undefined;
  readonly earlier: Earlier | undefined;
  readonly mark: (id: QuestionId, value: string) => void;
  readonly set: (id: QuestionId, value: string) => void;
  readonly answer: (id: QuestionId, value: string | undefined) => void;
  readonly ask: (id: QuestionId | undefined) => void;
  readonly showResult: () => void;
  readonly tools: Keeping;
}

/** Where the checker is. */
export type Phase = 'loading' | 'unavailable' | 'noRules' | 'asking' | 'result';

/** What is shown as long as there is nothing to ask: what the page has put inside, and why. */
export function withoutRules(
  phase: Phase,
  {
    hasFallback,
    service,
    speech,
    messages,
    retry,
  }: {
    readonly hasFallback: boolean;
    readonly service: string;
    readonly speech: Locale;
    readonly messages: CheckerMessages;
    readonly retry: () => void;
  },
): TemplateResult {
  if (phase === 'loading') return hasFallback ? html`<slot></slot>` : html`<p class="guest" lang=${speech}>${messages.loading}</p>`;
  return html`${hasFallback ? html`<slot></slot>` : html`<p class="guest" lang=${speech}><a href=${service}>${messages.service}</a></p>`}
    <div class="guest" part="message" lang=${speech} role="status">
      <p>${phase === 'noRules' ? messages.noRules : messages.unavailable}</p>
      <button type="button" @click=${retry}>${messages.retry}</button>
    </div>`;
}

/** One question at a time: the one that was asked for, or the next that is worth asking. */
export function oneQuestion({ scene, shown, mark, answer, showResult, tools }: Desk): TemplateResult {
  const { messages, sheet, engine } = scene;
  const open = openQuestions(sheet, engine);
  const id = shown?.id ?? open[0] ?? 'LEGAL_FORM';
  const marked = shown?.marked ?? chosenOf(id, sheet);
  const answered = answeredQuestions(sheet);
  return html`<div class="asking">
    <p class="note">${messages.lead}</p>
    <p class="note" part="progress">${messages.progress(answered.length, open.length)}</p>
    <form
      @submit=${(event: Event) => {
        event.preventDefault();
        answer(id, marked);
      }}
    >
      ${question(ruleOf(id, scene.rules), marked, scene, mark)}
      <p class="problem" role="alert">${tools.said}</p>
      <p class="line">
        <button type="submit" class="go">${messages.carryOn}</button>
        ${answered.length === 0 ? nothing : html`<button type="button" @click=${showResult}>${messages.soFar}</button>`}
      </p>
    </form>
    ${given(answered, scene)} ${answered.length === 0 ? html`<p>${reader(tools)}</p>` : nothing}
  </div>`;
}

/** All the questions, and below them what the answers come to so far. */
export function everything(desk: Desk): TemplateResult {
  const { messages, sheet, engine, rules, locale } = desk.scene;
  const open = openQuestions(sheet, engine);
  return html`<div class="asking">
      <p class="note">${messages.lead}</p>
      ${[rules.legalForm, ...rules.criteria].map((rule) => question(rule, chosenOf(rule.id, sheet), desk.scene, desk.set))}
    </div>
    <p class="note" part="progress" role="status">
      ${messages.progress(answeredQuestions(sheet).length, open.length)} ${verdictName(sheetVerdict(sheet, engine), locale)}.
    </p>
    ${resultWithTools(desk)}`;
}

/** The result, with what was said under other rules before it, and the ways to keep it after it. */
export function resultWithTools({ scene, isAll, earlier, ask, tools }: Desk): TemplateResult {
  const { messages, sheet, engine, locale } = scene;
  const back =
    isAll || openQuestions(sheet, engine).length === 0
      ? nothing
      : html`<p class="asking note">
          ${messages.soFarHint} <button type="button" @click=${() => ask(undefined)}>${messages.back}</button>
        </p>`;
  const before =
    earlier === undefined
      ? nothing
      : html`<p part="earlier">
          ${
            earlier.verdict === undefined
              ? messages.earlierAway(earlier.revision)
              : messages.earlier(earlier.revision, verdictName(earlier.verdict, locale))
          }
        </p>`;
  return html`${result(scene, html`${back}${before}`)} ${keeping(tools)}`;
}
