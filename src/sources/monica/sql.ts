import { Pieces } from '../replaced.ts';

/** One row of an INSERT, its values as text; a number keeps its zeros, NULL is null. */
export interface SqlRow {
  readonly table: string;
  readonly line: number;
  readonly values: ReadonlyMap<string, string | null>;
}

export interface SqlTrouble {
  readonly line: number;
  readonly type: 'unreadable-row' | 'truncated-dump';
  readonly text: string;
}

/** What ends the search for a word's end. */
const wordEnd = /[\s,();]/;

/**
 * The rows of a dump's INSERT statements, one after the other. It reads words and never runs any: what is no INSERT
 * into one of the wanted tables is passed over. Strings are as PHP's addslashes leaves them, line breaks and all.
 */
export function* sqlRows(
  text: string,
  wanted: ReadonlySet<string>,
  onTrouble: (trouble: SqlTrouble) => void,
): Generator<SqlRow, void, undefined> {
  const scan = new Scanner(text);
  /** In the order of their tables, for an INSERT that names none. */
  const columnsByTable = new Map<string, readonly string[]>();
  for (;;) {
    scan.skipSpace();
    if (scan.atEnd()) return;
    const insert = scan.readInsert();
    if (insert === null) {
      const from = scan.at;
      const table = scan.tableMade();
      scan.skipStatement();
      if (table !== null && wanted.has(table))
        columnsByTable.set(table, columnsIn(text.slice(from, scan.at)));
      continue;
    }
    const columns = insert.columns ?? columnsByTable.get(insert.table) ?? [];
    for (;;) {
      scan.skipSpace();
      const { line, at } = scan;
      const values = scan.readTuple();
      if (values === null) {
        // A tuple that is no tuple ends its statement, not the dump.
        const excerpt = text.slice(at, at + 80);
        onTrouble({ line, type: scan.atEnd() ? 'truncated-dump' : 'unreadable-row', text: excerpt });
        scan.skipStatement();
        break;
      }
      if (wanted.has(insert.table)) {
        if (values.length === columns.length)
          yield {
            table: insert.table,
            line,
            values: new Map(columns.map((column, index) => [column, values[index] ?? null])),
          };
        else onTrouble({ line, type: 'unreadable-row', text: text.slice(at, at + 80) });
      }
      scan.skipSpace();
      if (!scan.take(',')) {
        scan.skipStatement();
        break;
      }
    }
  }
}

/** Each stands at the beginning of its line; keys and constraints begin with a word. */
const columnsIn = (statement: string): readonly string[] =>
  [...statement.matchAll(/^[ \t]{0,8}`(\w+)`/gm)].map(([, name = '']) => name);

class Scanner {
  readonly #text: string;
  #at = 0;
  #line = 1;
  /** The first line break that was not passed yet. */
  #feed: number;

  constructor(text: string) {
    this.#text = text;
    this.#feed = this.#feedFrom(0);
  }

  get at(): number {
    return this.#at;
  }

  /** Where it stands, from 1; the next line break is looked for once, however many rows stand before it. */
  get line(): number {
    while (this.#feed < this.#at) {
      this.#line += 1;
      this.#feed = this.#feedFrom(this.#feed + 1);
    }
    return this.#line;
  }

  #feedFrom(at: number): number {
    const feed = this.#text.indexOf('\n', at);
    return feed === -1 ? Infinity : feed;
  }

  atEnd(): boolean {
    return this.#at >= this.#text.length;
  }

  take(sign: string): boolean {
    if (this.#text[this.#at] !== sign) return false;
    this.#at += 1;
    return true;
  }

  skipSpace(): void {
    for (;;) {
      while (/\s/.test(this.#text[this.#at] ?? '')) this.#at += 1;
      if (this.#text[this.#at] === '#' || this.#isDashes()) this.#to('\n');
      else if (this.#text.startsWith('/*', this.#at)) this.#to('*/');
      else return;
    }
  }

  #isDashes(): boolean {
    return this.#text.startsWith('--', this.#at) && /\s/.test(this.#text[this.#at + 2] ?? ' ');
  }

  /** Behind the next semicolon that stands in no string. */
  skipStatement(): void {
    while (!this.atEnd()) {
      const sign = this.#text[this.#at];
      if (sign === "'" || sign === '"' || sign === '`') {
        if (this.#readQuoted(sign) === null) return;
      } else {
        this.#at += 1;
        if (sign === ';') return;
      }
    }
  }

  /** The table of a `CREATE TABLE`, which is not passed yet; null for any other statement. */
  tableMade(): string | null {
    const head = /create\s+table\s+(?:if\s+not\s+exists\s+)?`?(\w+)`?\s*\(/iy;
    head.lastIndex = this.#at;
    return head.exec(this.#text)?.[1] ?? null;
  }

  /** `INSERT [IGNORE] INTO table [(columns)] VALUES`; null for any other statement, from where it stands. */
  readInsert(): { readonly table: string; readonly columns: readonly string[] | null } | null {
    const head = /insert\s+(?:ignore\s+)?into\s+`?(?:\w+`?\.`?)?(\w+)`?\s*(?:\(([^()]*)\)\s*)?values\b/iy;
    head.lastIndex = this.#at;
    const found = head.exec(this.#text);
    const [, table = '', columns] = found ?? [];
    if (found === null) return null;
    this.#at = head.lastIndex;
    return { table, columns: columns?.split(',').map((name) => name.replace(/[`"\s]/g, '')) ?? null };
  }

  /** `(1,'a',NULL)`; null for what is none. */
  readTuple(): readonly (string | null)[] | null {
    if (!this.take('(')) return null;
    const values: (string | null)[] = [];
    for (;;) {
      this.skipSpace();
      const sign = this.#text[this.#at];
      if (sign === "'" || sign === '"') {
        const quoted = this.#readQuoted(sign);
        if (quoted === null) return null;
        values.push(quoted);
      } else {
        const word = this.#readWord();
        if (word === '') return null;
        values.push(word.toUpperCase() === 'NULL' ? null : word);
      }
      this.skipSpace();
      if (this.take(')')) return values;
      if (!this.take(',')) return null;
    }
  }

  #readWord(): string {
    const from = this.#at;
    while (!this.atEnd() && !wordEnd.test(this.#text[this.#at] ?? '')) this.#at += 1;
    return this.#text.slice(from, this.#at);
  }

  /** A string from its first quote to behind its last; null where it never ends. */
  #readQuoted(quote: string): string | null {
    let from = this.#at + 1;
    const parts = new Pieces();
    for (let at = from; at < this.#text.length; at += 1) {
      const sign = this.#text[at];
      if (sign === '\\' && quote !== '`') {
        parts.add(this.#text.slice(from, at));
        parts.add(unescaped(this.#text[at + 1] ?? ''));
        at += 1;
        from = at + 1;
      } else if (sign === quote) {
        parts.add(this.#text.slice(from, at));
        if (this.#text[at + 1] !== quote) {
          this.#at = at + 1;
          return parts.text();
        }
        parts.add(quote);
        at += 1;
        from = at + 1;
      }
    }
    this.#at = this.#text.length;
    return null;
  }

  #to(end: string): void {
    const at = this.#text.indexOf(end, this.#at);
    this.#at = at === -1 ? this.#text.length : at + end.length;
  }
}

/** addslashes writes only the quotes, the backslash and zero; other dumps write breaks so too. */
const unescaped = (sign: string): string => ({ n: '\n', r: '\r', t: '\t', 0: '' })[sign] ?? sign;
