import type { Citation } from '#client';
import { webAddress } from '../guest/service-url.ts';
import { words } from '../term/wording.ts';
import type { ChatMessages } from './entendu-chat.messages.ts';
import { citationsOf, linesOf, type Piece } from './lines.ts';
import type { Answer } from './turn.ts';

/** A question and its answer as plain text: each quote between quotation marks with its number, and below where it stands. */
export function copied(question: string, answer: Answer, messages: ChatMessages): string {
  const lines = linesOf(answer.parts).map((line) => line.map((piece) => written(piece)).join(''));
  const notes = citationsOf(answer).map((citation, at) => `[${at + 1}] ${place(citation, messages)}`);
  return [question, lines.join('\n'), notes.join('\n')].filter((text) => text !== '').join('\n\n');
}

function written({ text, cited }: Piece): string {
  if (cited === undefined) return text.text;
  const [open, close] = text.locale === 'FR' ? ['«\u00a0', '\u00a0»'] : ['“', '”'];
  return `${open}${words(text.text)}${close} [${cited.number}]`;
}

function place(citation: Citation, messages: ChatMessages): string {
  const { entry, claim, sources } = citation;
  const documents = sources.map(({ title, url }) => [words(title.text), webAddress(url)].filter(Boolean).join(', '));
  return [
    `${words(entry.title.text)} (${messages.kind[entry.kind]}), ${whatIsQuoted(citation, messages)}`,
    claim === null ? '' : messages.status[claim.status],
    entry.__typename === 'Term' ? messages.agreement[entry.agreement.state] : '',
    webAddress(entry.url) ?? '',
    documents.length === 0 ? '' : `${messages.sources}${documents.join('; ')}`,
  ]
    .filter((text) => text !== '')
    .join('. ');
}

/** Which field of which revision is quoted. */
export function whatIsQuoted({ field, revision }: Citation, messages: ChatMessages): string {
  const [first = ''] = field.split('.');
  return [messages.field[first], messages.revision(revision)].filter((text) => text !== undefined).join(', ');
}
