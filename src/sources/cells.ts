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

/**
 * The cells of a row, of which each is taken once, so that what nobody took can be kept. Most rows say little: when all
 * of it is taken, whatever else is asked for is answered at once.
 */
export class Cells {
  readonly #columns: Columns;
  /** What each cell says; null for nothing, and for what is taken. */
  readonly #texts: (string | null)[] = [];
  readonly #extra: readonly string[];
  #left = 0;

  constructor(columns: Columns, { cells }: CsvRow, unguard: (text: string) => string = (text) => text) {
    this.#columns = columns;
    const width = columns.header.length;
    this.#extra = cells.length > width ? cells.slice(width) : nothing;
    // Behind a row's last cell nothing is said, however wide a header a damaged file may have.
    for (let index = 0; index < cells.length && index < width; index += 1) {
      const text = presentText(unguard(cells[index] ?? ''));
      this.#texts.push(text);
      if (text !== null) this.#left += 1;
    }
  }

  /** Nothing is left to take. */
  get isTaken(): boolean {
    return this.#left === 0;
  }

  /** The first of these columns that says something. */
  take(...names: readonly string[]): string | null {
    if (this.#left === 0) return null;
    for (const name of names) {
      const text = this.#take(this.#columns.indexOf(name));
      if (text !== null) return text;
    }
    return null;
  }

  /** Each `kind N` with something in it, by its number. */
  numbered(kind: string): readonly Numbered[] {
    if (this.#left === 0) return nothing;
    const said: ColumnGroup[] = [];
    for (const group of this.#columns.groups(kind)) {
      if (group.first >= this.#texts.length) break;
      if (group.parts.values().some((index) => this.#says(index))) said.push(group);
    }
    return said
      .toSorted((one, other) => one.number - other.number)
      .map(
        ({ parts }): Numbered =>
          (name) =>
            this.#take(parts.get(this.#columns.keyOf(name)) ?? -1),
      );
  }

  /** What nobody took, by the name of its column. */
  *left(): Generator<readonly [name: string, text: string]> {
    if (this.#left === 0) return;
    for (const [index, text] of this.#texts.entries())
      if (text !== null) yield [this.#columns.header[index] ?? '', text];
  }

  /** What stands behind the last column. */
  extra(): string | null {
    return this.#extra.length === 0 ? null : presentText(this.#extra.join(' '));
  }

  #take(index: number): string | null {
    if (!this.#says(index)) return null;
    const text = this.#texts[index] ?? null;
    this.#texts[index] = null;
    this.#left -= 1;
    return text;
  }

  /** No place is looked up that is none: an array is slow there, and most columns of a short row are. */
  #says(index: number): boolean {
    return index >= 0 && index < this.#texts.length && this.#texts[index] !== null;
  }
}

const nothing: readonly never[] = [];
