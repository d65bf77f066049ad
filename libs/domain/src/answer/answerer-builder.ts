import type { Catalogue } from '../catalogue/catalogue.ts';
import { Answerer } from './answerer.ts';
import { KnowledgeBuilder } from './knowledge/knowledge.ts';

/** Makes an answerer in slices, so that a service can serve between two: `while (builder.step()) await rest(); builder.build()`. */
export class AnswererBuilder {
  readonly #knowledge: KnowledgeBuilder;

  constructor(catalogue: Catalogue) {
    this.#knowledge = new KnowledgeBuilder(catalogue);
  }

  /** Takes the next entries; false when all are taken. */
  step(count?: number): boolean {
    return this.#knowledge.step(count);
  }

  /** The answerer, from all the entries: those that were not yet taken are taken now. */
  build(): Answerer {
    return new Answerer(this.#knowledge.build());
  }
}
