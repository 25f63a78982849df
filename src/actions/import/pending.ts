import { archiveSections } from '../../core/archive/format.ts';
import type { RecordName, Records } from '../../core/records.ts';
import type { Writer } from '../../store/space.ts';

type Puts = { readonly [Name in RecordName]: Map<string, Records[Name]> };

/** Records that are handed to the store at a time. */
const partSize = 2000;

/** What an import is going to write next. A dry run gathers the same and lets it go. */
export class Pending {
  readonly #puts: Puts = Object.fromEntries(
    archiveSections.map((name) => [name, new Map()]),
  ) as unknown as Puts;
  readonly #removals = new Map<string, readonly [name: RecordName, id: string]>();
  #writes = 0;

  put<Name extends RecordName>(name: Name, record: Records[Name]): void {
    this.#puts[name].set(String(record.id), record);
    this.#writes += 1;
  }

  remove(name: RecordName, id: string): void {
    this.#puts[name].delete(id);
    this.#removals.set(`${name}:${id}`, [name, id]);
    this.#writes += 1;
  }

  /** Grows with every call: two equal readings mean that nothing was added between. */
  get writes(): number {
    return this.#writes;
  }

  async write(writer: Writer): Promise<void> {
    for (const [name, id] of this.#removals.values()) await writer.remove(name, id);
    for (const name of archiveSections) await writeParts(writer, name, this.#puts[name]);
    this.clear();
  }

  clear(): void {
    this.#removals.clear();
    for (const name of archiveSections) this.#puts[name].clear();
  }
}

const writeParts = async <Name extends RecordName>(
  writer: Writer,
  name: Name,
  records: ReadonlyMap<string, Records[Name]>,
): Promise<void> => {
  const all = [...records.values()];
  for (let from = 0; from < all.length; from += partSize)
    await writer.putMany(name, all.slice(from, from + partSize));
};
