import type { Card, Line, LocalizedText } from '#client';
import type { Locale } from '#domain';
import type { TermMessages } from './entendu-term.messages.ts';

/** What the parts of a card need to know of the element that shows them. */
export interface Reading {
  readonly locale: Locale;
  readonly messages: TermMessages;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly langOf: (text: LocalizedText) => string | undefined;
  readonly admits: (text: LocalizedText) => boolean;
  /** Called when the reader follows a link to an entry. */
  readonly open: (entry: Card | Line, event: Event) => void;
}
