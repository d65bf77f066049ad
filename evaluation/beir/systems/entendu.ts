import { type Retriever, RetrieverBuilder } from '#domain';
import type { BeirDocument } from '../beir-set.ts';
import type { RankingSystem } from '../system.ts';

/** The product's own retrieval, with its own settings. */
export class Entendu implements RankingSystem {
  readonly name = 'entendu';
  #ids: readonly string[] = [];
  #retriever: Retriever | undefined;

  fill(documents: readonly BeirDocument[]): void {
    const builder = new RetrieverBuilder('fr');
    for (const document of documents) builder.add(document);
    this.#ids = documents.map(({ id }) => id);
    this.#retriever = builder.build();
  }

  rank(question: string, limit: number): readonly string[] {
    return (this.#retriever?.find(question, limit) ?? []).map(({ passage }) => this.#ids[passage] ?? '');
  }
}
