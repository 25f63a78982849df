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
  /** By the name as it was asked for, as each row asks for the same: -1 where there is no such column. */
  readonly #asked = new Map<string, number>();
  readonly #keys = new Map<string, string>();
  /** "phone" -> one map for each number, part -> index. */
  readonly #numbered = new Map<string, Map<number, Map<string, number>>>();
  readonly #groups = new Map<string, readonly ColumnGroup[]>();

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

  /** -1 where there is no such column. */
  indexOf(name: string): number {
    const known = this.#asked.get(name);
    if (known !== undefined) return known;
    const index = this.#indexesByName.get(columnKey(name)) ?? -1;
    this.#asked.set(name, index);
    return index;
  }

  /** The file's own name for a column. */
  nameOf(name: string): string {
    return this.header[this.indexOf(name)] ?? name;
  }

  keyOf(name: string): string {
    const known = this.#keys.get(name);
    if (known !== undefined) return known;
    const key = columnKey(name);
    this.#keys.set(name, key);
    return key;
  }

  /** The columns of `kind 1`, `kind 2`, ... in the order of the file. */
  groups(kind: string): readonly ColumnGroup[] {
    const known = this.#groups.get(kind);
    if (known !== undefined) return known;
    const groups = [...(this.#numbered.get(columnKey(kind)) ?? [])]
      .map(([number, parts]) => ({
        number,
        parts,
        first: parts.values().reduce((one, other) => Math.min(one, other)),
      }))
      .toSorted((one, other) => one.first - other.first);
    this.#groups.set(kind, groups);
    return groups;
  }
}

/** `Phone 2 - Type` and `Phone 2 - Value`: where each part stands, and the first of them. */
interface ColumnGroup {
  readonly number: number;
  readonly parts: ReadonlyMap<string, number>;
  readonly first: number;
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
      const text = this.#text(index);
      if (text === null) continue;
      this.#read.add(index);
      return text;
    }
    return null;
  }

  /** Each `kind N` with something in it. */
  *numbered(kind: string): Generator<Numbered> {
    for (const { parts } of this.#saidGroups(kind))
      yield (name) => {
        const index = parts.get(this.#columns.keyOf(name));
        if (index === undefined) return null;
        this.#read.add(index);
        return this.#text(index);
      };
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

  /** Those of a kind in which something stands, by their numbers; a short row below a wide header asks few. */
  #saidGroups(kind: string): readonly ColumnGroup[] {
    const said: ColumnGroup[] = [];
    for (const group of this.#columns.groups(kind)) {
      if (group.first >= this.#row.cells.length) break;
      if (group.parts.values().some((index) => this.#text(index) !== null)) said.push(group);
    }
    return said.toSorted((one, other) => one.number - other.number);
  }

  #text(index: number): string | null {
    const { cells } = this.#row;
    // No place is looked up that is none: an array is slow there, and most columns of a short row are.
    return index < 0 || index >= cells.length ? null : presentText(this.#unguard(cells[index] ?? ''));
  }
}
