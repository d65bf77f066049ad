import { z } from 'zod';

const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The name of another file. */
export const slug = z
  .string()
  .max(100)
  .regex(slugPattern, 'write lower-case letters without accents, digits and single hyphens, such as economie-sociale')
  .describe('Name of another file of the same folder, without .yaml.');

/** A text that says something. */
export const text = z.string().trim().min(1, 'a text is not empty');

/** A text in both languages. */
export const bilingual = z
  .strictObject({
    fr: text.describe('French.'),
    en: text.describe('English; may be missing, and then the French is shown and said to be French.').optional(),
  })
  .describe('A text in French and in English. Plain text; notes and answers may hold Markdown.');
