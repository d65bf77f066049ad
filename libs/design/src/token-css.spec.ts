import { describe, expect, it } from 'vitest';
import { tokenCss } from './token-css.ts';

describe('tokenCss', () => {
  it('lets the embedding page override each token', () => {
    expect(tokenCss(':host', ['color'])).toContain('--_river:var(--entendu-river,light-dark(#');
  });

  it('measures pages in rem and elements in em', () => {
    expect(tokenCss(':root')).toContain('--_size-note:var(--entendu-size-note,0.9375rem)');
    expect(tokenCss(':host')).toContain('--_size-note:var(--entendu-size-note,0.9375em)');
  });

  it('writes only the groups that are asked for', () => {
    const css = tokenCss(':host', ['radius']);
    expect(css).toContain('--_radius-small');
    expect(css).not.toMatch(/--_(?:ink|size|space|font)/);
  });

  it('writes names in kebab case', () => {
    expect(tokenCss(':root', ['color'])).toContain('--_river-deep:var(--entendu-river-deep,');
  });
});
