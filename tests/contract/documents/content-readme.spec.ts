import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { CONTENT_RULES, contentKinds, CONTENT_KINDS, FOLDER_RULE, readContent, SHAPE_RULE, termFile, YAML_RULE } from '#content';

const ROOT = resolve(import.meta.dirname, '../../..');
/** What a term needs besides claims. */
const AROUND_CLAIMS = { theme: 'finance', labels: { fr: { preferred: 'a' } }, definition: { fr: 'b' } };

let readme: string;

beforeAll(async () => {
  readme = await readFile(resolve(ROOT, 'content/README.md'), 'utf8');
});

describe('the read-me of the content', () => {
  it('lists every rule of the check with its level, in their order, and what it asks', () => {
    const table = /<!-- rules -->([^]*)<!-- \/rules -->/.exec(readme)?.[1] ?? '';
    const rows = [...table.matchAll(/^\| `([a-z0-9-]+)` \| (error|advice) \| (.+) \|$/gm)].map(([, id, level, asks]) => ({
      id,
      level,
      asks,
    }));
    const rules = [FOLDER_RULE, YAML_RULE, SHAPE_RULE, ...CONTENT_RULES];
    expect(rows.map(({ id, level }) => `${id} ${level}`)).toEqual(rules.map(({ id, level }) => `${id} ${level}`));
    expect(new Set(rows.map(({ asks }) => asks)).size).toBe(rules.length);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rules.length);
  });

  it('shows examples that the check accepts, of sources and claims that exist', async () => {
    const content = await readContent(resolve(ROOT, 'content'), { advice: false });
    if (content.kind === 'ContentRefused') throw new Error('the content has errors');
    const sources = new Set(content.sources.map(({ slug }) => slug));
    const examples = Array.from(
      readme.matchAll(/```yaml\n([^]*?)```/g),
      ([, yaml = '']) => parse(yaml) as { theme?: string; claims?: unknown[] },
    );
    expect(examples.length).toBeGreaterThanOrEqual(3);
    for (const example of examples) {
      const whole = termFile.parse(example.theme === undefined ? { ...AROUND_CLAIMS, ...example } : example);
      const named = [...whole.sources, ...whole.claims.flatMap((claim) => claim.sources.map(({ source }) => source))];
      expect(named.filter((source) => !sources.has(source))).toEqual([]);
    }
  });

  it('names every folder of content', () => {
    for (const kind of contentKinds) expect(readme).toContain(`\`${CONTENT_KINDS[kind].folder}/\``);
  });
});
