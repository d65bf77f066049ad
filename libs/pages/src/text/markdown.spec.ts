import { describe, expect, it } from 'vitest';
import { aCatalogue } from '../../../../tests/factories/a-catalogue.ts';
import { aTerm } from '../../../../tests/factories/entries.ts';
import { blocks, inline } from './markdown.ts';

const view = {
  catalogue: aCatalogue([aTerm('ristourne')], { redirects: new Map([['term:rabais', 'term:ristourne']]) }),
  locale: 'fr' as const,
};

describe('Markdown', () => {
  it('turns links to entries into links to their pages', () => {
    expect(inline('la [ristourne](term:ristourne)', view)).toBe('la <a href="/fr/lexique/ristourne">ristourne</a>');
    expect(inline('the [rebate](term:ristourne)', { ...view, locale: 'en' })).toContain('href="/en/glossary/ristourne"');
  });

  it('follows a slug that has changed', () => {
    expect(inline('[x](term:rabais)', view)).toContain('href="/fr/lexique/ristourne"');
  });

  it('drops the link, not the word, when the entry is missing', () => {
    expect(inline('un [dividende](term:dividende)', view)).toBe('un <strong>dividende</strong>');
  });

  it('keeps links to other sites and tells them nothing of their opener', () => {
    expect(inline('[loi](https://example.org/a)', view)).toBe('<a href="https://example.org/a" rel="noopener">loi</a>');
  });

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '[a](javascript:alert(1))',
    '[a](data:text/html,x)',
    '<a href="x" style="color:red">b</a>',
  ])('lets no markup or script of a text through: %s', (text) => {
    expect(blocks(text, view)).not.toMatch(/<(?!\/?p>)/);
  });

  it('writes lists and paragraphs', () => {
    expect(blocks('un\n\n- deux\n- trois', view)).toBe('<p>un</p>\n<ul>\n<li>deux</li>\n<li>trois</li>\n</ul>\n');
  });
});
