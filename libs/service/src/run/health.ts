import type { Base } from '../base/open-base.ts';
import type { SearchEngine } from '../engine/search-engine.ts';
import type { Degradation, HealthReport } from './service-parts.ts';

/** How long the database may take to answer before it counts as down, in ms. */
const PATIENCE = 1000;

/** Looks at the parts of the service; never rejects. */
export async function checkHealth(base: Base, engine: SearchEngine, breaker: { readonly state: string }): Promise<HealthReport> {
  return { database: (await answers(base.database.checkHealth())) ? 'up' : 'down', degraded: degradations(engine, breaker) };
}

/** What works less well than it should, without asking anybody. */
export function degradations(engine: SearchEngine, breaker: { readonly state: string }): readonly Degradation[] {
  if (engine.index !== undefined && engine.absence === undefined && breaker.state === 'CLOSED') return [];
  return [{ part: 'search', effect: 'Meilisearch does not answer: PostgreSQL serves searches, with less tolerance for typing errors.' }];
}

async function answers(check: Promise<void>): Promise<boolean> {
  const late = Promise.withResolvers<boolean>();
  const timer = setTimeout(() => late.resolve(false), PATIENCE);
  const isUp = await Promise.race([
    check.then(
      () => true,
      () => false,
    ),
    late.promise,
  ]);
  clearTimeout(timer);
  return isUp;
}
