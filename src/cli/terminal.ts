import { stripVTControlCharacters } from 'node:util';

/** What a terminal can show; colour only where it is one and nobody asked for none (`NO_COLOR`). */
export interface Terminal {
  readonly color: boolean;
  /** Columns to wrap at. */
  readonly width: number;
}

const codes = { bold: [1, 22], dim: [2, 22], accent: [38, 39], good: [32, 39], wait: [33, 39] } as const;

export type Style = keyof typeof codes;

/** 256-colour persimmon, near the accent of the web app in both themes. */
const opening = (style: Style): string => (style === 'accent' ? '38;5;173' : String(codes[style][0]));

export const paint = (terminal: Terminal, style: Style, text: string): string =>
  terminal.color && text !== '' ? `\u001b[${opening(style)}m${text}\u001b[${codes[style][1]}m` : text;

/** Our own colours, and what else would steer a terminal: a name may hold anything. */
const control = /\p{Cc}\[(?:[12]|22|3[239]|38;5;173)m|[^\P{Cc}\n\t]/gu;

/** Words as a terminal may have them: nothing in them moves its cursor, sets its title or hides what follows. */
export const harmless = (text: string): string =>
  text.replace(control, (found) => (found.startsWith('\u001b[') ? found : ''));

const wide =
  /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60]|^\p{Emoji_Presentation}/u;
/** Latin letters with the signs between them: each is a cell, and nothing of it joins what stands before. */
const plain = /^[ -~\u00a0-\u02ff\u2010-\u2027]*$/;
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Cells a text takes: colours take none, East Asian letters and emoji take two. */
export const cells = (text: string): number => {
  // Most text is, and a list of a thousand people is looked at twice for each line.
  if (plain.test(text)) return text.length;
  let count = 0;
  for (const { segment } of segmenter.segment(stripVTControlCharacters(text)))
    count += wide.test(segment) ? 2 : 1;
  return count;
};

export const padEnd = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - cells(text)));

/** Breaks at spaces; a word longer than the line stands alone and whole, so that an address stays clickable. */
export const wrap = (text: string, width: number): readonly string[] => {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const word of paragraph.split(' ')) {
      if (line === '') line = word;
      else if (cells(line) + 1 + cells(word) <= width) line += ` ${word}`;
      else {
        lines.push(line);
        line = word;
      }
    }
    lines.push(line);
  }
  return lines;
};

export const indent = (
  lines: readonly string[],
  first: string,
  rest = ' '.repeat(cells(first)),
): readonly string[] => lines.map((line, index) => (index === 0 ? first : rest) + line);

/**
 * Columns side by side, each as wide as its widest cell; where that is more than the terminal, the widest
 * columns are wrapped, so that nothing is cut off.
 */
export const table = (
  terminal: Terminal,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] => {
  const gap = 2;
  const widths = head.map((title, column) =>
    Math.max(cells(title), ...rows.map((row) => cells(row[column] ?? ''))),
  );
  const room = terminal.width - gap * (head.length - 1);
  while (widths.reduce((sum, width) => sum + width, 0) > room) {
    const widest = widths.indexOf(Math.max(...widths));
    if ((widths[widest] ?? 0) <= 8) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  const line = (row: readonly string[], style: Style | null): readonly string[] => {
    const wrapped = row.map((cell, column) => wrap(cell, widths[column] ?? 8));
    const height = Math.max(...wrapped.map((lines) => lines.length));
    return Array.from({ length: height }, (_, at) => {
      const text = wrapped
        .map((lines, column) => padEnd(lines[at] ?? '', widths[column] ?? 8))
        .join(' '.repeat(gap))
        .trimEnd();
      return style === null ? text : paint(terminal, style, text);
    });
  };
  return [...line(head, 'dim'), ...rows.flatMap((row) => line(row, null))];
};
