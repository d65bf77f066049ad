import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Writes a content folder of one source and one term, and answers the path of the term's file. */
export function writeSmallContent(folder: string, definition = 'réunion de personnes qui s’entendent'): string {
  const file = path.join(folder, 'terms/essai.yaml');
  mkdirSync(path.join(folder, 'sources'), { recursive: true });
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(path.join(folder, 'sources/fiche.yaml'), 'title:\n  fr: Fiche\n  en: Sheet\npublisher: Essai\n');
  writeFileSync(
    file,
    `theme: core-notions
labels:
  fr:
    preferred: essai
    grammar: n. m.
  en:
    preferred: trial
    grammar: noun
definition:
  fr: ${definition}
  en: meeting of people who agree
sources:
  - fiche
`,
  );
  return file;
}
