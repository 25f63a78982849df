import { HeldPeople } from '../people/held-tokens.ts';
import type { HeldTokens } from './engine.ts';
import type { AsideConnection } from './sqlite-aside.ts';

/** Tokens that the thread holds: it knows them from the rows of the index of people, so that they are handed over once. */
export class TokensAside implements HeldTokens {
  readonly #connection: AsideConnection;
  readonly #owner: string;
  readonly #held = new HeldPeople();

  constructor(connection: AsideConnection, owner: string) {
    this.#connection = connection;
    this.#owner = owner;
  }

  get isFull(): boolean {
    return this.#held.isFull;
  }

  add(id: string): void {
    this.#held.add(id);
  }

  drop(id: string, lines: readonly string[]): boolean {
    if (!this.#held.drop(id)) return false;
    this.#connection.dropTokens(id, lines);
    return true;
  }

  async write(): Promise<void> {
    if (this.#held.isEmpty) return;
    this.#held.letGo();
    this.#connection.writeTokens(this.#owner);
  }
}
