import { existsSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Database, openDatabase, sqlOf } from '#database';
import { AgreementRecorder, CatalogueService, ContentImporter, entities, QuestionNotes, SystemClock } from '#features';
import { PostgresSearchIndex } from '#search';
import { maskSecret } from '../configuration/configuration-problem.ts';
import type { DatabasePlace } from '../configuration/configuration.ts';
import type { Progress } from '../progress/progress.ts';
import { StartFailure, type StartProblem } from '../start/start-problem.ts';

/** A new embedded database takes about 45 MB, and writes need some more. */
const LEAST_FREE_BYTES = 64 << 20;

/** The database, migrated, with what reads from it and writes to it. */
export interface Base {
  readonly database: Database;
  readonly catalogue: CatalogueService;
  readonly importer: ContentImporter;
  readonly agreements: AgreementRecorder;
  readonly questions: QuestionNotes;
  readonly postgresIndex: PostgresSearchIndex;
  close(): Promise<void>;
}

/** Opens the database and applies the migrations that it lacks. Throws a StartFailure. */
export async function openBase(place: DatabasePlace, progress: Progress, onError: (error: unknown) => void): Promise<Base> {
  const finish = place.kind === 'pglite' ? beginFolder(place.folder) : () => {};
  const database = await progress.step('database opened', async (tell) => {
    tell(place.kind === 'pglite' ? 'embedded PostgreSQL' : maskSecret(place.url));
    return open(place);
  });
  try {
    await progress.step('migrations applied', async (tell) => {
      const applied = await database.migrate();
      tell(applied.length === 0 ? 'up to date' : `${applied.length} new`);
    });
    finish();
  } catch (error) {
    await database.close();
    throw unreachable(place, error);
  }
  const postgresIndex = new PostgresSearchIndex(sqlOf(database.fork()));
  const catalogue = new CatalogueService(database, onError);
  return {
    database,
    postgresIndex,
    catalogue,
    importer: new ContentImporter(database, postgresIndex),
    agreements: new AgreementRecorder(database, postgresIndex, new SystemClock()),
    questions: new QuestionNotes(database, (phrase) => catalogue.current.named(phrase).length > 0),
    close: () => database.close(),
  };
}

/**
 * Marks a database that is being made until it is whole: killed in the middle of its first start, it would leave a folder
 * that looks like a database and is none. Returns what removes the mark.
 */
function beginFolder(folder: string): () => void {
  const mark = `${folder}.unfinished`;
  if (existsSync(mark)) rmSync(folder, { recursive: true, force: true });
  if (existsSync(folder)) return () => {};
  writeFileSync(mark, 'This database is being made; the next start makes it anew.\n');
  return () => rmSync(mark, { force: true });
}

async function open(place: DatabasePlace): Promise<Database> {
  let database: Database | undefined;
  try {
    database = await openDatabase(place, entities);
    await database.checkHealth();
    return database;
  } catch (error) {
    await database?.close().catch(() => {});
    throw unreachable(place, error);
  }
}

function unreachable(place: DatabasePlace, error: unknown): StartFailure {
  // pg gathers the failures of all the addresses of a host in one error without a message of its own.
  const first: unknown = error instanceof AggregateError ? error.errors[0] : error;
  const reason = first instanceof Error ? first.message : String(first);
  return new StartFailure(
    place.kind === 'pglite' ? folderProblem(place.folder, reason) : { kind: 'DatabaseUnreachable', place: maskSecret(place.url), reason },
    {
      cause: error,
    },
  );
}

/** The embedded database tells a full disk by an error without words, so that the disk itself is asked. */
function folderProblem(folder: string, reason: string): StartProblem {
  const parent = path.dirname(folder);
  const { bavail, bsize } = statfsSync(parent);
  return bavail * bsize < LEAST_FREE_BYTES
    ? { kind: 'DiskFull', folder: parent, code: 'ENOSPC' }
    : { kind: 'Unexpected', during: `opening the embedded database in ${folder}`, reason };
}
