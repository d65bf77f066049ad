import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { type Excerpt, excerptOf, type LocalizedText, type PublishedEntry, type TextRange } from '#domain';
import type { SearchEngine } from '#search';
import { EntryModel } from '../entry/entry.model.ts';
import type { Reading } from '../entry/reading.ts';
import { LocalizedTextModel } from '../locale/localized-text.model.ts';

/** The engines that can serve a search, as GraphQL names them. */
export const SearchEngineEnum = { MEILISEARCH: 'MEILISEARCH', POSTGRESQL: 'POSTGRESQL' } as const;

registerEnumType(SearchEngineEnum, {
  name: 'SearchEngine',
  description: 'The engine that served a search.',
  valuesMap: {
    MEILISEARCH: { description: 'The search engine.' },
    POSTGRESQL: { description: 'The database, while the search engine does not answer: fewer typing errors are forgiven.' },
  },
});

/** How GraphQL shows a highlighted range; its values are the domain's own objects. */
@ObjectType('Highlight', { description: 'A half-open range of UTF-16 code units of the excerpt.' })
export class HighlightModel {
  @Field(() => Int, { description: 'First code unit, from 0.' })
  start!: number;

  @Field(() => Int, { description: 'The code unit after the last one.' })
  end!: number;
}

/** How GraphQL shows one found entry. */
@ObjectType('SearchHit', { description: 'score: 0 to 1, comparable within one result only.' })
export class SearchHitModel {
  @Field(() => Float, { description: 'How well it matches, 0 to 1, comparable within one result only.' })
  readonly score: number | undefined;

  readonly #published: PublishedEntry;
  readonly #query: string;
  readonly #reading: Reading;
  #passage: Excerpt | undefined;

  constructor(published: PublishedEntry, score: number | undefined, query: string, reading: Reading) {
    this.score = score;
    this.#published = published;
    this.#query = query;
    this.#reading = reading;
  }

  @Field(() => EntryModel, { description: 'The entry.' })
  get entry(): EntryModel {
    return this.#reading.entry(this.#published);
  }

  @Field(() => LocalizedTextModel, { description: 'The passage of the entry that answers best, as plain text.' })
  get excerpt(): LocalizedText {
    return this.#found.excerpt;
  }

  @Field(() => [HighlightModel], { description: 'The words that were found in the excerpt, from left to right, without overlap.' })
  get highlights(): readonly TextRange[] {
    return this.#found.highlights;
  }

  get #found(): Excerpt {
    this.#passage ??= excerptOf(this.#published.entry, this.#query, this.#reading.locale);
    return this.#passage;
  }
}

/** How GraphQL shows what a search found. */
@ObjectType('SearchResult', { description: 'What a search found, best first.' })
export class SearchResultModel {
  @Field(() => [SearchHitModel], { description: 'The asked page of hits.' })
  hits!: readonly SearchHitModel[];

  @Field(() => Int, { description: 'How many there are in all; an estimate beyond 1000.' })
  totalCount!: number;

  @Field(() => SearchEngineEnum, { description: 'The engine that served the search.' })
  engine!: SearchEngine;
}
