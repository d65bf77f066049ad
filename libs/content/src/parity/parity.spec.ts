import { describe, expect, it } from 'vitest';
import { aContentSet, aTermWith } from '../../../../tests/factories/content-findings.ts';
import type { ContentFile } from '../checking/content-file.ts';
import { comparePairs, declare, fingerprint, withDeclared } from './parity.ts';

function file(term: Readonly<Record<string, unknown>>): ContentFile {
  const [only] = aContentSet({ 'term:x': aTermWith(term) }).files;
  if (only === undefined) throw new Error('no file');
  return only;
}

const statesOf = (present: ContentFile, declared: ContentFile) => {
  const pairs = withDeclared(new Map(), [declared]);
  return Object.fromEntries(comparePairs(present, { kind: 'Lock', pairs }).map(({ name, state }) => [name, state]));
};
const notes = (...texts: readonly (readonly [string, string?])[]) => file({ notes: texts.map(([fr, en]) => ({ fr, en })) });

describe('the English of a text', () => {
  const before = notes(['un', 'one']);

  it('is in step as long as neither has changed', () => {
    expect(statesOf(before, before)).toMatchObject({ 'notes.0': 'IN_STEP', labels: 'MISSING', definition: 'MISSING' });
  });

  it('is stale once the French alone has changed', () => {
    expect(statesOf(notes(['une', 'one']), before)).toMatchObject({ 'notes.0': 'STALE' });
  });

  it('is to be declared once it has changed itself', () => {
    expect(statesOf(notes(['un', 'an']), before)).toMatchObject({ 'notes.0': 'UNLOCKED' });
    expect(statesOf(notes(['une', 'an']), before)).toMatchObject({ 'notes.0': 'UNLOCKED' });
    expect(comparePairs(before, { kind: 'NoLock' }).find(({ name }) => name === 'notes.0')?.state).toBe('UNLOCKED');
  });

  it('stays in step when a note is put before it, and when only typography changes', () => {
    expect(statesOf(notes(['zéro', 'zero'], ['un', 'one']), before)).toMatchObject({ 'notes.0': 'UNLOCKED', 'notes.1': 'IN_STEP' });
    expect(statesOf(notes(["l'un «deux»: trois", 'one']), notes(['l’un «\u00a0deux\u00a0»\u00a0: trois', 'one']))).toMatchObject({
      'notes.0': 'IN_STEP',
    });
  });

  it('is known by the key of its claim, whatever the order of the claims', () => {
    const claim = (key: string) => ({
      key,
      statement: { fr: `fait ${key}`, en: `fact ${key}` },
      status: 'TO_BE_VERIFIED',
      sources: [{ source: 's' }],
    });
    const names = [...declare(file({ claims: [claim('b'), claim('a')] })).keys()];
    expect(names).toEqual(['claims.b.statement', 'claims.a.statement']);
  });
});

describe('a fingerprint', () => {
  it('tells words apart', () => {
    expect(fingerprint('un pôle')).toMatch(/^[0-9a-f]{8}$/);
    expect(new Set(['un pôle', 'un pole', 'pôle un', '50\u00a0000', '5', '50\u00a0%'].map(fingerprint)).size).toBe(6);
  });
});
