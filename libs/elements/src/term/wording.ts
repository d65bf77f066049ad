import { html, type TemplateResult } from 'lit';
import type { LocalizedText } from '#client';
import type { Reading } from './reading.ts';

/** The words of an inline Markdown text: what is emphasised or linked stays, the signs go. */
export function words(markdown: string): string {
  return markdown.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/(\*\*?|`)(?=\S)(.+?)\1/g, '$2');
}

/** A text, with its language where it is not the one around it. */
export function wording(text: LocalizedText, { langOf }: Pick<Reading, 'langOf'>): TemplateResult | string {
  const lang = langOf(text);
  return lang === undefined ? words(text.text) : html`<span lang=${lang}>${words(text.text)}</span>`;
}
