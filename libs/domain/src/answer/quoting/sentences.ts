/** Points after these end no sentence. */
const ABBREVIATION = /(?:^|[\s(«“"’])(?:art|al|c|ch|p|pp|no|nos|s|ss|n|inc|ltd|cf|ex|M|Mme|MM|Dr|St|Ste|vs|env|etc|i\.e|e\.g|\p{Lu})\.$/u;

/** A text cut at the ends of its sentences; the pieces, joined, are the text. */
export function sentencesOf(text: string): readonly string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const end of text.matchAll(/[.!?…](?:[\s\u00a0]?[»”"’)])*[\s\u00a0]+/gu)) {
    const to = end.index + end[0].length;
    const sentence = text.slice(from, to);
    if (ABBREVIATION.test(sentence.trimEnd()) || !/^[«“"(\s]*[\p{Lu}\p{N}]/u.test(text.slice(to, to + 4))) continue;
    sentences.push(sentence);
    from = to;
  }
  if (from < text.length) sentences.push(text.slice(from));
  return sentences;
}

/** The beginning of a text, whole sentences only, of at most so many characters; empty when the first sentence is longer. */
export function firstSentences(text: string, most: number): string {
  if (text.length <= most) return text;
  let kept = '';
  for (const sentence of sentencesOf(text)) {
    if ((kept + sentence).trimEnd().length > most) break;
    kept += sentence;
  }
  return kept.trimEnd();
}
