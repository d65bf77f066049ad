import { describe, expect, it } from 'vitest';
import { saidOfFrench } from '../../../../../tests/factories/content-findings.ts';
import { ellipsis } from './ellipsis.ts';

describe('an ellipsis', () => {
  it.each([
    ['et ainsi de suite...', 'suite…'],
    ['un ... deux', 'un…'],
  ])('is corrected: %s', (text, right) => {
    expect(saidOfFrench(ellipsis, text)).toEqual([expect.stringContaining(right)]);
  });

  it.each(['et ainsi de suite…', 'fin.'])('is right as it stands: %s', (text) => {
    expect(saidOfFrench(ellipsis, text)).toEqual([]);
  });
});
