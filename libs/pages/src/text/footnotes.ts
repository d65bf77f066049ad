import type { Catalogue, Citation, Source } from '#domain';

/** The sources of one page, numbered in the order in which they are first cited. */
export class Footnotes {
  readonly #numbers = new Map<string, number>();
  readonly #sources: Source[] = [];

  constructor(sources: readonly Source[]) {
    for (const source of sources) this.#number(source);
  }

  /** The footnotes of what is cited; sources that are not in the base are left out. */
  of(citations: readonly Citation[], catalogue: Catalogue): readonly NumberedCitation[] {
    return citations.flatMap(({ source, locator }) => {
      const found = catalogue.source(source);
      return found === undefined ? [] : [{ number: this.#number(found), source: found, locator }];
    });
  }

  /** All of them, in the order of their numbers. */
  get all(): readonly { readonly number: number; readonly source: Source }[] {
    return this.#sources.map((source, at) => ({ number: at + 1, source }));
  }

  #number(source: Source): number {
    const known = this.#numbers.get(source.slug);
    if (known !== undefined) return known;
    this.#sources.push(source);
    this.#numbers.set(source.slug, this.#sources.length);
    return this.#sources.length;
  }
}

/** A citation with the number of its footnote. */
export interface NumberedCitation {
  readonly number: number;
  readonly source: Source;
  readonly locator: string | undefined;
}
