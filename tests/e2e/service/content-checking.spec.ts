import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { entendu, temporaryFolder } from './process.ts';
import { writeSmallContent } from './small-content.ts';

const folder = temporaryFolder();
const content = path.join(folder, 'content');
const term = path.join(content, 'terms/essai.yaml');

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const check = (...words: readonly string[]) => entendu(['content', 'check', content, ...words], {});
const parity = (...words: readonly string[]) => entendu(['content', 'parity', content, ...words], {});

describe('entendu content check', () => {
  it('names the place, the remedy and the rule of advice, sums it up, and ends well', async () => {
    writeSmallContent(content, "réunion de personnes qui s'entendent.");
    const { code, stdout } = await check();
    expect(code).toBe(0);
    expect(stdout).toMatch(/^content\/terms\/essai\.yaml:\d+:\d+ advice: .*; write "qui s’entendent.*" \[apostrophe\]$/m);
    expect(stdout).toContain('[definition-final-period]');
    expect(stdout).toMatch(/pieces of advice: .*apostrophe 1/);
    expect(stdout.trimEnd()).toMatch(/2 files, no error$/);
  });

  it('lists errors alone, one rule alone, and fails on advice, when it is asked to', async () => {
    expect((await check('--level', 'error')).stdout).toBe('2 files, no error\n');
    const apostrophes = await check('--rule', 'apostrophe', '--strict');
    expect(apostrophes.stdout.match(/\[[a-z-]+\]$/gm)).toEqual(['[apostrophe]']);
    expect(apostrophes.code).toBe(1);
    expect((await check('--rule', 'apostrophes')).code).toBe(2);
  });

  it('gives a program the rule of each problem', async () => {
    const { stdout } = await check('--json');
    expect(JSON.parse(stdout)).toMatchObject({
      files: 2,
      errors: 0,
      rules: { apostrophe: 1 },
      problems: expect.arrayContaining([expect.objectContaining({ rule: 'apostrophe', level: 'advice', line: expect.any(Number) })]),
    });
  });

  it('fails on an error: a link that leads nowhere', async () => {
    writeSmallContent(content, 'réunion de [personnes](term:personne)');
    const { code, stdout } = await check();
    expect(code).toBe(1);
    expect(stdout).toMatch(/essai\.yaml:\d+:\d+ the link to "term:personne" leads nowhere; .* \[dead-link\]/);
    expect(stdout).toMatch(/1 error: dead-link 1/);
  });
});

describe('entendu content parity', () => {
  it('declares texts in step, and tells when the French leaves the English behind', async () => {
    writeSmallContent(content);
    expect((await parity()).stdout).toContain('There is no parity.lock');
    expect(await parity('--accept')).toMatchObject({ code: 0, stdout: '3 texts of 2 files declared in step\n' });
    expect(readFileSync(path.join(content, 'parity.lock'), 'utf8')).toMatch(/^terms\/essai\.yaml definition [0-9a-f]{8} [0-9a-f]{8}$/m);

    writeFileSync(term, readFileSync(term, 'utf8').replace('réunion', 'groupe'));
    expect((await parity()).stdout).toMatch(/content\/terms\/essai\.yaml:\d+:\d+ stale: definition/);
    expect((await check('--rule', 'english-stale')).stdout).toContain('has changed in French');
    expect(JSON.parse((await parity('--json')).stdout)).toMatchObject({ lock: 'Lock', counts: { term: { STALE: 1, IN_STEP: 1 } } });

    expect((await parity('--accept', term)).stdout).toBe('2 texts of 1 files declared in step\n');
    expect((await parity()).stdout).not.toContain('stale: ');
  });

  it('refuses a file that it does not know', async () => {
    const { code, stderr } = await parity('--accept', 'term:absent');
    expect(code).toBe(2);
    expect(stderr).toContain('term:absent');
  });
});
