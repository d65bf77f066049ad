import type { DocumentNode, GraphQLSchema } from 'graphql';
import { KnownDocument } from './known-document.ts';

const MOST_CHARACTERS = 400_000;
const LONGEST_KEPT = 8_000;

/**
 * Keeps the documents that Apollo has parsed and found valid, by their text, so that each is parsed, validated and
 * measured once. It is Apollo's document store; the oldest ones leave when there are too many characters, so that
 * nobody can fill the memory with queries.
 */
export class DocumentShelf {
  readonly #byText = new Map<string, { readonly known: KnownDocument; readonly key: string }>();
  readonly #textByKey = new Map<string, string>();
  readonly #measured = new WeakMap<DocumentNode, KnownDocument>();
  readonly #schema: GraphQLSchema;
  #characters = 0;

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  /** The document with that text, if it is known. */
  find(text: string): KnownDocument | undefined {
    const place = this.#byText.get(text);
    if (place === undefined) return undefined;
    this.#byText.delete(text);
    this.#byText.set(text, place);
    return place.known;
  }

  /** What a valid document asks for, kept or not. */
  known(document: DocumentNode): KnownDocument {
    let known = this.#measured.get(document);
    if (known === undefined) {
      known = new KnownDocument(document, this.#schema);
      this.#measured.set(document, known);
    }
    return known;
  }

  /** The document that Apollo handed over under that key, if it is still kept. */
  async get(key: string): Promise<DocumentNode | undefined> {
    const text = this.#textByKey.get(key);
    return text === undefined ? undefined : this.find(text)?.document;
  }

  /** Keeps a document that Apollo found valid. */
  async set(key: string, document: DocumentNode): Promise<void> {
    const text = document.loc?.source.body;
    if (text === undefined || text.length > LONGEST_KEPT || this.#byText.has(text)) return;
    this.#byText.set(text, { known: this.known(document), key });
    this.#textByKey.set(key, text);
    this.#characters += text.length;
    for (const oldest of this.#byText.keys()) {
      if (this.#characters <= MOST_CHARACTERS) break;
      this.#forget(oldest);
    }
  }

  /** Lets a document go. */
  async delete(key: string): Promise<boolean> {
    const text = this.#textByKey.get(key);
    return text !== undefined && this.#forget(text);
  }

  #forget(text: string): boolean {
    const place = this.#byText.get(text);
    if (place === undefined) return false;
    this.#textByKey.delete(place.key);
    this.#characters -= text.length;
    return this.#byText.delete(text);
  }
}
