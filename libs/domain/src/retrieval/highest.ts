/** The places of the highest scores above nothing, the highest first; equal ones in their order. A heap of `limit` is kept, so that many scores cost little. */
export function highest(scores: Float64Array, limit: number): readonly number[] {
  const heap: number[] = [];
  if (limit <= 0) return heap;
  const isWorse = (a: number, b: number) => {
    const difference = (scores[a] ?? 0) - (scores[b] ?? 0);
    return difference < 0 || (difference === 0 && a > b);
  };
  for (let place = 0; place < scores.length; place++) {
    if ((scores[place] ?? 0) <= 0) continue;
    if (heap.length < limit) {
      heap.push(place);
      rise(heap, heap.length - 1, isWorse);
    } else if (isWorse(heap[0] ?? 0, place)) {
      heap[0] = place;
      sink(heap, isWorse);
    }
  }
  return heap.toSorted((a, b) => (isWorse(a, b) ? 1 : -1));
}

function rise(heap: number[], from: number, isWorse: (a: number, b: number) => boolean): void {
  for (let at = from; at > 0;) {
    const parent = (at - 1) >> 1;
    if (!isWorse(heap[at] ?? 0, heap[parent] ?? 0)) return;
    swap(heap, at, parent);
    at = parent;
  }
}

function sink(heap: number[], isWorse: (a: number, b: number) => boolean): void {
  for (let at = 0; ;) {
    const [left, right] = [2 * at + 1, 2 * at + 2];
    let worst = at;
    if (left < heap.length && isWorse(heap[left] ?? 0, heap[worst] ?? 0)) worst = left;
    if (right < heap.length && isWorse(heap[right] ?? 0, heap[worst] ?? 0)) worst = right;
    if (worst === at) return;
    swap(heap, at, worst);
    at = worst;
  }
}

function swap(heap: number[], a: number, b: number): void {
  [heap[a], heap[b]] = [heap[b] ?? 0, heap[a] ?? 0];
}
