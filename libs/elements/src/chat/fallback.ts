import { html, type TemplateResult } from 'lit';
import type { ChatMessages } from './entendu-chat.messages.ts';

/** What the page has put inside an element, or else a link to the service. */
export function fallbackOf(element: Element, service: string, messages: ChatMessages): TemplateResult {
  const isThere = [...element.childNodes].some((node) => (node instanceof Element ? node.slot === '' : node.textContent?.trim() !== ''));
  return isThere ? html`<slot></slot>` : html`<p><a href=${service}>${messages.service}</a></p>`;
}
