import { z } from 'zod';
import type { ContentProblem } from '#content';
import type { ActOutcome, ImportConflict, LoggedEntry, QuestionNote } from '#features';

const revision = z.number().int().min(1).max(2_147_483_647).optional();

const actSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ADOPTION'), entry: z.string(), revision, body: z.string(), on: z.string(), resolution: z.string() }),
  z.object({ kind: z.literal('ENDORSEMENT'), entry: z.string(), revision, organisation: z.string(), on: z.string() }),
  z.object({ kind: z.literal('CORRECTION'), entry: z.string(), revision }),
  z.object({
    kind: z.literal('WITHDRAWAL'),
    of: z.number().int(),
    by: z.string().optional(),
    on: z.string(),
    resolution: z.string().optional(),
    reason: z.string().optional(),
  }),
]);

/** What the command can ask of the base, whoever holds it. */
export const orderSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('ImportContent'),
    folder: z.string(),
    /** Texts, such as term:ristourne, whose file wins over a change made in the base. */
    overwrite: z.array(z.string()),
  }),
  z.object({ kind: z.literal('ExportContent'), folder: z.string() }),
  z.object({ kind: z.literal('RebuildIndex') }),
  z.object({
    kind: z.literal('Act'),
    act: actSchema,
    /** What confirms that the text and the act were read; without it, they are shown. */
    code: z.string().optional(),
  }),
  z.object({ kind: z.literal('ListActs'), entry: z.string().optional() }),
  z.object({ kind: z.literal('ListQuestions'), of: z.enum(['UNANSWERED', 'RATED']) }),
  z.object({ kind: z.literal('ForgetQuestion'), number: z.number().int().min(1).max(2_147_483_647) }),
]);

/** One thing to do with the base. */
export type Order = z.infer<typeof orderSchema>;

/** How an order ended. */
export type OrderEnding =
  | {
      readonly kind: 'Imported';
      readonly folder: string;
      readonly created: readonly string[];
      readonly revised: readonly string[];
      readonly withdrawn: readonly string[];
      readonly kept: readonly { readonly name: string; readonly file: string | undefined }[];
      readonly unchanged: number;
    }
  | { readonly kind: 'ImportConflicts'; readonly conflicts: readonly ImportConflict[] }
  | { readonly kind: 'ContentRefused'; readonly problems: readonly ContentProblem[] }
  | { readonly kind: 'UnknownTexts'; readonly names: readonly string[] }
  | {
      readonly kind: 'Exported';
      readonly folder: string;
      readonly texts: number;
      readonly written: readonly string[];
      readonly others: readonly string[];
    }
  | { readonly kind: 'ExportRefused'; readonly folder: string; readonly reason: string }
  | { readonly kind: 'IndexRebuilt'; readonly documents: number }
  | { readonly kind: 'IndexUnavailable'; readonly reason: string }
  | ActOutcome
  | { readonly kind: 'ActsListed'; readonly entries: readonly LoggedEntry[] }
  | { readonly kind: 'UnknownEntry'; readonly name: string }
  | { readonly kind: 'QuestionsListed'; readonly questions: readonly QuestionNote[] }
  | { readonly kind: 'QuestionForgotten'; readonly number: number }
  | { readonly kind: 'UnknownQuestion'; readonly number: number }
  | { readonly kind: 'Interrupted'; readonly reason: string };

const DONE: readonly OrderEnding['kind'][] = [
  'Imported',
  'Exported',
  'IndexRebuilt',
  'ActReviewed',
  'ActRecorded',
  'ActsListed',
  'QuestionsListed',
  'QuestionForgotten',
];

/** Whether what was asked for was done. A text that is shown to be confirmed was asked for. */
export function isDone(ending: OrderEnding): boolean {
  return DONE.includes(ending.kind);
}

/** A running service, as it describes itself. */
export interface ServiceStatus {
  readonly pid: number;
  readonly url: string;
  /** ISO 8601. */
  readonly since: string;
  readonly database: 'pglite' | 'postgresql';
  /** Number of the last write to the base. */
  readonly version: number;
  readonly entries: number;
  /** Entries that the index does not hold yet as they are. */
  readonly waitingForIndex: number;
  readonly searchEngine: 'MEILISEARCH' | 'POSTGRESQL';
  readonly degraded: readonly { readonly part: string; readonly effect: string }[];
}
