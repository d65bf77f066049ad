import type { EntryRef } from '../entry/entry.ts';

/** The entries that tell a promoter whom to ask; those that are not published are left out. */
export const WHO_TO_ASK: readonly EntryRef[] = ['structure:pole-d-economie-sociale-vhsl', 'question:qui-accompagne-gratuitement'];
