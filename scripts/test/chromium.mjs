import { existsSync } from 'node:fs';
import { projectFile } from '../prepare/prepare.mjs';

/** Whether the Chromium of the npm package runs on this machine. */
export function findChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return { kind: 'Missing', reason: `the npm package @sparticuz/chromium has no browser for ${process.platform} ${process.arch}` };
  }
  return existsSync(projectFile('node_modules/@sparticuz/chromium/bin'))
    ? { kind: 'Found' }
    : { kind: 'Missing', reason: 'the npm package @sparticuz/chromium is not installed' };
}
