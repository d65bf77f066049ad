import { createHash } from 'node:crypto';
import type { Catalogue } from '#domain';

/** A page as it is sent. */
export interface RenderedPage {
  readonly html: string;
  /** Its ETag. */
  readonly tag: string;
}

/** A page with its ETag. */
export function renderedPage(html: string): RenderedPage {
  return { html, tag: `"${createHash('sha256').update(html).digest('base64url').slice(0, 22)}"` };
}

/** The most pages that are kept of one state of the base. */
const MOST = 1000;

/** Keeps the pages that were drawn from a catalogue for as long as that catalogue is in use. */
export class RenderedPages {
  readonly #pages = new WeakMap<Catalogue, Map<string, RenderedPage>>();

  /** The page under that key, drawn when it is asked for the first time. */
  get(catalogue: Catalogue, key: string, draw: () => string): RenderedPage {
    let pages = this.#pages.get(catalogue);
    if (pages === undefined || pages.size >= MOST) {
      pages = new Map();
      this.#pages.set(catalogue, pages);
    }
    const known = pages.get(key);
    if (known !== undefined) return known;
    const page = renderedPage(draw());
    pages.set(key, page);
    return page;
  }
}

/** An entity tag without the mark of weakness that proxies add when they compress. */
export function tagOf(header: string): string {
  return header.trim().replace(/^W\//, '');
}
