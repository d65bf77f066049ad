import type { Locator, Page } from 'playwright-core';
import { addElement, type Stage, type Visit, type Witness } from '../../browser/index.ts';

/** A page of somebody else with a chat on it. */
export interface ChatPage {
  readonly page: Page;
  readonly witness: Witness;
  readonly field: Locator;
  /** The turns, the newest first. */
  readonly turns: Locator;
  /** What screen readers hear of answers. */
  readonly log: Locator;
  /** Types, presses Enter, and waits for the answer. */
  ask(question: string): Promise<Locator>;
}

/** Puts a chat into a page of the host. */
export async function withChat(
  stage: Stage,
  attributes: Readonly<Record<string, string>> = {},
  { path = '/plain.html', ...options }: Parameters<Stage['visit']>[1] & { readonly path?: string } = {},
): Promise<ChatPage> {
  const { page, witness }: Visit = await stage.visit(path, options);
  await addElement(page, { tag: 'entendu-chat', attributes, fallback: 'le lien du site' });
  return chatOn(page, witness);
}

/** The chat of a page that has one. */
export async function chatOn(page: Page, witness: Witness): Promise<ChatPage> {
  const chat = page.locator('entendu-chat').first();
  const field = chat.getByRole('combobox');
  await field.waitFor();
  const turns = chat.locator('.turn');
  return {
    page,
    witness,
    field,
    turns,
    log: chat.locator('> [role=log]'),
    async ask(question) {
      const before = await turns.count();
      await field.fill(question);
      await page.keyboard.press('Enter');
      await turns.nth(before).waitFor();
      const turn = turns.first();
      await turn.locator('.answer, .outage, [part=message]:not(.waiting)').first().waitFor();
      return turn;
    },
  };
}

/** What was sent to the service, by the name of the operation. */
export function sent(witness: Page, name: string, into: Record<string, unknown>[]): void {
  witness.on('request', (request) => {
    const body = request.postData();
    if (body === null || !body.includes(`${name}(`)) return;
    into.push((JSON.parse(body) as { variables: Record<string, unknown> }).variables);
  });
}
