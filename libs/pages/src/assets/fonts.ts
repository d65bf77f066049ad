import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** One font file. */
export interface FontFile {
  readonly name: string;
  readonly content: Buffer;
  readonly family: string;
  readonly style: 'normal' | 'italic';
  readonly weights: string;
  readonly range: string;
  /** Needed by the first thing seen. */
  readonly isFirst: boolean;
}

interface Family {
  readonly family: string;
  readonly folder: string;
  readonly weights: string;
}

const families: readonly Family[] = [
  { family: 'Literata Variable', folder: 'literata', weights: '200 900' },
  { family: 'Atkinson Hyperlegible Next Variable', folder: 'atkinson-hyperlegible-next', weights: '200 800' },
];

/** The Latin subsets of the two families, from their npm packages. */
export function readFonts(): readonly FontFile[] {
  return families.flatMap(({ family, folder, weights }) => {
    const ranges = JSON.parse(readFileSync(require.resolve(`@fontsource-variable/${folder}/unicode.json`), 'utf8')) as Record<
      string,
      string
    >;
    return (['latin', 'latin-ext'] as const).flatMap((subset) =>
      (['normal', 'italic'] as const).map((style) => {
        const name = `${folder}-${subset}-wght-${style}`;
        return {
          name,
          content: readFileSync(require.resolve(`@fontsource-variable/${folder}/files/${name}.woff2`)),
          family,
          style,
          weights,
          range: ranges[subset] ?? 'U+0000-00FF',
          isFirst: subset === 'latin' && style === 'normal',
        };
      }),
    );
  });
}

/**
 * Local fonts stretched to the measures of ours, so that nothing moves when ours arrive.
 * From the files' hhea tables (Literata 1177/-308, Atkinson 984/-316 of 1000) and the width of running French text
 * against Georgia's and Arial's.
 */
export const fallbackFaces = `
@font-face{font-family:'Literata fallback';src:local('Georgia');size-adjust:106.6%;ascent-override:110.4%;descent-override:28.9%;line-gap-override:0%}
@font-face{font-family:'Atkinson fallback';src:local('Arial'),local('Liberation Sans');size-adjust:100%;ascent-override:98.4%;descent-override:31.6%;line-gap-override:0%}
`;
