import type { TestProject } from 'vitest/node';
import { startService } from './service.ts';

/** Starts one service for all the browser tests of a run; tests that stop a service start their own. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const service = await startService();
  project.provide('entenduService', service.url);
  return () => service.stop();
}
