import { describe, expect, it } from 'vitest';
import type { Card, LocalizedText } from '#client';
import { otherNames } from './other-names.ts';

const fr = (text: string): LocalizedText => ({ text, locale: 'FR' });
const en = (text: string): LocalizedText => ({ text, locale: 'EN' });

const ministry = (...alternativeLabels: LocalizedText[]): Card =>
  ({ __typename: 'Structure', title: fr('ministère du Fleuve'), acronym: 'MF', alternativeLabels }) as unknown as Card;

const everything = (): boolean => true;

describe('the other names on a card', () => {
  it('repeat neither the title, nor the acronym, nor one another', () => {
    const entry = ministry(fr('Ministère du Fleuve'), fr('MF'), fr('MFL'), en('MFL'), en('ministry of the river'));
    expect(otherNames(entry, everything)).toEqual([fr('MFL'), en('ministry of the river')]);
  });

  it('are a few, however often the entry changed its name', () => {
    expect(otherNames(ministry(...Array.from({ length: 30 }, (_, at) => fr(`nom ${at}`))), everything)).toHaveLength(5);
  });

  it('are only those that the page admits', () => {
    expect(otherNames(ministry(en('ministry'), fr('MFL')), ({ locale }) => locale === 'FR')).toEqual([fr('MFL')]);
  });
});
