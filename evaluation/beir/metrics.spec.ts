import { describe, expect, it } from 'vitest';
import { meanScore, percentile, scoreRanking } from './metrics.ts';

const relevant = new Map([
  ['a', 1],
  ['b', 2],
]);

describe('the score of a ranking', () => {
  it('is whole when the relevant passages come first, the higher grade before', () => {
    expect(scoreRanking(['b', 'a', 'x'], relevant)).toEqual({ recall: { '1': 0.5, '5': 1, '10': 1 }, mrr10: 1, ndcg10: 1 });
  });

  it('falls when a lower grade stands before a higher one', () => {
    expect(scoreRanking(['a', 'b'], relevant).ndcg10).toBeCloseTo((1 + 2 / Math.log2(3)) / (2 + 1 / Math.log2(3)));
  });

  it('is nothing when nothing relevant is among the first ten', () => {
    expect(scoreRanking(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a'], relevant)).toEqual({
      recall: { '1': 0, '5': 0, '10': 0 },
      mrr10: 0,
      ndcg10: 0,
    });
  });

  it('counts the rank of the first relevant passage', () => {
    expect(scoreRanking(['x', 'y', 'a'], relevant).mrr10).toBeCloseTo(1 / 3);
  });
});

describe('the mean', () => {
  it('weighs every question alike', () => {
    expect(meanScore([scoreRanking(['a'], new Map([['a', 1]])), scoreRanking([], new Map([['a', 1]]))]).recall['1']).toBe(0.5);
  });
});

describe('a percentile', () => {
  it('is the value below which the share lies', () => {
    expect(percentile([5, 1, 4, 2, 3], 0.5)).toBe(3);
    expect(percentile([1], 0.95)).toBe(1);
  });
});
