import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { deflateSync, inflateSync, crc32 } from 'node:zlib';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchChromium } from '../tests/browser/chromium.ts';
import { serveHost, STRICT_CSP } from '../tests/browser/host.ts';
import { startService } from '../tests/browser/service.ts';

const root = resolve(import.meta.dirname, '..');
const folder = join(root, 'docs/screenshots');
const MOST_BYTES = 300_000;

/** One picture of the documents. */
interface Picture {
  readonly file: string;
  readonly address: string;
  readonly options?: BrowserContextOptions;
  /** What is done before the picture is taken. */
  readonly before?: (page: Page) => Promise<unknown>;
}

// The service is known by the address that stands in the README, so that the pictures show no port.
const service = await startService({ environment: { PUBLIC_URL: 'https://entendu.example' } });
const partner = await serveHost(join(root, 'tests/hosts/sites'), { service: service.url, csp: STRICT_CSP });
const browser = await launchChromium();

const pictures: readonly Picture[] = [
  { file: 'home.png', address: `${service.url}/` },
  { file: 'term.png', address: `${service.url}/fr/lexique/economie-sociale` },
  { file: 'structure.png', address: `${service.url}/fr/structures/cre-vallee-du-haut-saint-laurent` },
  { file: 'partner.png', address: `${partner.url}/mrc.html`, options: { viewport: { width: 1280, height: 1290 } }, before: useTheElements },
  {
    file: 'phone-dark.png',
    address: `${service.url}/fr/lexique/economie-sociale`,
    options: { viewport: { width: 390, height: 844 }, colorScheme: 'dark', deviceScaleFactor: 2, isMobile: true, hasTouch: true },
  },
];

try {
  await mkdir(folder, { recursive: true });
  for (const picture of pictures) await take(browser, picture);
} finally {
  await browser.close();
  await partner.stop();
  await service.stop();
}

async function take(from: Browser, { file, address, options, before }: Picture): Promise<void> {
  const context = await from.newContext({ viewport: { width: 1280, height: 1320 }, reducedMotion: 'reduce', locale: 'fr-CA', ...options });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.evaluate('document.fonts.ready');
  await before?.(page);
  const picture = smaller(await page.screenshot({ animations: 'disabled', caret: 'hide' }));
  await context.close();
  const path = join(folder, file);
  console.log(`${relative(root, path)}  ${Math.round(picture.length / 1000)} kB`);
  if (picture.length > MOST_BYTES) throw new Error(`${file} is larger than ${MOST_BYTES} bytes`);
  await writeFile(path, picture);
}

async function useTheElements(page: Page): Promise<void> {
  await page.locator('entendu-term .definition').waitFor();
  await page.getByRole('combobox').pressSequentially('ristourne');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.evaluate('scrollTo(0, 0)');
}

/** The same PNG, packed as tightly as zlib can: browsers pack for speed. */
function smaller(png: Buffer): Buffer {
  const chunks: { readonly type: string; readonly data: Buffer }[] = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    chunks.push({ type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  const pixels = inflateSync(Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data)));
  const of = (wanted: string): Buffer[] => chunks.filter(({ type }) => type === wanted).map(({ data }) => chunk(wanted, data));
  return Buffer.concat([png.subarray(0, 8), ...of('IHDR'), chunk('IDAT', deflateSync(pixels, { level: 9 })), ...of('IEND')]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
