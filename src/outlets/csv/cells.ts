/** One row (RFC 4180): quoted where it must be. */
export const csvRow = (cells: readonly string[]): string => `${cells.map(csvCell).join(',')}\r\n`;

const csvCell = (text: string): string =>
  /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/**
 * A spreadsheet runs what begins so (OWASP, "CSV injection"): an apostrophe before it makes it text. What begins
 * with apostrophes already gets one more, so that taking one off gives back what was written.
 */
export const guardText = (text: string): string => (/^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text);
