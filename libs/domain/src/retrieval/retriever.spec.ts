import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Passage, RETRIEVAL_SETTINGS, RetrieverBuilder } from './retriever.ts';

const PASSAGES: readonly Passage[] = [
  { title: 'ristourne', text: 'part des surplus d’une coopérative remise à ses membres' },
  { title: 'Les CLD ont-ils été abolis?', text: 'Ils ne sont plus obligatoires depuis 2015; chaque MRC décide.' },
  { title: 'conférence régionale des élus', text: 'instance de concertation, dissoute en 2015' },
  { title: 'mutuelle', text: 'entreprise dont les assurés sont les membres' },
];

function over(passages: readonly Passage[], settings = RETRIEVAL_SETTINGS) {
  const builder = new RetrieverBuilder('fr');
  for (const passage of passages) builder.add(passage);
  return builder.build(settings);
}

const retriever = over(PASSAGES);
const best = (question: string) => retriever.find(question, 1)[0]?.passage;

describe('finding passages', () => {
  it.each([
    ['c’est quoi des ristournes', 0],
    ['à qui la coopérative remet-elle ses surplus?', 0],
    ['est-ce que les C.L.D. sont abolis', 1],
    ['les cld sont-ils obligatoire', 1],
    ['qui a dissous la conference regional', 2],
    ['une mutuele', 3],
  ])('answers « %s »', (question, passage) => {
    expect(best(question)).toBe(passage);
  });

  it('finds nothing for what no passage speaks of', () => {
    expect(retriever.find('zzzzzz qqqq', 5)).toEqual([]);
  });

  it('finds nothing in nothing', () => {
    expect(over([]).find('ristourne', 5)).toEqual([]);
  });

  it('lets a title count more than the same word in a text, as far as it is told to', () => {
    const passages = [
      { title: 'autre chose', text: 'surplus surplus surplus de la réserve' },
      { title: 'surplus', text: 'ce qui reste' },
    ];
    expect(over(passages).find('surplus', 1)[0]?.passage).toBe(1);
    expect(over(passages, { ...RETRIEVAL_SETTINGS, title: 0.1 }).find('surplus', 1)[0]?.passage).toBe(0);
  });

  it('gives scores from 0 to 1, the best first, and never more than asked, whatever is asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), fc.nat(6), (question, limit) => {
        const found = retriever.find(question, limit);
        expect(found.length).toBeLessThanOrEqual(limit);
        for (const [at, { score }] of found.entries()) {
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(1 + 1e-9);
          expect(score).toBeLessThanOrEqual((found[at - 1]?.score ?? 1) + 1e-9);
        }
      }),
    );
  });
});
