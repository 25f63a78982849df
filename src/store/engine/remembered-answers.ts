import type { Row, Stored } from '../schema/column.ts';
import { wordsOf, type Written } from './statement-words.ts';

export interface Answer {
  readonly parameters: readonly Stored[];
  /** Null where it was asked once only. */
  rows: readonly Row[] | null;
}

/** One screen asks a question of several lists, days or layers. */
const answersOfStatement = 8;
/** Some 8 MB, four times what Today reads of 50,000 people. */
const mostRows = 20_000;
const mostOfOne = 5000;

/**
 * What statements have answered, each until a table that it names is written to: a screen that is asked for again reads
 * only what may have changed since. An answer is kept when it is given a second time: what is written to between every two
 * askings would be made old for nothing, and cost the garbage collector more than it saves. There are no views and no
 * triggers, so a statement reads no table but those it names.
 */
export class RememberedAnswers {
  readonly #answers = new Map<string, Answer[]>();
  /** Every statement by the words in it, tables among these: they are as few as those kept prepared. */
  readonly #naming = new Map<string, Set<string>>();
  readonly #taken = new Set<string>();
  #rows = 0;

  /** Null where it was not asked. */
  find(statement: string, parameters: readonly Stored[]): Answer | null {
    for (const answer of this.#answers.get(statement) ?? [])
      if (isSame(answer.parameters, parameters)) return answer;
    return null;
  }

  /** @param before what was found of it before */
  keep(before: Answer | null, statement: string, parameters: readonly Stored[], rows: readonly Row[]): void {
    if (rows.length > mostOfOne) return;
    const isFull = this.#rows + rows.length > mostRows;
    if (isFull) this.forgetAll();
    if (before !== null && !isFull) {
      before.rows = Object.freeze(rows);
      this.#rows += rows.length;
      return;
    }
    const answer = { parameters, rows: null };
    const known = this.#answers.get(statement);
    if (known === undefined) {
      this.#answers.set(statement, [answer]);
      this.#takeWords(statement);
    } else {
      known.push(answer);
      if (known.length > answersOfStatement) this.#rows -= known.shift()?.rows?.length ?? 0;
    }
  }

  #takeWords(statement: string): void {
    if (this.#taken.has(statement)) return;
    this.#taken.add(statement);
    for (const word of wordsOf(statement)) {
      const naming = this.#naming.get(word);
      if (naming === undefined) this.#naming.set(word, new Set([statement]));
      else naming.add(statement);
    }
  }

  /** Before it does what it says: what it writes to is read anew. */
  heed(written: Written): void {
    if (written === 'any') this.forgetAll();
    else if (written !== null) this.#forget(written);
  }

  forgetAll(): void {
    this.#answers.clear();
    this.#rows = 0;
  }

  #forget(table: string): void {
    for (const statement of this.#naming.get(table) ?? []) {
      for (const { rows } of this.#answers.get(statement) ?? []) this.#rows -= rows?.length ?? 0;
      this.#answers.delete(statement);
    }
  }
}

/** From the last to the first, which is whose book it is and always the same. */
const isSame = (one: readonly Stored[], other: readonly Stored[]): boolean => {
  if (one.length !== other.length) return false;
  for (let index = one.length - 1; index >= 0; index -= 1) if (one[index] !== other[index]) return false;
  return true;
};
