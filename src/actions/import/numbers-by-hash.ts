/** Places of a table at first: for some hundred people. */
const firstSize = 1024;

/**
 * Lists of numbers by the hashes of texts, of which nearly all have one, that keeps no text: a map of strings holds each, and
 * writes it into V8's table of all texts first. Texts of one hash share a list, so who is found has to be looked at. Two
 * tables of whole numbers, each hash at its place or the next that is free: a map takes twice the room, in V8's heap, where
 * what it has outgrown lies until the next great collection.
 */
export class NumbersByHash {
  #hashes = new Int32Array(firstSize);
  /** Nothing (0), a number plus one, or of several the place of their list, as less than nothing. */
  #held = new Int32Array(firstSize);
  readonly #lists: number[][] = [];
  #used = 0;

  /** @param hash of 32 bits */
  add(hash: number, number: number): void {
    const place = this.#placeOf(hash);
    const held = this.#held[place] ?? 0;
    if (held < 0) this.#lists[-held - 1]?.push(number);
    else if (held > 0) this.#held[place] = -this.#lists.push([held - 1, number]);
    else {
      this.#hashes[place] = hash;
      this.#held[place] = number + 1;
      this.#used += 1;
      // A third of the places stay free: the next that is free is never far.
      if (this.#used * 3 > this.#held.length * 2) this.#grow();
    }
  }

  get(hash: number): readonly number[] {
    const held = this.#held[this.#placeOf(hash)] ?? 0;
    return held === 0 ? nothing : held > 0 ? [held - 1] : (this.#lists[-held - 1] ?? nothing);
  }

  /** The lists of several, in the order in which they came to be that. */
  several(): readonly (readonly number[])[] {
    return this.#lists;
  }

  /** Where this hash is, or where it would go. */
  #placeOf(hash: number): number {
    const last = this.#held.length - 1;
    let place = (hash ^ (hash >>> 16)) & last;
    while (this.#held[place] !== 0 && this.#hashes[place] !== hash) place = (place + 1) & last;
    return place;
  }

  #grow(): void {
    const [hashes, held] = [this.#hashes, this.#held];
    this.#hashes = new Int32Array(2 * held.length);
    this.#held = new Int32Array(2 * held.length);
    for (const [from, number] of held.entries()) {
      if (number === 0) continue;
      const hash = hashes[from] ?? 0;
      const place = this.#placeOf(hash);
      this.#hashes[place] = hash;
      this.#held[place] = number;
    }
  }
}

const nothing: readonly number[] = [];

/**
 * FNV-1a over UTF-16. Who makes texts of one hash gains no more than with the same name over and over.
 * @param from the hash of what stands before
 */
export const hashOf = (text: string, from = 0x811c9dc5): number => {
  let hash = from;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
};
