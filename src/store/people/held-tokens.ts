import { breather } from '../breathe.ts';
import type { Engine } from '../engine/engine.ts';
import { chunks } from '../query.ts';
import type { Db } from '../schema/database.ts';
import type { Stored } from '../schema/column.ts';
import { lineToToken } from './person-index.ts';

/** People whose tokens are held at most: more would only take memory. */
const mostHeld = 50_000;
const tokensAtOnce = 2000;

/**
 * Tokens of people that search does not have yet. They go in together and in the order of its tree, which costs a
 * third of what it costs some people at a time.
 */
export class HeldTokens {
  readonly #engine: Engine;
  readonly #db: Db;
  readonly #owner: string;
  /** As the index of people has them (`linesToTokens`), by the person's id. */
  readonly #lines = new Map<string, string>();

  constructor(engine: Engine, db: Db, owner: string) {
    this.#engine = engine;
    this.#db = db;
    this.#owner = owner;
  }

  get isFull(): boolean {
    return this.#lines.size >= mostHeld;
  }

  add(id: string, lines: string): void {
    this.#lines.set(id, lines);
  }

  /** Answers whether there was anything of this person. */
  drop(id: string): boolean {
    return this.#lines.delete(id);
  }

  async write(): Promise<void> {
    if (this.#lines.size === 0) return;
    const peopleByToken = new Map<string, string[]>();
    const ids = [...this.#lines.keys()].toSorted();
    for (const id of ids)
      for (const line of (this.#lines.get(id) ?? '').split('\n')) {
        const people = peopleByToken.get(line);
        if (people === undefined) peopleByToken.set(line, [id]);
        else people.push(id);
      }
    this.#lines.clear();
    peopleByToken.delete('');
    const breathe = breather();
    for (const part of chunks([...peopleByToken.keys()].toSorted(), tokensAtOnce)) {
      const rows: Stored[][] = [];
      for (const line of part) {
        const [kind, token] = lineToToken(line);
        for (const id of peopleByToken.get(line) ?? []) rows.push([this.#owner, kind, token, id]);
      }
      await this.#engine.insertRows(this.#db, 'person_token', tokenColumns, rows);
      await breathe();
    }
  }
}

const tokenColumns = ['owner', 'kind', 'token', 'person_id'] as const;
