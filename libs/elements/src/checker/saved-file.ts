import { readSituationCode, situationCode, type SavedSituation, type Verdict } from '#domain';

/** What a downloaded file says: for people, and in `code` for us. */
export function toSavedFile(saved: SavedSituation, verdict: Verdict, on: string): string {
  const { legalForm = null, answers, rulesRevision } = saved;
  return `${JSON.stringify({ entendu: 'eligibility', on, verdict, rulesRevision, legalForm, answers, code: situationCode(saved) }, null, 2)}\n`;
}

/** The answers of such a file, or undefined when it is none. */
export function readSavedFile(text: string): SavedSituation | undefined {
  try {
    const { entendu, code } = JSON.parse(text) as { entendu?: unknown; code?: unknown };
    return entendu === 'eligibility' && typeof code === 'string' ? readSituationCode(code) : undefined;
  } catch {
    return undefined;
  }
}
