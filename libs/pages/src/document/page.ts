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
  /** Search engines are told to leave it out: a page that stands beside the one they should find. */
  readonly isUnlisted?: boolean | undefined;
  /** What the address chooses on the page, kept when the language changes; without a question mark. */
  readonly query?: string | undefined;
  /** The part of the base that it belongs to. */
  readonly section?: EntryKind | undefined;
  /** An article has the search in its head; the home page has it in its body. */
  readonly kind: 'home' | 'article' | 'list' | 'search' | 'problem';
  /** Whether it needs the sheet of the page that checks a project. */
  readonly isCheck?: boolean | undefined;
  /** schema.org data. */
  readonly data: readonly Data[];
  readonly body: VNode;
}
