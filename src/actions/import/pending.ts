import { archiveSections } from '../../core/archive/format.ts';
import type { RecordName, Records } from '../../core/records.ts';
import type { Writer } from '../../store/space.ts';

type Puts = { readonly [Name in RecordName]: Records[Name][] };

/** Records that are handed to the store at a time. */
const partSize = 2000;

/** What an import is going to write next. A dry run gathers the same and lets it go. */
export class Pending {
  /** In the order in which they were put; of two versions of one record the store takes the last. */
  readonly #puts: Puts = Object.fromEntries(
    archiveSections.map((name) => [name, [] as unknown[]]),
  ) as unknown as Puts;
  readonly #removals = new Map<string, readonly [name: RecordName, id: string]>();
  #writes = 0;

  put<Name extends RecordName>(name: Name, record: Records[Name]): void {
    this.#puts[name].push(record);
    this.#writes += 1;
  }

  remove(name: RecordName, id: string): void {
    const puts: { readonly id: string }[] = this.#puts[name];
    for (let at = puts.length - 1; at >= 0; at -= 1) if (puts[at]?.id === id) puts.splice(at, 1);
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
    for (const name of archiveSections) this.#puts[name].length = 0;
  }
}

const writeParts = async <Name extends RecordName>(
  writer: Writer,
  name: Name,
  records: readonly Records[Name][],
): Promise<void> => {
  for (let from = 0; from < records.length; from += partSize)
    await writer.putMany(name, records.slice(from, from + partSize));
};
