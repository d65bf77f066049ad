import { Migration } from '@mikro-orm/migrations';

/** The PostgreSQL search index: folded documents, their text-search vectors and the vocabulary against which typing errors are repaired. */
export const SEARCH_STATEMENTS: readonly string[] = [
  'create extension if not exists unaccent',
  'create extension if not exists pg_trgm',
  // French stems without French stop words: « es » is one, and ÉS is the acronym of the social economy.
  'create text search dictionary entendu_french_stem (template = snowball, language = french)',
  'create text search configuration entendu_french (copy = simple)',
  'alter text search configuration entendu_french alter mapping for asciiword, word, numword with unaccent, entendu_french_stem',
  `create table search_document (
    id text primary key,
    kind text not null,
    slug text not null,
    locale text not null,
    version bigint not null,
    title text not null,
    names text not null,
    body text not null,
    words tsvector not null generated always as (
      setweight(to_tsvector('simple', title), 'A') ||
      setweight(to_tsvector('simple', names), 'B') ||
      setweight(to_tsvector('simple', body), 'C') ||
      setweight(to_tsvector('entendu_french', title || ' ' || names || ' ' || body), 'D')
    ) stored
  )`,
  `comment on table search_document is 'One entry in one language, folded for search. Made from the entries; can be rebuilt at any time.'`,
  'create index search_document_words on search_document using gin (words)',
  `create table search_document_fresh (
    run text not null,
    begun_at timestamptz not null default now(),
    id text not null,
    kind text not null,
    slug text not null,
    locale text not null,
    version bigint not null,
    title text not null,
    names text not null,
    body text not null,
    primary key (run, id)
  )`,
  `comment on table search_document_fresh is 'A rebuild of search_document that is not finished yet.'`,
  'create table search_word (word text primary key)',
  `comment on table search_word is 'The words of search_document, to find those that are near a mistyped one.'`,
  'create index search_word_trigrams on search_word using gin (word gin_trgm_ops)',
];

/** Makes the PostgreSQL search index. */
export class Migration20261122000200_search extends Migration {
  override up(): void {
    for (const statement of SEARCH_STATEMENTS) this.addSql(statement);
  }

  override down(): void {
    this.addSql('drop table search_document, search_document_fresh, search_word');
    this.addSql('drop text search configuration entendu_french');
    this.addSql('drop text search dictionary entendu_french_stem');
  }
}
