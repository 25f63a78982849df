import { namesSomebody } from '../../core/import/columns.ts';
import { firstRows } from '../csv-rows.ts';
import { csvSteps, type CsvText } from '../csv.ts';
import type { Steps } from '../source.ts';
import { readColumnName } from './aliases.ts';
import { kindOfCell } from './cell-kinds.ts';

/** Where a table begins and how it is parted. */
interface Outline {
  readonly delimiter: string;
  /** Null where the rows have no header. */
  readonly header: readonly string[] | null;
  /** What the columns are called: as the header does, else by their places. */
  readonly names: readonly string[];
}

const delimiters = [',', ';', '\t', '|'] as const;

const look = { characters: 65_536, rows: 40 };

/** True where the beginning of a text is a table, of people or of anything else. */
export const isTable = (text: string): boolean => outlineOf(text) !== null;

/** The table in a text; null where there is none. */
export function* findTable(text: string): Steps<CsvText | null> {
  const outline = outlineOf(text);
  if (outline === null) return null;
  const { header, delimiter, names } = outline;
  if (header !== null) {
    const wanted = header.join('\n');
    return yield* csvSteps(text, (cells) => cells.join('\n') === wanted);
  }
  const wanted = names.join('\n');
  const headed = `${names.join(delimiter)}\n${text.replace(/^\uFEFF/, '')}`;
  const table = yield* csvSteps(headed, (cells) => cells.join('\n') === wanted);
  return table === null
    ? null
    : {
        ...table,
        rows: function* () {
          for (const { line, cells } of table.rows()) yield { line: line - 1, cells };
        },
      };
}

const outlineOf = (text: string): Outline | null => {
  const start = text
    .replace(/^\uFEFF/, '')
    .slice(0, look.characters)
    .replace(/\r\n?/g, '\n');
  // What programs write for programs has its own beginning.
  if (/^\s*(?:[{[<]|BEGIN:)/.test(start)) return null;
  const parsed = delimiters.map((delimiter) => ({
    delimiter,
    rows: firstRows(start, delimiter, look.rows)
      .map((cells) => cells.map((cell) => cell.trim()))
      .filter((cells) => cells.some((cell) => cell !== '')),
  }));
  const known = knownHeader(parsed);
  if (known === null && isAddresses(start)) return { delimiter: ',', header: null, names: ['E-mail'] };
  return known !== null || /^\s*(?:#|--|\/[*/]|From\s|[\w-]+:\s)/.test(start) ? known : evenTable(parsed);
};

/** An e-mail address a line, and nothing else. */
const isAddresses = (text: string): boolean => {
  const lines = text.split('\n', look.rows).map((line) => line.trim());
  return (
    lines.some((line) => line !== '') && lines.every((line) => line === '' || kindOfCell(line) === 'email')
  );
};

interface Parsed {
  readonly delimiter: string;
  readonly rows: readonly (readonly string[])[];
}

/** A row whose names say who somebody is, with some row behind it; parted as finely as can be. */
const knownHeader = (parsed: readonly Parsed[]): Outline | null => {
  const outlines = parsed.flatMap(({ delimiter, rows }): readonly Outline[] => {
    const index = rows.findIndex(
      (cells, place) =>
        place < rows.length - 1 &&
        isHeaderLike(cells) &&
        namesSomebody(cells.flatMap((name) => readColumnName(name) ?? [])),
    );
    const header = rows[index];
    return header === undefined ? [] : [{ delimiter, header, names: header }];
  });
  return outlines.toSorted((one, other) => other.names.length - one.names.length)[0] ?? null;
};

/** Names of columns are short, differ, and are no data themselves. */
const isHeaderLike = (cells: readonly string[]): boolean => {
  const names = cells.filter((cell) => cell !== '');
  return (
    names.length > cells.length / 2 &&
    names.every(
      (name) =>
        name.length <= 80 &&
        /^(?:[#*(]|\p{So}\uFE0F?\s?)?[\p{L}\p{N}]/u.test(name) &&
        (kindOfCell(name) === 'text' || readColumnName(name) !== null),
    )
  );
};

/** Rows that nearly all have as many cells are a table also where nobody knows its columns. */
const evenTable = (parsed: readonly Parsed[]): Outline | null => {
  const even = parsed.flatMap(({ delimiter, rows }) => {
    const counts = Map.groupBy(rows, (cells) => cells.length);
    const [width = 0, same = []] =
      [...counts].toSorted(([, one], [, other]) => other.length - one.length)[0] ?? [];
    const hasWords = same.slice(1).some((cells) => cells.some((cell) => /\p{L}{2}/u.test(cell)));
    const isEven = width > 1 && same.length > 1 && same.length >= rows.length * 0.8;
    return isEven && hasWords ? [{ delimiter, width, same }] : [];
  });
  const [best] = even.toSorted((one, other) => other.width - one.width);
  if (best === undefined) return null;
  const [first = []] = best.same;
  const isHeader =
    first.every((cell) => cell !== '') && isHeaderLike(first) && new Set(first).size === first.length;
  const looksLikePeople = best.same.some((cells) => cells.some((cell) => kindOfCell(cell) === 'email'));
  if (isHeader && !(looksLikePeople && first.some((cell) => kindOfCell(cell) !== 'text')))
    return { delimiter: best.delimiter, header: first, names: first };
  const names = Array.from({ length: best.width }, (_, index) => `Column ${index + 1}`);
  return looksLikePeople ? { delimiter: best.delimiter, header: null, names } : null;
};
