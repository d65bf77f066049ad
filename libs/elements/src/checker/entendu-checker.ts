import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { SavedSituation } from '#domain';
import { ASSESS, EARLIER_VERDICT, Latest, RULES, send } from '#client';
import { GuestElement } from '../guest/guest-element.ts';
import { announceError, announceOpen, announceVerdict } from '../guest/guest-events.ts';
import { dayOf } from '../term/day.ts';
import { checkerMessages, type CheckerMessages } from './entendu-checker.messages.ts';
import { checkerStyles } from './entendu-checker.styles.ts';
import { type Desk, type Earlier, everything, oneQuestion, type Phase, resultWithTools, withoutRules } from './desk.ts';
import type { Assessed, Scene } from './scene.ts';
import { asConditions, asVariables } from './variables.ts';
import {
  BLANK,
  chosenOf,
  type GivenRules,
  inFragment,
  openQuestions,
  type QuestionId,
  type Sheet,
  sheetVerdict,
  verdictRules,
  withAnswer,
} from './sheet.ts';

/**
 * `<entendu-checker>`: whether a project qualifies under the Act, why, and what to change. Nothing is stored; all that is
 * sent is the answers, to the service; the verdict is worked out in the browser too, by the same rules, when it is away.
 *
 * @element entendu-checker
 * @attr {'one'|'all'} layout - One question at a time, the default, or all of them on one page.
 * @attr {string} src - Address of the service; by default where the script came from.
 * @attr {'fr'|'en'} locale - By default what `locale-policy` says, else the nearest `lang`, else French.
 * @attr {'fr-only'|'fr-en'} locale-policy - `fr-only`: never a word of English.
 * @attr {'auto'|'light'|'dark'} theme - `auto`, the default, follows the `color-scheme` of the page.
 * @slot - What is shown until the questions are there: a link.
 * @fires {CustomEvent<VerdictDetail>} entendu-verdict - A verdict is shown. It tells the verdict and the rules, not the answers.
 * @fires {CustomEvent<OpenDetail>} entendu-open - A link to an entry is followed; cancel it to open the entry yourself.
 * @fires {CustomEvent<ErrorDetail>} entendu-error - The service cannot be reached, is too slow or refuses.
 * @csspart checker - The whole.
 * @csspart question - One question.
 * @csspart choices - The answers to choose from.
 * @csspart choice - One of them.
 * @csspart summary - The button of a disclosure.
 * @csspart progress - How much is left.
 * @csspart given - The answers given so far.
 * @csspart result - The result.
 * @csspart verdict - The verdict.
 * @csspart outcomes - The criteria, one by one.
 * @csspart outcome - One criterion.
 * @csspart programme - One programme.
 * @csspart tools - Printing, link and file.
 * @csspart earlier - What was said under other rules.
 * @csspart link - A link.
 * @csspart message - What is said when there are no questions.
 * @cssproperty --entendu-paper - Background.
 * @cssproperty --entendu-ink - Text.
 * @cssproperty --entendu-quiet - Small text.
 * @cssproperty --entendu-river - Links, buttons, what is met.
 * @cssproperty --entendu-ochre - The line above.
 * @cssproperty --entendu-brick - What is contradicted.
 * @cssproperty --entendu-focus - The ring around what has the focus.
 * @cssstate loading - Waiting for the service.
 * @cssstate asking - Questions are shown.
 * @cssstate result - The result is shown.
 * @cssstate unavailable - The service does not answer, and no questions are there.
 */
export class EntenduChecker extends GuestElement {
  static override styles = checkerStyles;
  static override properties: PropertyDeclarations = {
    layout: {},
    phase: { state: true },
    rules: { state: true },
    sheet: { state: true },
    shown: { state: true },
    assessed: { state: true },
    conditions: { state: true },
    earlier: { state: true },
    said: { state: true },
  };

