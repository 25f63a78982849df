import { columnKey, type CsvRow } from './csv.ts';
import { presentText } from './present-text.ts';

/** One of `Phone 1`, `Phone 2`, ...: its cells by what follows the dash, `label` and `value` among them. */
export type Numbered = (name: string) => string | null;

/** "E-mail 2 - Value": no longer name is a column's of that kind. */
const longestNumbered = 200;

/** Where each column of a file stands, worked out once. */
export class Columns {
  readonly header: readonly string[];
  readonly #indexesByName = new Map<string, number>();
  /** By the name as it was asked for: each row asks for the same. */
  readonly #asked = new Map<string, number | undefined>();
  /** "phone" -> one map for each number, part -> index. */
  readonly #numbered = new Map<string, Map<number, Map<string, number>>>();

  /** @param names what we call the columns, where the file calls them otherwise */
  constructor(header: readonly string[], names = header) {
    this.header = header;
    names.forEach((name, index) => {
      const key = columnKey(name);
      if (!this.#indexesByName.has(key)) this.#indexesByName.set(key, index);
      if (name.length > longestNumbered) return;
      const [, kind, number, part] = /^(.*\D)\s*(\d+)\s*-\s*(.+)$/.exec(name) ?? [];
      if (kind === undefined || number === undefined || part === undefined) return;
      const numbers = this.#numbered.get(columnKey(kind)) ?? new Map<number, Map<string, number>>();
      this.#numbered.set(columnKey(kind), numbers);
      const parts = numbers.get(Number(number)) ?? new Map<string, number>();
      numbers.set(Number(number), parts.set(columnKey(part), index));
    });
  }

  has(name: string): boolean {
    return this.#indexesByName.has(columnKey(name));
  }

  indexOf(name: string): number | undefined {
    if (this.#asked.has(name)) return this.#asked.get(name);
    const index = this.#indexesByName.get(columnKey(name));
    this.#asked.set(name, index);
    return index;
  }

  /** The file's own name for a column. */
  nameOf(name: string): string {
    return this.header[this.indexOf(name) ?? -1] ?? name;
  }

  /** The columns of `kind 1`, `kind 2`, ... in the order of their numbers. */
  numbered(kind: string): readonly ReadonlyMap<string, number>[] {
    const numbers = this.#numbered.get(columnKey(kind)) ?? new Map<number, Map<string, number>>();
    return [...numbers].toSorted(([one], [other]) => one - other).map(([, parts]) => parts);
  }
}

/** The cells of a row; remembers which of them were read, so that the others can be kept. */
export class Cells {
  readonly #columns: Columns;
  readonly #row: CsvRow;
  readonly #read = new Set<number>();
  readonly #unguard: (text: string) => string;

  constructor(columns: Columns, row: CsvRow, unguard: (text: string) => string = (text) => text) {
    this.#columns = columns;
    this.#row = row;
    this.#unguard = unguard;
  }

  /** The first of these columns that says something. */
  take(...names: readonly string[]): string | null {
    for (const name of names) {
      const index = this.#columns.indexOf(name);
      const text = index === undefined ? null : this.#text(index);
      if (index === undefined || text === null) continue;
      this.#read.add(index);
      return text;
    }
    return null;
  }

  /** Each `kind N` with something in it. */
  *numbered(kind: string): Generator<Numbered> {
    for (const parts of this.#columns.numbered(kind)) {
      const present = [...parts].filter(([, index]) => this.#text(index) !== null);
      if (present.length === 0) continue;
      yield (name) => {
        const index = parts.get(columnKey(name));
        const text = index === undefined ? null : this.#text(index);
        if (index !== undefined) this.#read.add(index);
        return text;
      };
    }
  }

  /** What nobody read, by the name of its column. */
  *left(): Generator<readonly [name: string, text: string]> {
    // Behind a row's last cell nothing is said, however wide a header a damaged file may have.
    for (const index of this.#row.cells.keys()) {
      const name = this.#columns.header[index];
      if (name === undefined) return;
      const text = this.#text(index);
      if (text !== null && !this.#read.has(index)) yield [name, text];
    }
  }

  /** What stands behind the last column. */
  extra(): string | null {
    return presentText(this.#row.cells.slice(this.#columns.header.length).join(' '));
  }

  #text(index: number): string | null {
    return presentText(this.#unguard(this.#row.cells[index] ?? ''));
  }
}
