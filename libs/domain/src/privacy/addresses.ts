/** What takes the place of something personal. */
export const PLACEHOLDERS = ['[email]', '[url]', '[address]', '[postal code]', '[number]', '[name]'] as const;

/** What takes the place of something personal. */
export type Placeholder = (typeof PLACEHOLDERS)[number];

const STREET = 'rue|avenue|av|ave|boul|boulevard|blvd|chemin|ch|rang|route|rte|montée|montee|côte|allée|allee|croissant|place|impasse';
const PARTICLE = "(?:(?:de|du|des|la|le|les|st|ste|saint|sainte)[ -]|[dl]['’])";

/** In this order: an e-mail address holds the name of a site, and a street address a number. */
const PATTERNS: readonly (readonly [RegExp, Placeholder])[] = [
  [/\S* ?@ ?\S*(?: ?\. ?\p{L}{2,12}(?!\p{L}))*/gu, '[email]'],
  [/\S+ ?(?:\((?:at|à|a)\)|\[(?:at|à|a)\]|(?<!\p{L})arobas(?:e|que)?(?!\p{L})) ?\S+(?: (?:point|dot) \S+)*/giu, '[email]'],
  [/(?<![\p{L}\p{N}])(?:[a-z][a-z+.-]{1,20}:\/\/|www\.)\S+/giu, '[url]'],
  [
    /(?<![\p{L}\p{N}])(?:[\p{L}\p{N}-]{2,63}\.){1,6}(?:ca|com|org|net|qc|info|coop|quebec|gc|fr|eu|io|co|biz|app|dev)(?![\p{L}\p{N}])(?:[/:?#]\S*)?/giu,
    '[url]',
  ],
  [
    new RegExp(String.raw`(?<!\p{N})\p{Nd}{1,6}[a-z]?,? ?(?:${STREET})\.? ${PARTICLE}*[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*`, 'giu'),
    '[address]',
  ],
  [/(?<!\p{N})\p{Nd}{1,6},? (?:\p{L}+\.? ){1,2}(?:street|avenue|ave|road|rd|drive|lane|boulevard|blvd)(?!\p{L})/giu, '[address]'],
  [/(?<![\p{L}\p{N}])[a-z]\p{Nd}[a-z][ .-]{0,2}\p{Nd}[a-z]\p{Nd}(?![\p{L}\p{N}])/giu, '[postal code]'],
];

const DIGITS = /[+(]{0,2}\p{Nd}(?:\p{Nd}|[ ().,:/_*·–—-]{1,3}(?=\p{Nd}))*/gu;

const YEAR = String.raw`(?:1[6-9]|20)\d\d`;
const DATE = String.raw`(?:${YEAR}(?:[-/.]\d\d?(?:[-/.]\d\d?)?)?|\d\d?[-/.]\d\d?[-/.]${YEAR})`;
const DATES = new RegExp(String.raw`^${DATE}(?:[ /–—,-]{1,3}${DATE}){0,3}$`, 'u');
const AMOUNT = /^\d{1,3}(?: \d{3})+$/;

/** More digits than this in a row of groups, or in one group, are a number that stands for somebody. */
const MOST_DIGITS = 6;
const MOST_DIGITS_TOGETHER = 4;

/** A clean text without addresses, postal codes and numbers that can stand for somebody. Years, dates and amounts stay. */
export function scrubAddresses(text: string): string {
  const scrubbed = PATTERNS.reduce((rest, [pattern, placeholder]) => rest.replace(pattern, placeholder), text);
  return scrubbed.replace(DIGITS, (digits, at: number) => (stands(digits, scrubbed.slice(at + digits.length)) ? '[number]' : digits));
}

function stands(digits: string, after: string): boolean {
  if (DATES.test(digits) || (AMOUNT.test(digits) && /^ ?(?:\$|dollars|€|k\$|M\$)/u.test(after))) return false;
  const groups = digits.split(/\P{Nd}+/u).map((group) => group.match(/\p{Nd}/gu)?.length ?? 0);
  return groups.reduce((sum, length) => sum + length, 0) > MOST_DIGITS || Math.max(...groups) > MOST_DIGITS_TOGETHER;
}
