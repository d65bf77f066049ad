import { z } from 'zod';
import type { ContentProblem } from '#content';
import type { ImportConflict } from '#features';

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
  | { readonly kind: 'Interrupted'; readonly reason: string };

/** Whether what was asked for was done. */
export function isDone(ending: OrderEnding): boolean {
  return ending.kind === 'Imported' || ending.kind === 'Exported' || ending.kind === 'IndexRebuilt';
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
