import type { Stored } from './schema/column.ts';
import type { Db } from './schema/database.ts';

/** A statement, or a piece of one: its text, with a `?` for each of its values, which come in that order. */
export class Sql<Answered = unknown> {
  readonly text: string;
  readonly values: readonly Stored[];

  constructor(text: string, values: readonly Stored[]) {
    this.text = text;
    this.values = values;
  }

  async execute(db: Db): Promise<{ readonly rows: readonly Answered[] }> {
    return (await db.ask(this.text, this.values)) as { readonly rows: readonly Answered[] };
  }
}

const noValues: readonly Stored[] = [];

const write = <Answered>(parts: readonly string[], given: readonly (Sql | Stored)[]): Sql<Answered> => {
  let text = parts[0] ?? '';
  const values: Stored[] = [];
  for (let index = 0; index < given.length; index += 1) {
    const one = given[index] ?? null;
    if (one instanceof Sql) {
      text += one.text;
      for (const value of one.values) values.push(value);
    } else {
      text += '?';
      values.push(one);
    }
    text += parts[index + 1] ?? '';
  }
  return new Sql(text, values);
};

/** A piece that is these words, and nothing that anybody typed. */
const raw = (text: string): Sql => new Sql(text, noValues);

/** The name of a table or column of ours; of a column of a table, `table.column`. */
const identifier = (path: string): Sql => raw(`"${path.replaceAll('.', '"."')}"`);

/** A value in the text itself, where an engine must see it to choose an index. */
const literal = (value: Stored): Sql =>
  raw(typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value));

const join = (pieces: readonly (Sql | Stored)[], between = ', '): Sql =>
  pieces.length === 0 ? raw('') : write(['', ...pieces.slice(1).map(() => between), ''], pieces);

/** `(?, ?, ?)`: these values behind an `in`. */
const list = (values: readonly Stored[]): Sql => new Sql(placesOf(values.length), values);

const places = new Map<number, string>();

/** `(?, ?, ?)` */
export const placesOf = (count: number): string => {
  const known = places.get(count);
  if (known !== undefined) return known;
  const made = `(${Array.from({ length: count }, () => '?').join(', ')})`;
  places.set(count, made);
  return made;
};

/**
 * Writes a statement as SQL, for what screens ask a hundred times: pieces stand in it as they are, all else is a value.
 * Nothing is parsed or built, so it costs a tenth of a builder's work.
 */
export const sql = Object.assign(
  <Answered = unknown>(parts: TemplateStringsArray, ...given: readonly (Sql | Stored)[]): Sql<Answered> =>
    write(parts, given),
  { raw, identifier, literal, join, list },
);
