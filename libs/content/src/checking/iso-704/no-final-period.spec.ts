import { describe, expect, it } from 'vitest';
import { saidOfDefinition } from '../../../../../tests/factories/content-findings.ts';
import { definitionFinalPeriod } from './no-final-period.ts';

describe('a definition that ends with a period', () => {
  it.each(['part des surplus.'])('is told of: %s', (text) => {
    expect(saidOfDefinition(definitionFinalPeriod, text)).toHaveLength(1);
  });

  it.each(['part des surplus', 'société dont le nom finit par inc.', 'parts, réserves, etc.'])('may read: %s', (text) => {
    expect(saidOfDefinition(definitionFinalPeriod, text)).toEqual([]);
  });
});
