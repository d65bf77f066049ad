/** The places of two lists that belong together, both in rising order. */
export type Alignment = readonly (readonly [number, number])[];

/** Aligns the equal members of two lists so that what they weigh together is most. Of several such alignments, the earliest removals win. */
export function alignEqual(one: readonly string[], other: readonly string[], weight: (member: string) => number): Alignment {
  const weights = one.map(weight);
  return align(one.length, other.length, (i, j) => (one[i] === other[j] ? (weights[i] ?? 0) : 0));
}

/** Aligns two lists of these lengths so that the scores of the pairs add up to most; a pair that scores 0 is none. */
export function align(length: number, otherLength: number, score: (i: number, j: number) => number): Alignment {
  const width = otherLength + 1;
  const best = new Float64Array((length + 1) * width);
  const at = (i: number, j: number): number => best[i * width + j] ?? 0;
  const paired = (i: number, j: number): number => {
    const own = score(i, j);
    return own > 0 ? own + at(i + 1, j + 1) : 0;
  };
  for (let i = length - 1; i >= 0; i -= 1) {
    for (let j = otherLength - 1; j >= 0; j -= 1) best[i * width + j] = Math.max(at(i + 1, j), at(i, j + 1), paired(i, j));
  }
  const pairs: (readonly [number, number])[] = [];
  let [i, j] = [0, 0];
  while (i < length && j < otherLength) {
    if (paired(i, j) > 0 && paired(i, j) === at(i, j)) pairs.push([i++, j++]);
    else if (at(i + 1, j) === at(i, j)) i += 1;
    else j += 1;
  }
  return pairs;
}
