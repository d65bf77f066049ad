import type { VNode } from 'preact';
import type { EntryKind } from '#domain';
import type { Data } from '../entry/entry-data.ts';
import type { Alternates } from '../site/paths.ts';

/** One page before it is set into the document. */
export interface Page {
  readonly title: string;
  readonly description: string;
  /** Where it stands in both languages; absent for pages that have no address of their own. */
  readonly alternates?: Alternates | undefined;
  /** The part of the base that it belongs to. */
  readonly section?: EntryKind | undefined;
  /** An article has the search in its head; the home page has it in its body. */
  readonly kind: 'home' | 'article' | 'list' | 'search' | 'problem';
  /** schema.org data. */
  readonly data: readonly Data[];
  readonly body: VNode;
}
