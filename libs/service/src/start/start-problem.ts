import type { ConfigurationProblem } from '../configuration/configuration-problem.ts';

/** Why a service or a command cannot start. The sentences are in explain-start-problem.ts. */
export type StartProblem =
  | { readonly kind: 'Misconfigured'; readonly problems: readonly ConfigurationProblem[] }
  | { readonly kind: 'DataFolderTaken'; readonly folder: string; readonly pid: number | undefined; readonly url: string | undefined }
  | { readonly kind: 'FolderNotWritable'; readonly folder: string; readonly code: string }
  | { readonly kind: 'DiskFull'; readonly folder: string; readonly code: string }
  | { readonly kind: 'NotAFolder'; readonly folder: string }
  | { readonly kind: 'PortTaken'; readonly host: string; readonly port: number; readonly freePort: number | undefined }
  | { readonly kind: 'PortForbidden'; readonly port: number; readonly freePort: number | undefined }
  | { readonly kind: 'HostUnknown'; readonly host: string }
  | { readonly kind: 'DatabaseUnreachable'; readonly place: string; readonly reason: string }
  | { readonly kind: 'ContentFolderMissing'; readonly folder: string }
  | { readonly kind: 'ContentRefused'; readonly lines: readonly string[] }
  | { readonly kind: 'Unexpected'; readonly during: string; readonly reason: string };

/** Ends a start with a problem that is told in words; any other error is a bug. */
export class StartFailure extends Error {
  override readonly name = 'StartFailure';
  readonly problem: StartProblem;

  constructor(problem: StartProblem, options?: ErrorOptions) {
    super(problem.kind, options);
    this.problem = problem;
  }
}

/** The code with which the process ends: 2 for what is wrong in the call, 1 for everything else. */
export function exitCodeOf(problem: StartProblem): 1 | 2 {
  return problem.kind === 'Misconfigured' ? 2 : 1;
}