  /** `one` question at a time, or `all` of them. */
  declare layout: string | undefined;
  declare private phase: Phase;
  declare private rules: GivenRules | undefined;
  declare private sheet: Sheet;
  /** The question that is shown, with the answer that is marked and not yet given. */
  declare private shown: { readonly id: QuestionId; readonly marked: string | undefined } | undefined;
  declare private assessed: Assessed;
  declare private conditions: Readonly<Record<string, string>>;
  declare private earlier: Earlier | undefined;
  declare private said: string;

  readonly #loading = new Latest();
  readonly #assessing = new Latest();
  readonly #onHash = (): void => this.#restoreFromAddress();
  #asked = '';
  #told = '';
  #focus: string | undefined;

  constructor() {
    super();
    this.phase = 'loading';
    this.#clear();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#onHash);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#onHash);
    this.#loading.cancel();
    this.#assessing.cancel();
    if (this.rules === undefined) this.#asked = '';
  }

  protected override willUpdate(): void {
    const asked = `${this.service} ${this.speech}`;
    if (this.isConnected && asked !== this.#asked) {
      this.#asked = asked;
      void this.#load();
    }
    this.showState(this.phase);
  }

  protected override updated(): void {
    if (this.#focus === undefined) return;
    this.renderRoot.querySelector<HTMLElement>(this.#focus)?.focus();
    this.#focus = undefined;
  }

  protected override render(): TemplateResult {
    const messages = checkerMessages[this.speech];
    const { rules, phase } = this;
    if (rules === undefined) {
      const hasFallback = this.textContent?.trim() !== '';
      return withoutRules(phase, { hasFallback, service: this.service, speech: this.speech, messages, retry: () => void this.#load() });
    }
    const scene = this.#scene(rules, messages);
    return html`<div class="guest sheet" part="checker" lang=${this.speech}>
      <h2>${messages.title}</h2>
      ${this.#isAll ? everything(this.#desk(scene)) : phase === 'result' ? resultWithTools(this.#desk(scene)) : oneQuestion(this.#desk(scene))}
    </div>`;
  }

  get #isAll(): boolean {
    return this.layout === 'all';
  }

  #scene(rules: GivenRules, messages: CheckerMessages): Scene {
    return {
      locale: this.speech,
      messages,
      rules,
      engine: verdictRules(rules),
      sheet: this.sheet,
      today: dayOf(new Date()),
      assessed: this.assessed,
      conditions: this.conditions,
      langOf: (text) => this.langOf(text),
      change: (id) => this.#ask(id),
      condition: (name, value) => {
        this.conditions = { ...this.conditions, [name]: value };
        void this.#assess();
      },
      open: (entry, event) => {
        if (!announceOpen(this, entry)) event.preventDefault();
      },
    };
  }

  #desk(scene: Scene): Desk {
    const { messages, rules, sheet, engine, today } = scene;
    return {
      scene,
      isAll: this.#isAll,
      shown: this.shown,
      earlier: this.earlier,
      mark: (id, marked) => (this.shown = { id, marked }),
      set: (id, value) => this.#set(withAnswer(sheet, id, value)),
      answer: (id, value) => this.#answer(id, value),
      ask: (id) => this.#ask(id),
      showResult: () => this.#showResult(),
      tools: {
        saved: { ...sheet, rulesRevision: rules.revision },
        verdict: sheetVerdict(sheet, engine),
        today,
        service: this.service,
        locale: this.speech,
        messages,
        said: this.said,
        say: (text) => (this.said = text),
        restore: (saved) => this.#restore(saved),
        restart: () => {
          this.#clear();
          this.#ask(undefined);
        },
      },
    };
  }

  #clear(): void {
    this.sheet = BLANK;
    this.shown = undefined;
    this.assessed = { kind: 'ASKED' };
    this.conditions = {};
    this.earlier = undefined;
    this.said = '';
  }

  /** Shows a question; without one, the next that is worth asking. */
  #ask(id: QuestionId | undefined): void {
    this.said = '';
    this.shown = id === undefined ? undefined : { id, marked: chosenOf(id, this.sheet) };
    if (!this.#isAll) this.phase = 'asking';
    this.#focus = this.#isAll && id !== undefined ? `#q-${id}` : 'legend';
  }

