import type { SourceRecord } from '../../core/people/index.ts';
import { sourcePlace } from './incoming.ts';

/** So many are looked through: nearly everybody has one, and a map would write each key into V8's table of texts first. */
const few = 8;

type Key = Pick<SourceRecord, 'source' | 'key'>;

/** What sources said last of one person, changed in place: thousands of cards may tell of one. */
export class SourceRecords implements Iterable<SourceRecord> {
  /** While they are few. */
  #listed: readonly SourceRecord[];
  /** By {@link sourcePlace}. */
  #mapped: Map<string, SourceRecord> | null = null;

  constructor(records: readonly SourceRecord[] = nothing) {
    this.#listed = records;
    this.#mapMany();
  }

  get size(): number {
    return this.#mapped?.size ?? this.#listed.length;
  }

  get(wanted: Key): SourceRecord | undefined {
    return this.#mapped === null
      ? this.#listed.find((record) => record.source === wanted.source && record.key === wanted.key)
      : this.#mapped.get(sourcePlace(wanted));
  }

  /** @param former whose place it takes */
  put(record: SourceRecord, former: SourceRecord | null): void {
    if (this.#mapped === null) {
      this.#listed = [...this.#listed.filter((listed) => listed !== former), record];
      this.#mapMany();
      return;
    }
    if (former !== null) this.#mapped.delete(sourcePlace(former));
    this.#mapped.set(sourcePlace(record), record);
  }

  [Symbol.iterator](): Iterator<SourceRecord> {
    return (this.#mapped?.values() ?? this.#listed)[Symbol.iterator]();
  }

  #mapMany(): void {
    if (this.#listed.length <= few) return;
    this.#mapped = new Map(this.#listed.map((record) => [sourcePlace(record), record]));
    this.#listed = nothing;
  }
}

const nothing: readonly SourceRecord[] = [];
