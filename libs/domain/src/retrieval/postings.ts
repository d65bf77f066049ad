/** Where a term stands: for each text that holds it, how often in the title and in the text. Grows as texts come. */
export class PostingsBuilder {
  /** Two numbers a text: its own number, and the two counts. */
  #numbers = new Int32Array(4);
  #used = 0;

  /** Counts one more occurrence in a text; texts come in the order of their numbers. */
  count(text: number, inTitle: boolean): void {
    if (this.#used === 0 || this.#numbers[this.#used - 2] !== text) this.#open(text);
    const place = this.#used - 1;
    const counts = this.#numbers[place] ?? 0;
    if (inTitle ? counts >> 16 < MOST : (counts & 0xffff) < MOST) this.#numbers[place] = counts + (inTitle ? 1 << 16 : 1);
  }

  #open(text: number): void {
    if (this.#used === this.#numbers.length) {
      const larger = new Int32Array(this.#numbers.length * 2);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers[this.#used] = text;
    this.#numbers[this.#used + 1] = 0;
    this.#used += 2;
  }

  /** The postings, each text with the weight that is made of its counts. */
  build(weigh: (text: number, inTitle: number, inText: number) => number): Postings {
    const size = this.#used / 2;
    const texts = new Int32Array(size);
    const weights = new Float32Array(size);
    for (let at = 0; at < size; at++) {
      const [text = 0, counts = 0] = [this.#numbers[at * 2], this.#numbers[at * 2 + 1]];
      texts[at] = text;
      weights[at] = weigh(text, counts >> 16, counts & 0xffff);
    }
    return { texts, weights };
  }
}

/** More often than this, a term is not counted. */
const MOST = 0x7fff;

/** The texts that hold a term, in the order of their numbers, with what it is worth in each. */
export interface Postings {
  readonly texts: Int32Array;
  readonly weights: Float32Array;
}
