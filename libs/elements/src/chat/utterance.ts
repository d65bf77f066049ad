import type { LocalizedText } from '#client';
import type { ChatMessages } from './entendu-chat.messages.ts';
import { linesOf } from './lines.ts';
import type { Answer } from './turn.ts';

/** An answer as it is heard: its texts line by line, each language apart, then what can be chosen. */
export function utteranceOf(answer: Answer, messages: ChatMessages, speech: LocalizedText['locale']): readonly LocalizedText[] {
  const said = linesOf(answer.parts).flatMap((line) => {
    const runs: LocalizedText[] = [];
    for (const { text } of line) {
      const last = runs.at(-1);
      if (last?.locale === text.locale) runs[runs.length - 1] = { ...last, text: last.text + text.text };
      else runs.push(text);
    }
    return runs;
  });
  const { outcome, suggestions } = answer;
  if (outcome === 'ANSWERED' || outcome === 'ASSESS' || suggestions.length === 0) return said;
  const heading = outcome === 'CLARIFY' ? messages.readings : messages.near;
  return [...said, { text: heading, locale: speech }, ...suggestions.map(({ question }) => question)];
}
