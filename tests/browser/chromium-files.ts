import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

/** Where the unpacked browser lies. */
export interface ChromiumFiles {
  readonly executable: string;
  /** What the process needs in its environment: its own libraries and fonts, so that a bare Debian is enough. */
  readonly environment: Readonly<Record<string, string>>;
}

const require = createRequire(import.meta.url);
const entry = require.resolve('@sparticuz/chromium');
const root = dirname(dirname(entry));
const { version } = require(join(root, 'package.json')) as { version: string };
const cache = join(dirname(dirname(root)), '.cache', 'entendu-chromium');

/**
 * Unpacks the browser of the npm package once, below `node_modules/.cache`.
 * The package unpacks into the temp folder and takes a half-written file for a whole one:
 * it is therefore run in a process of its own with a temp folder of its own, which is then renamed into place.
 */
export async function chromiumFiles(): Promise<ChromiumFiles> {
  const folder = join(cache, version);
  if (!existsSync(folder)) await unpack(folder);
  return {
    executable: join(folder, 'chromium'),
    environment: { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_FILE: join(folder, 'fonts.conf') },
  };
}

async function unpack(folder: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  const staging = await mkdtemp(join(cache, 'unpacking-'));
  // The variable makes the package unpack the libraries that a machine without a desktop lacks (NSS, expat).
  await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '--eval', `await (await import(${JSON.stringify(pathToFileURL(entry).href)})).default.executablePath()`],
    { env: { ...process.env, TMPDIR: staging, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' } },
  );
  await writeFile(join(staging, 'fonts.conf'), fontsConf(folder));
  try {
    await rename(staging, folder);
  } catch (error) {
    await rm(staging, { recursive: true, force: true });
    // Another process was faster: its folder is as good.
    if (!existsSync(folder)) throw error;
  }
}

function fontsConf(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>
`;
}
