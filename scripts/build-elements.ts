import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '..');
const embed = join(root, 'dist/embed');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };

/** What a page may load for each tag at the most, the loader not counted, in KiB after gzip. */
const BUDGETS: Readonly<Record<string, number>> = {
  loader: 2,
  'entendu-term': 12,
  'entendu-search': 15,
  'entendu-chat': 25,
  'entendu-checker': 20,
};

/** One file as `manifest.json` tells of it. */
interface EmbedFile {
  readonly file: string;
  readonly bytes: number;
  readonly gzip: number;
  readonly integrity: string;
  /** The files that it imports, itself left out. */
  readonly imports: readonly string[];
}

rmSync(embed, { recursive: true, force: true });
await build({ configFile: join(root, 'vite.elements.config.ts') });
writeFileSync(join(embed, 'v1/licenses.txt'), licenses());

const files = ['entendu.js', ...readdirSync(join(embed, 'v1/chunks')).map((name) => `chunks/${name}`)].map(describe);
const sizes = [
  { name: 'loader', files: [find('entendu.js')] },
  ...Object.keys(BUDGETS)
    .filter((name) => name !== 'loader')
    .map((tag) => ({ name: tag, files: closure(files.find(({ file }) => file.startsWith(`chunks/${tag}.define`))) })),
].map(({ name, files: loaded }) => ({
  name,
  files: loaded.map(({ file }) => file),
  kib: loaded.reduce((total, { gzip }) => total + gzip, 0) / 1024,
  budgetKib: BUDGETS[name] ?? 0,
}));

writeFileSync(join(embed, 'v1/manifest.json'), `${JSON.stringify({ version, files, sizes }, null, 2)}\n`);
// Compressed once, here, so that a server may send them as they are.
for (const { file } of files) {
  const content = readFileSync(join(embed, 'v1', file));
  writeFileSync(join(embed, 'v1', `${file}.gz`), gzipSync(content, { level: 9 }));
  writeFileSync(join(embed, 'v1', `${file}.br`), brotliCompressSync(content));
}
mkdirSync(join(embed, version), { recursive: true });
cpSync(join(embed, 'v1'), join(embed, version), { recursive: true });

for (const { name, kib, budgetKib, files: loaded } of sizes) {
  const verdict = kib <= budgetKib ? '✔' : '✘';
  console.log(`${verdict} ${name.padEnd(16)} ${kib.toFixed(2).padStart(6)} KiB of ${budgetKib}   ${loaded.join(' + ')}`);
}
if (sizes.some(({ kib, budgetKib }) => kib > budgetKib)) {
  console.error('An element is heavier than its budget (scripts/build-elements.ts): make it lighter, or decide on a larger budget.');
  process.exitCode = 1;
}

function describe(file: string): EmbedFile {
  const content = readFileSync(join(embed, 'v1', file));
  return {
    file,
    bytes: content.length,
    gzip: gzipSync(content, { level: 9 }).length,
    integrity: `sha384-${createHash('sha384').update(content).digest('base64')}`,
    imports: [...content.toString('utf8').matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+)["'`]/g)].map(([, name]) => `chunks/${name}`),
  };
}

function find(name: string): EmbedFile {
  const found = files.find(({ file }) => file === name);
  if (found === undefined) throw new Error(`${name} was not built`);
  return found;
}

/** A file with all that it imports. */
function closure(entry: EmbedFile | undefined): readonly EmbedFile[] {
  if (entry === undefined) throw new Error('an element was not built');
  const reached = new Set([entry]);
  for (const { imports } of reached) for (const name of imports) reached.add(find(name));
  return [...reached];
}

/** The notices that the licenses of what is bundled ask for. */
function licenses(): string {
  const bundled = ['lit', 'lit-html', 'lit-element', '@lit/reactive-element'];
  return bundled.map((name) => `${name}\n\n${readFileSync(join(root, 'node_modules', name, 'LICENSE'), 'utf8')}`).join('\n');
}
