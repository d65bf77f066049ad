import { createHash } from 'node:crypto';
import { tokenCss } from '#design';
import { eligibility } from '../styles/eligibility.ts';
import { styleSheet } from '../styles/style-sheet.ts';
import { type FontFile, fallbackFaces, readFonts } from './fonts.ts';
import { icon } from './icon.ts';
import { pageScript } from './page-script.ts';

/** A file that never changes under its address. */
export interface Asset {
  readonly content: Buffer;
  readonly type: string;
}

/** Where the pages find their files. */
export interface AssetAddresses {
  readonly style: string;
  /** What only the page that checks a project needs. */
  readonly checkStyle: string;
  readonly script: string;
  readonly icon: string;
  readonly preloads: readonly string[];
}

/** All the files of the pages, by address, and the addresses that the pages name. */
export interface Assets {
  readonly files: ReadonlyMap<string, Asset>;
  readonly addresses: AssetAddresses;
}

/** Reads and names the files of the pages: each address holds the hash of its content. */
export function loadAssets(): Assets {
  const files = new Map<string, Asset>();
  const add = (name: string, extension: string, type: string, content: Buffer): string => {
    const hash = createHash('sha256').update(content).digest('base64url').slice(0, 10);
    const address = `/assets/${name}.${hash}.${extension}`;
    files.set(address, { content, type });
    return address;
  };
  const fonts = readFonts().map((font) => ({ font, address: add(font.name, 'woff2', 'font/woff2', font.content) }));
  const css = [fallbackFaces, ...fonts.map(({ font, address }) => fontFace(font, address)), tokenCss(':root'), styleSheet].join('\n');
  return {
    files,
    addresses: {
      style: add('page', 'css', 'text/css; charset=utf-8', Buffer.from(minified(css))),
      checkStyle: add('check', 'css', 'text/css; charset=utf-8', Buffer.from(minified(eligibility))),
      script: add('page', 'js', 'text/javascript; charset=utf-8', Buffer.from(pageScript)),
      icon: add('icon', 'svg', 'image/svg+xml', Buffer.from(icon)),
      preloads: fonts.filter(({ font }) => font.isFirst).map(({ address }) => address),
    },
  };
}

function fontFace({ family, style, weights, range }: FontFile, address: string): string {
  return `@font-face{font-family:'${family}';font-style:${style};font-weight:${weights};font-display:swap;src:url(${address}) format('woff2');unicode-range:${range}}`;
}

/** Drops comments and indentation; nothing cleverer, so that nothing can break. */
function minified(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}
