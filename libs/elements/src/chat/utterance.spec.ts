import { expect, it } from 'vitest';
import { connective, quote } from '../../../../tests/factories/answers.ts';
import { chatMessages } from './entendu-chat.messages.ts';
import { utteranceOf } from './utterance.ts';

it('is heard line by line, each language apart', () => {
  const english = { ...connective('To be verified: '), text: { text: 'To be verified: ', locale: 'EN' } } as const;
  const parts = [connective('Définition : '), quote('a'), connective('\n'), english, quote('b')];
  expect(utteranceOf({ outcome: 'ANSWERED', locale: 'EN', parts, suggestions: [] }, chatMessages.en, 'EN')).toEqual([
    { text: 'Définition : a', locale: 'FR' },
    { text: 'To be verified: ', locale: 'EN' },
    { text: 'b', locale: 'FR' },
  ]);
});

it('names the readings of a question that can be read in several ways', () => {
  const question = { text: 'centre de travail adapté', locale: 'FR' } as const;
  const answer = { outcome: 'CLARIFY', locale: 'FR', parts: [], suggestions: [{ question, entry: null }] } as const;
  expect(utteranceOf(answer, chatMessages.fr, 'FR')).toContainEqual(question);
});
