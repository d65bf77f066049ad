import type { Line, LocalizedText, Suggestion } from '#client';
import type { Locale } from '#domain';
import type { ChatMessages } from './entendu-chat.messages.ts';
import type { OpenedCard } from './opened-card.ts';
import type { AskedTurn, Rating } from './turn.ts';

/** An entry as a citation or a suggestion names it. */
export type Entry = Pick<Line, 'kind' | 'slug' | 'url'>;

/** What the views of a conversation need to know of the element that shows them. */
export interface Scene {
  readonly messages: ChatMessages;
  readonly speech: Locale;
  readonly service: string;
  /** The `lang` that a text needs inside something in that language, by default the element's. */
  readonly langOf: (text: LocalizedText, around?: string) => string | undefined;
  readonly admits: (text: LocalizedText) => boolean;
  readonly card: OpenedCard;
  /** Opens the card of an entry at a place, or closes it there. */
  readonly toggle: (place: string, entry: Entry, event: MouseEvent) => void;
  readonly choose: (suggestion: Suggestion) => void;
  readonly show: (entry: Line) => void;
  readonly retry: (turn: AskedTurn) => void;
  readonly copy: (turn: AskedTurn) => void;
  readonly rate: (turn: AskedTurn, rating: Rating) => void;
  readonly chooseReason: (turn: AskedTurn, isOpen: boolean) => void;
  readonly openChecker: (url: string, event: Event) => void;
}
