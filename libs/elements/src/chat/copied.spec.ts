import { expect, it } from 'vitest';
import { aCitation, connective, quote } from '../../../../tests/factories/answers.ts';
import { copied } from './copied.ts';
import { chatMessages } from './entendu-chat.messages.ts';
import type { Answer } from './turn.ts';

const answer = (parts: Answer['parts']): Answer => ({ outcome: 'ANSWERED', locale: 'FR', parts, suggestions: [] });

it('copies the question, the quotes with their numbers, and where each stands', () => {
  const source = { title: { text: 'Loi', locale: 'FR' }, publisher: null, url: 'https://loi.example' } as const;
  const cited = { ...quote('personne *morale*'), citation: aCitation('coopérative', { sources: [source] }) };
  const lines = copied('une coop?', answer([connective('Définition : '), cited]), chatMessages.fr).split('\n');
  expect(lines[0]).toBe('une coop?');
  expect(lines[2]).toBe('Définition : «\u00a0personne morale\u00a0» [1]');
  expect(lines[4]).toMatch(/^\[1\] coopérative/);
  expect(lines[4]).toContain('https://entendu.example/fr/lexique/cooperative');
  expect(lines[4]).toContain('https://loi.example');
  expect(lines[4]).toContain('3');
});

it('says the status of a claim', () => {
  const citation = aCitation('CRÉ', { field: 'claims.creation', claim: { status: 'DISPUTED' } });
  expect(copied('?', answer([{ ...quote('a'), citation }]), chatMessages.en)).toContain(chatMessages.en.status.DISPUTED);
});

it('copies no address that a link may not have', () => {
  const citation = aCitation('x');
  const entry = { ...citation.entry, url: 'javascript:alert(1)' };
  expect(copied('?', answer([{ ...quote('a'), citation: { ...citation, entry } }]), chatMessages.fr)).not.toContain('javascript');
});
