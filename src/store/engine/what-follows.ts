import { wordsOf, type Written } from './statement-words.ts';

/** What a computation came to, told again as long as nothing that it asked has been written to. */
export type Follow = <Value>(key: string, make: () => Promise<Value>) => Promise<Value>;

/** Where nothing is kept. */
export const makeAnew: Follow = (_key, make) => make();

interface Kept {
  readonly value: unknown;
  readonly words: ReadonlySet<string>;
}

/** A day and its kinds of computation; of those before nobody asks again. */
const mostKept = 32;

/** Whoever computes has been told the method's numbers, which are settings, before. */
const always = ['setting'];

/**
 * What was computed in glances, each until a table is written to that one of its statements names: what is asked while it
 * is made is noted. There are no views and no triggers, so a statement reads no table but those it names.
 */
export class WhatFollows {
  readonly #kept = new Map<string, Kept>();
  /** Of what is being made, one within another too. */
  readonly #open = new Set<Set<string>>();

  readonly follow: Follow = async <Value>(key: string, make: () => Promise<Value>) => {
    const known = this.#kept.get(key);
    if (known !== undefined) {
      this.#note(known.words);
      return known.value as Value;
    }
    const words = new Set(always);
    this.#open.add(words);
    try {
      const value = await make();
      this.#keep(key, { value, words });
      return value;
    } finally {
      this.#open.delete(words);
    }
  };

  #keep(key: string, made: Kept): void {
    const [oldest] = this.#kept.keys();
    if (oldest !== undefined && this.#kept.size >= mostKept) this.#kept.delete(oldest);
    this.#kept.set(key, made);
  }

  /** A statement of a glance. What asks beside what is being made counts as asked by it: rather once too often made anew. */
  ask(statement: string): void {
    if (this.#open.size > 0) this.#note(wordsOf(statement));
  }

  #note(asked: Iterable<string>): void {
    for (const words of this.#open) for (const word of asked) words.add(word);
  }

  /** Before it is written to: what follows from it is made anew. */
  heed(written: Written): void {
    if (written === 'any') this.forgetAll();
    else if (written !== null)
      for (const [key, { words }] of this.#kept) if (words.has(written)) this.#kept.delete(key);
  }

  forgetAll(): void {
    this.#kept.clear();
  }
}
