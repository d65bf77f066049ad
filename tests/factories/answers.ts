import type { Citation } from '#client';
import type { Answer } from '../../libs/elements/src/chat/turn.ts';

/** A part that is a fixed connective. */
export function connective(text: string): Answer['parts'][number] {
  return { text: { text, locale: 'FR' }, citation: null };
}

/** A part that is a quote. */
export function quote(text: string): Answer['parts'][number] {
  return { text: { text, locale: 'FR' }, citation: aCitation('coopérative') };
}

/** A citation of a term with that title. */
export function aCitation(title: string, more: Partial<Citation> = {}): Citation {
  const text = { text: title, locale: 'FR' } as const;
  return {
    field: 'definition',
    revision: 3,
    entry: {
      __typename: 'Term',
      kind: 'TERM',
      slug: 'cooperative',
      url: 'https://entendu.example/fr/lexique/cooperative',
      title: text,
      summary: text,
      agreement: { state: 'PROPOSED' },
    },
    claim: null,
    sources: [],
    ...more,
  };
}
