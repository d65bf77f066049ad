const COLUMNS = 'id, kind, slug, locale, version, title, names, body';
const RECORD = 'id text, kind text, slug text, locale text, version bigint, title text, names text, body text';

/** The statements of the PostgreSQL index; lists travel as JSON, so that every way to the database can pass them. */
export const STATEMENTS = {
  put: `insert into search_document (${COLUMNS})
    select ${COLUMNS} from jsonb_to_recordset(?::jsonb) as fresh(${RECORD}) order by id
    on conflict (id) do update set kind = excluded.kind, slug = excluded.slug, locale = excluded.locale, version = excluded.version,
      title = excluded.title, names = excluded.names, body = excluded.body`,
  learn: `insert into search_word (word) select word from jsonb_array_elements_text(?::jsonb) as fresh(word) order by word on conflict do nothing`,
  remove: 'delete from search_document where id in (select id from jsonb_array_elements_text(?::jsonb) as gone(id))',
  dropLeftovers: `delete from search_document_fresh where begun_at < now() - interval '1 hour'`,
  stage: `insert into search_document_fresh (run, ${COLUMNS}) select ?, ${COLUMNS} from jsonb_to_recordset(?::jsonb) as fresh(${RECORD})
    on conflict (run, id) do update set version = excluded.version, title = excluded.title, names = excluded.names, body = excluded.body`,
  empty: 'delete from search_document',
  swap: `insert into search_document (${COLUMNS}) select ${COLUMNS} from search_document_fresh where run = ?`,
  dropStaged: 'delete from search_document_fresh where run = ?',
  forget: `delete from search_word where not exists
    (select 1 from search_document where search_document.words @@ quote_literal(search_word.word)::tsquery)`,
  versions: 'select id, version from search_document where id > ? order by id limit ?',
  health: 'select 1 from search_document limit 1',
  resemblances: `select term, word from jsonb_array_elements_text(?::jsonb) as typed(term)
    join search_word on search_word.word % typed.term or typed.term <% search_word.word`,
  search: `with wanted as materialized (
      select ?::tsquery as any_term, ?::tsquery as all_terms, to_tsquery('entendu_french', ?) as stems, ?::tsquery as near, ?::tsquery as titled, ?::text as phrase
    ), found as (
      select kind, slug, count(*) over () as total,
        (words @@ all_terms)::int
        + (title = phrase or strpos(names, '|' || phrase || '|') > 0)::int * 2
        + (starts_with(title, phrase) or strpos(names, '|' || phrase) > 0)::int * 0.5
        + (words @@ titled)::int * 0.3 * least(length(phrase)::float8 / greatest(length(title), 1), 1)
        + ts_rank('{0.1, 0.2, 0.6, 1.0}', words, any_term || stems)
        + ts_rank('{0.03, 0.06, 0.2, 0.3}', words, near) as weight
      from search_document, wanted
      where words @@ (any_term || stems || near) and locale = ? and (? = '' or kind = any(string_to_array(?, ',')))
    )
    select kind, slug, total::int as total, (weight / (weight + 1))::float8 as score from found order by weight desc, slug, kind limit ? offset ?`,
} as const;
