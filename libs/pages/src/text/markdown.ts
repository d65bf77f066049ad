import MarkdownIt from 'markdown-it';
import sanitizeHtml from 'sanitize-html';
import { type EntryKind, ENTRY_KINDS, type EntryRef, entryPath, splitRef } from '#domain';
import type { View } from '../site/view.ts';
import { held } from './held.ts';

const parser = new MarkdownIt({ html: false, linkify: false, typographer: false });

const entryLink = new RegExp(`^(?:${ENTRY_KINDS.join('|')}):[a-z0-9-]+$`);

type Linker = Pick<View, 'catalogue' | 'locale'>;

/** A Markdown text as safe HTML blocks; links such as `term:ristourne` lead to the entry's page. */
export function blocks(markdown: string, view: Linker): string {
  return clean(parser.render(held(markdown)), view);
}

/** A Markdown text of one paragraph as safe HTML without a block around it. */
export function inline(markdown: string, view: Linker): string {
  return clean(parser.renderInline(held(markdown)), view);
}

function clean(html: string, view: Linker): string {
  return sanitizeHtml(html, {
    allowedTags: ['p', 'ul', 'ol', 'li', 'em', 'strong', 'a', 'br', 'blockquote', 'code', 'sup', 'sub'],
    allowedAttributes: { a: ['href', 'rel'] },
    allowedSchemes: ['http', 'https', 'mailto', 'tel'],
    transformTags: {
      a: (tagName, { href = '' }) => {
        if (!entryLink.test(href)) return { tagName, attribs: /^[/#]/.test(href) ? { href } : { href, rel: 'noopener' } };
        const path = pathOf(href as EntryRef, view);
        return path === undefined ? { tagName: 'strong', attribs: {} } : { tagName, attribs: { href: path } };
      },
    },
  });
}

function pathOf(ref: EntryRef, { catalogue, locale }: Linker): string | undefined {
  const present = catalogue.get(ref) === undefined ? catalogue.redirect(ref) : ref;
  if (present === undefined) return undefined;
  const { kind, slug }: { kind: EntryKind; slug: string } = splitRef(present);
  return entryPath(kind, slug, locale);
}
