// Documents are one line each: they travel in addresses, and caches compare addresses.

/** A text with its language. */
export const TEXT = 'fragment LocalizedText on LocalizedText { text locale }';

/** An entry in one line. */
export const LINE = 'fragment Line on Entry { kind slug url title { ...LocalizedText } summary { ...LocalizedText } }';
