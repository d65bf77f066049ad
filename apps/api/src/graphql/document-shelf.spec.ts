import { buildSchema, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { DocumentShelf } from './document-shelf.ts';

const schema = buildSchema('type Query { a: Int }');
const padded = (at: number, length: number) => `{ a } #${String(at).padEnd(length, 'x')}`;

describe('the shelf of documents', () => {
  it('finds a document by its text, and under the key that Apollo gave it', async () => {
    const shelf = new DocumentShelf(schema);
    const document = parse('{ a }');
    await shelf.set('key', document);
    expect(shelf.find('{ a }')?.document).toBe(document);
    expect(await shelf.get('key')).toBe(document);
    expect(shelf.find('{ b }')).toBeUndefined();
    expect(await shelf.delete('key')).toBe(true);
    expect(shelf.find('{ a }')).toBeUndefined();
  });

  it('lets the documents go that were not asked for the longest, and keeps no giant', async () => {
    const shelf = new DocumentShelf(schema);
    const texts = Array.from({ length: 60 }, (_, at) => padded(at, 7900));
    for (const [at, text] of texts.entries()) {
      await shelf.set(`k${at}`, parse(text));
      shelf.find(texts[0] ?? '');
    }
    expect(texts.filter((text) => shelf.find(text) !== undefined).length).toBeLessThanOrEqual(50);
    expect(shelf.find(texts[0] ?? '')).toBeDefined();
    expect(shelf.find(texts[1] ?? '')).toBeUndefined();
    expect(await shelf.get('k1')).toBeUndefined();
    await shelf.set('giant', parse(padded(0, 9000)));
    expect(await shelf.get('giant')).toBeUndefined();
  });
});
