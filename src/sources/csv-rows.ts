/** A row of separated values (RFC 4180) as it stands in a text. */
export interface ParsedRow {
  readonly cells: readonly string[];
  /** Where the next row begins. */
  readonly end: number;
  /** Of the text; a quoted cell may run over several. */
  readonly lines: number;
  /** A quote inside a quoted cell that neither ends it nor is doubled. */
  readonly isStray: boolean;
  /** A quote that never closes: its cell is all that is left. */
  readonly isOpen: boolean;
}

const quote = 34;
export const lineFeed = 10;
/** No spreadsheet has more columns (Excel); a line of sixty million commas would take gigabytes. */
const mostCells = 16_384;
const blanks: ReadonlySet<number> = new Set([9, 32, 160]);

/**
 * Reads the row that begins there; line ends are `\n`. A cell is quoted where it begins with a quote, or with blanks and
 * a quote that closes in its line; elsewhere quotes are letters. Behind more cells than anybody has, the rest of the line is
 * one. Each letter is looked at a few times at most, however broken the quotes are.
 */
export const parseRow = (text: string, from: number, delimiter: string): ParsedRow => {
  const parting = delimiter.charCodeAt(0);
  const cells: string[] = [];
  let lines = 1;
  let isStray = false;
  let at = from;
  for (;;) {
    let end = at;
    if (cells.length === mostCells) {
      const lineEnd = text.indexOf('\n', at);
      end = lineEnd === -1 ? text.length : lineEnd;
      cells.push(text.slice(at, end));
      return { cells, end: end + 1, lines, isStray, isOpen: false };
    }
    const opening = behindBlanks(text, at, parting);
    if (opening > at && isQuotedBehindBlanks(text, opening, parting)) at = opening;
    if (text.charCodeAt(at) === quote) {
      const closing = closingQuote(text, at + 1, parting);
      isStray ||= closing.isStray;
      const cell = text.slice(at + 1, closing.at ?? undefined);
      cells.push(closing.isDoubled ? cell.replaceAll('""', '"') : cell);
      lines += lineFeedsIn(cell);
      if (closing.at === null)
        return { cells: fitted(cells), end: text.length, lines, isStray, isOpen: true };
      end = behindBlanks(text, closing.at + 1, parting);
    } else {
      while (end < text.length && !isEnd(text.charCodeAt(end), parting)) end += 1;
      cells.push(text.slice(at, end));
    }
    if (text.charCodeAt(end) !== parting)
      return { cells: fitted(cells), end: end + 1, lines, isStray, isOpen: false };
    at = end + 1;
  }
};

/** A list that grew has room for seventeen: of a million rows of one cell that is most of the memory. */
const fitted = (cells: readonly string[]): readonly string[] => (cells.length < 12 ? cells.slice() : cells);

/** The first rows of a text. */
export const firstRows = (text: string, delimiter: string, most: number): readonly (readonly string[])[] => {
  const rows: (readonly string[])[] = [];
  for (let at = 0; at < text.length && rows.length < most;) {
    const { cells, end } = parseRow(text, at, delimiter);
    rows.push(cells);
    at = end;
  }
  return rows;
};

const isEnd = (code: number, parting: number): boolean => code === parting || code === lineFeed;

/** Where the cell ends that begins here behind its quote; null where it never does. */
const closingQuote = (
  text: string,
  from: number,
  parting: number,
): { readonly at: number | null; readonly isDoubled: boolean; readonly isStray: boolean } => {
  let isDoubled = false;
  let isStray = false;
  for (let at = text.indexOf('"', from); at !== -1; at = text.indexOf('"', at + 1)) {
    if (text.charCodeAt(at + 1) === quote) {
      isDoubled = true;
      at += 1;
      continue;
    }
    const behind = behindBlanks(text, at + 1, parting);
    if (behind >= text.length || isEnd(text.charCodeAt(behind), parting)) return { at, isDoubled, isStray };
    isStray = true;
  }
  return { at: null, isDoubled, isStray };
};

/** `a, "b, c"`: the first quote in there that is not doubled ends the cell, in the same line. */
const isQuotedBehindBlanks = (text: string, opening: number, parting: number): boolean => {
  if (text.charCodeAt(opening) !== quote) return false;
  let before = opening + 1;
  for (let at = text.indexOf('"', before); at !== -1; at = text.indexOf('"', before)) {
    if (text.slice(before, at).includes('\n')) return false;
    if (text.charCodeAt(at + 1) !== quote) {
      const behind = behindBlanks(text, at + 1, parting);
      return behind >= text.length || isEnd(text.charCodeAt(behind), parting);
    }
    before = at + 2;
  }
  return false;
};

/** Some programs leave blanks between a quote and what parts the cells. */
const behindBlanks = (text: string, from: number, parting: number): number => {
  let at = from;
  for (let code = text.charCodeAt(at); code !== parting && blanks.has(code); code = text.charCodeAt(at))
    at += 1;
  return at;
};

const lineFeedsIn = (cell: string): number => {
  let count = 0;
  for (let at = cell.indexOf('\n'); at !== -1; at = cell.indexOf('\n', at + 1)) count += 1;
  return count;
};
