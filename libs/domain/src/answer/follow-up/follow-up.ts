import type { Asked, AskedWord } from '../understanding/asked.ts';

/** Openers of a question that goes on from the one before. */
const OPENER =
  /^ (?:ok |oui |d accord |alors |so |ah )*(?:et|pis|pi|puis|and|or|mais|but|what about|how about|meme si|even if|even|sinon|same for|idem) /;

/** Words that stand for something named before. */
const STAND_IN =
  / (?:il|elle|ils|elles|l a|l ont|l avait|l ancien|lui|l autre|l un|la premiere|le premier|la deuxieme|le deuxieme|celui|celle|ceux|ca|cela|c etait|son|sa|ses|leur|leurs|ce programme|cette loi|cet organisme|cette entente|ce fonds|y|en|it|its|they|them|their|this|that|those|these|he|she|the other|the first|the second|one|ones|then|there) /;

/** Of a question that goes on, what was said before counts this much; what was named counts in full. */
const CARRIED = 0.5;
/** From this share on, a question has a subject of its own, which a pronoun takes up. */
const OWN_SUBJECT = 0.5;

/** How a question hangs on those before it. */
export interface Thread {
  readonly asked: Asked;
  /** The folded words of the question that it goes on from; empty when it stands alone. */
  readonly earlier: string;
}

/** A question read together with the one before it, itself read together with those before. */
export function goOnFrom(alone: Asked, before: Thread | undefined, namedShare: (asked: Asked) => number): Thread {
  const stands: Thread = { asked: alone, earlier: '' };
  if (before === undefined) return stands;
  const opens = OPENER.test(alone.plain);
  const telling = alone.words.filter(({ weight }) => weight > 0.15);
  const named = namedShare(alone);
  const hangs = opens || telling.length === 0 || (STAND_IN.test(alone.plain) && named < OWN_SUBJECT);
  if (!hangs) return stands;
  const replaces = opens && named >= 0.99 && telling.length > 0;
  const carried = before.asked.words.filter(
    (word) => !isSame(word, alone.words) && !(alone.date !== undefined && /^\d{4}$/.test(word.word)),
  );
  const kept = replaces ? outsideName(carried) : carried;
  return {
    asked: {
      ...alone,
      words: [...kept.map((word) => ({ ...word, weight: word.weight * (word.inName === true ? 1 : CARRIED) })), ...alone.words],
      date: alone.date ?? before.asked.date,
    },
    earlier: `${before.earlier}${before.asked.plain}`,
  };
}

function isSame({ word }: AskedWord, words: readonly AskedWord[]): boolean {
  return words.some((other) => other.word === word);
}

/** What is asked of a new thing is what was asked of the one before, without its name. */
function outsideName(words: readonly AskedWord[]): readonly AskedWord[] {
  return words.filter(({ inName }) => !inName);
}
