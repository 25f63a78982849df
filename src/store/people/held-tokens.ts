import { breather } from '../breathe.ts';
import type { Engine, HeldTokens } from '../engine/engine.ts';
import { chunks } from '../query.ts';
import type { Db } from '../schema/database.ts';
import type { Stored } from '../schema/column.ts';
import { lineToToken } from './person-index.ts';

/** People whose tokens are held at most: more would only take memory. */
const mostHeld = 10_000;
const leastHeld = 4000;
const tokensAtOnce = 2000;

/**
 * Whose tokens are held. It is time to write them when they are as many as have gone before: so most of an import's are in
 * by its end, and the tree is walked through only a few times.
 */
export class HeldPeople {
  readonly #held = new Set<string>();
  /** People whose tokens this write has handed on. */
  #written = 0;

  get isEmpty(): boolean {
    return this.#held.size === 0;
  }

  get isFull(): boolean {
    return this.#held.size >= Math.min(mostHeld, Math.max(leastHeld, this.#written));
  }

  add(id: string): void {
    this.#held.add(id);
  }

  drop(id: string): boolean {
    return this.#held.delete(id);
  }

  letGo(): void {
    this.#written += this.#held.size;
    this.#held.clear();
  }
}

/**
 * Tokens of people that search does not have yet. They go in together and in the order of its tree, which costs a
 * third of what it costs some people at a time.
 */
export class GatheredTokens implements HeldTokens {
  readonly #insertRows: Engine['insertRows'];
  readonly #db: Db;
  readonly #owner: string;
  readonly #held = new HeldPeople();
  /** By the token's line, as the index of people has it. */
  readonly #people = new Map<string, string[]>();

  constructor(insertRows: Engine['insertRows'], db: Db, owner: string) {
    this.#insertRows = insertRows;
    this.#db = db;
    this.#owner = owner;
  }

  get isFull(): boolean {
    return this.#held.isFull;
  }

  add(id: string, lines: readonly string[]): void {
    this.#held.add(id);
    for (const line of lines) {
      const people = this.#people.get(line);
      if (people === undefined) this.#people.set(line, [id]);
      else people.push(id);
    }
  }

  drop(id: string, lines: readonly string[]): boolean {
    if (!this.#held.drop(id)) return false;
    for (const line of lines) {
      const people = this.#people.get(line) ?? [];
      people.splice(people.indexOf(id), 1);
    }
    return true;
  }

  async write(): Promise<void> {
    if (this.#held.isEmpty) return;
    this.#held.letGo();
    const breathe = breather();
    for (const part of chunks([...this.#people.keys()].toSorted(), tokensAtOnce)) {
      const rows: Stored[][] = [];
      for (const line of part) {
        const [kind, token] = lineToToken(line);
        for (const id of (this.#people.get(line) ?? []).toSorted()) rows.push([this.#owner, kind, token, id]);
        this.#people.delete(line);
      }
      await this.#insertRows(this.#db, tokenTable, tokenColumns, rows);
      await breathe();
    }
  }
}

export const tokenTable = 'person_token';
export const tokenColumns = ['owner', 'kind', 'token', 'person_id'] as const;
