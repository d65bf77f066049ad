import { isDeepStrictEqual } from 'node:util';
import settings from '../../../../schema/search/entries.settings.json' with { type: 'json' };

/** The settings of the index, from the committed contract. */
export const ENTRIES_SETTINGS: Readonly<Record<string, unknown>> = settings;

/** Whether an index has the settings that it should have; what the contract does not name is left alone. */
export function hasSettings(actual: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(ENTRIES_SETTINGS).every(([name, value]) => isDeepStrictEqual(actual[name], value));
}
