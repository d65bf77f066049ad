import { expect, it } from 'vitest';
import { guestLocale } from './guest-locale.ts';

it('speaks French when nothing says otherwise', () => {
  expect(guestLocale({})).toBe('fr');
  expect(guestLocale({ surroundings: 'de' })).toBe('fr');
});

it('follows the language around it', () => {
  expect(guestLocale({ surroundings: 'en-CA' })).toBe('en');
  expect(guestLocale({ surroundings: 'fr-CA' })).toBe('fr');
});

it('prefers its own attribute to the language around it', () => {
  expect(guestLocale({ locale: 'fr', surroundings: 'en' })).toBe('fr');
  expect(guestLocale({ locale: 'en', localePolicy: 'fr-en', surroundings: 'fr' })).toBe('en');
});

it('never speaks English where the policy is French only', () => {
  expect(guestLocale({ locale: 'en', localePolicy: 'fr-only', surroundings: 'en' })).toBe('fr');
});