  #answer(id: QuestionId, value: string | undefined): void {
    if (value === undefined) {
      this.said = checkerMessages[this.speech].chooseFirst;
      this.#focus = 'input';
      return;
    }
    this.#set(withAnswer(this.sheet, id, value));
    if (this.rules !== undefined && openQuestions(this.sheet, verdictRules(this.rules)).length > 0) this.#ask(undefined);
    else this.#showResult();
  }

  #set(sheet: Sheet): void {
    this.sheet = sheet;
    this.earlier = undefined;
    this.said = '';
    if (this.#isAll) void this.#assess();
  }

  #showResult(): void {
    this.said = '';
    this.phase = 'result';
    this.#focus = '#verdict';
    void this.#assess();
  }

  async #load(): Promise<void> {
    if (this.rules === undefined) this.phase = 'loading';
    const locale = this.speech === 'en' ? 'EN' : 'FR';
    const outcome = await this.#loading.ask((signal) => send(RULES, { locale }, { service: this.service, signal }));
    if (outcome.kind === 'CANCELLED') return;
    if (outcome.kind === 'FAILED') {
      if (this.rules === undefined) this.phase = 'unavailable';
      announceError(this, outcome.failure);
      return;
    }
    const isFirst = this.rules === undefined;
    this.rules = outcome.result.eligibilityRules ?? undefined;
    if (this.rules === undefined) this.phase = 'noRules';
    else if (isFirst) {
      this.phase = 'asking';
      this.#restoreFromAddress();
    } else if (this.phase === 'result' || this.#isAll) void this.#assess();
  }

  /** The law's verdict is known already; the service adds the programmes and whom to ask. */
  async #assess(): Promise<void> {
    const { rules } = this;
    if (rules === undefined) return;
    const told = { verdict: sheetVerdict(this.sheet, verdictRules(rules)), rulesRevision: rules.revision };
    // Told once: the answers to programmes change nothing of it.
    if (JSON.stringify(told) !== this.#told) announceVerdict(this, told);
    this.#told = JSON.stringify(told);
    const { service } = this;
    const locale = this.speech === 'en' ? 'EN' : 'FR';
    const conditions = asConditions(this.conditions);
    const variables = { ...asVariables(this.sheet), conditions, rulesRevision: rules.revision, locale } as const;
    const outcome = await this.#assessing.ask((signal) => send(ASSESS, variables, { service, signal }));
    if (outcome.kind === 'CANCELLED') return;
    this.assessed = outcome.kind === 'ANSWERED' ? { kind: 'ANSWERED', found: outcome.result.assess } : { kind: 'AWAY' };
    if (outcome.kind === 'FAILED') announceError(this, outcome.failure);
  }

  #restoreFromAddress(): void {
    const saved = inFragment(location.hash);
    if (saved !== undefined) this.#restore(saved);
  }

  /** Takes answers up again: their verdict when nothing is open, else the next question. Under newer rules both verdicts are shown. */
  #restore(saved: SavedSituation): void {
    const { rules } = this;
    if (rules === undefined) return;
    this.#clear();
    this.sheet = { legalForm: saved.legalForm, answers: saved.answers };
    const isOlder = saved.rulesRevision !== rules.revision;
    if (isOlder || openQuestions(this.sheet, verdictRules(rules)).length === 0) {
      this.phase = 'result';
      void this.#assess();
    } else this.phase = 'asking';
    if (isOlder) void this.#readEarlier(saved);
  }

  async #readEarlier({ rulesRevision }: SavedSituation): Promise<void> {
    const { sheet } = this;
    this.earlier = { revision: rulesRevision, verdict: undefined };
    const outcome = await send(EARLIER_VERDICT, { ...asVariables(sheet), rulesRevision }, { service: this.service });
    if (outcome.kind === 'ANSWERED' && this.sheet === sheet)
      this.earlier = { revision: rulesRevision, verdict: outcome.result.assess.verdict };
  }
}
