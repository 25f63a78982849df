import { Buffer } from 'node:buffer';

/** Bytes of a slab: enough for some hundred people. */
const slabSize = 256 * 1024;
/** UTF-8 takes so many bytes at most for what a string counts as one. */
const widest = 3;

let slab = Buffer.alloc(0);
let used = 0;

/**
 * A text that waits outside V8's heap, one byte a letter in nearly all of the world: thousands of long-lived strings are
 * copied by two small collections each, walked through by every great one, and take twice the room where one letter in them
 * is not Latin. A slab goes when none of its texts is held any more.
 */
export class KeptText {
  readonly #slab: Buffer;
  readonly #start: number;
  readonly #end: number;

  /** @param text well-formed, as JSON is: half a surrogate pair would come back as another sign */
  constructor(text: string) {
    const most = text.length * widest;
    if (most > slabSize / 2) {
      this.#slab = Buffer.from(text);
      this.#start = 0;
      this.#end = this.#slab.length;
      return;
    }
    if (used + most > slab.length) {
      slab = Buffer.allocUnsafeSlow(slabSize);
      used = 0;
    }
    this.#slab = slab;
    this.#start = used;
    used += slab.write(text, used, 'utf8');
    this.#end = used;
  }

  read(): string {
    return this.#slab.toString('utf8', this.#start, this.#end);
  }
}
