import { scrubAddresses } from './addresses.ts';
import { cleanText } from './clean-text.ts';
import { scrubNames } from './personal-names.ts';

/**
 * A text without what can tell who wrote it or of whom: names, e-mail and street addresses, telephone numbers, postal codes, long rows of
 * digits, addresses of pages. Words stand in their place. Names are found by lists and by capitals: rather one too many than one too few,
 * and still not all of them. `isKnown`: whether the base has something of that name, which then is nobody's secret.
 */
export function scrub(text: string, isKnown: (phrase: string) => boolean = () => false): string {
  return scrubNames(scrubAddresses(cleanText(text)), isKnown);
}
