import type { Locale } from '#client';

/** Where an element asks, and in which language. */
export interface Place {
  readonly service: string;
  readonly language: Locale;
}
