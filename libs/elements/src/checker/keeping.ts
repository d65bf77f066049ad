import { html, type TemplateResult } from 'lit';
import { type Locale, type SavedSituation, situationCode, type Verdict } from '#domain';
import type { CheckerMessages } from './entendu-checker.messages.ts';
import { readSavedFile, toSavedFile } from './saved-file.ts';
import { fragmentOf } from './sheet.ts';

const PAGES: Readonly<Record<Locale, string>> = { fr: '/fr/admissibilite', en: '/en/eligibility' };

/** What keeping the answers needs to know. */
export interface Keeping {
  readonly saved: SavedSituation;
  readonly verdict: Verdict;
  readonly today: string;
  readonly service: string;
  readonly locale: Locale;
  readonly messages: CheckerMessages;
  /** What is to be said about it. */
  readonly said: string;
  readonly say: (text: string) => void;
  readonly restore: (saved: SavedSituation) => void;
  readonly restart: () => void;
}

/** Printing, the link, the file: nothing is stored, whoever wants to keep the answers takes them along. */
export function keeping(tools: Keeping): TemplateResult {
  const { saved, service, locale, messages, restart } = tools;
  const fragment = fragmentOf(situationCode(saved));
  return html`<section class="tools" part="tools" aria-labelledby="keep">
    <h4 id="keep">${messages.keep}</h4>
    <label for="link">${messages.link}</label>
    <p class="line">
      <input id="link" readonly .value=${location.href.split('#', 1)[0] + fragment} aria-describedby="link-hint" @focus=${select} />
      <button type="button" @click=${(event: Event) => void copy(event, tools)}>${messages.copy}</button>
    </p>
    <p class="note" id="link-hint">${messages.linkHint}</p>
    <p class="line">
      <button type="button" @click=${() => print()}>${messages.print}</button>
      <button type="button" @click=${() => download(tools)}>${messages.download}</button>
      <button type="button" class="restart" @click=${restart}>${messages.restart}</button>
    </p>
    <p>${reader(tools)}</p>
    <p><a part="link" href=${service + PAGES[locale] + fragment}>${messages.openPage}</a></p>
    <p role="status">${tools.said}</p>
  </section>`;
}

/** Reads a file that was downloaded before. */
export function reader(tools: Pick<Keeping, 'messages' | 'say' | 'restore'>): TemplateResult {
  const { messages } = tools;
  return html`<label for="file">${messages.read}</label>
    <input id="file" type="file" accept=".json,application/json" @change=${(event: Event) => void read(event, tools)} />`;
}

function select(event: Event): void {
  (event.currentTarget as HTMLInputElement).select();
}

async function copy(event: Event, { messages, say }: Keeping): Promise<void> {
  const field = (event.currentTarget as HTMLElement).parentElement?.querySelector('input');
  if (field === null || field === undefined) return;
  try {
    await navigator.clipboard.writeText(field.value);
    say(messages.copied);
  } catch {
    field.focus();
    say(messages.notCopied);
  }
}

function download({ saved, verdict, today, messages }: Keeping): void {
  const url = URL.createObjectURL(new Blob([toSavedFile(saved, verdict, today)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${messages.fileName}-${today}.json`;
  link.click();
  // The browser has taken it by the next turn.
  setTimeout(() => URL.revokeObjectURL(url));
}

async function read(event: Event, { messages, say, restore }: Pick<Keeping, 'messages' | 'say' | 'restore'>): Promise<void> {
  const field = event.currentTarget as HTMLInputElement;
  const saved = readSavedFile((await field.files?.[0]?.text().catch(() => '')) ?? '');
  field.value = '';
  if (saved === undefined) return say(messages.unreadable);
  restore(saved);
  say(messages.restored);
}
