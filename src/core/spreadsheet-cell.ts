/** What a spreadsheet begins a formula with, also in the wide letters of Asia (OWASP, "CSV injection"). */
const formula = /^'*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/**
 * An apostrophe before what a spreadsheet would run makes it text. What begins with apostrophes already gets one more, so
 * that taking one off gives back what was written.
 */
export const guardCell = (text: string): string => (formula.test(text) ? `'${text}` : text);

export const unguardCell = (text: string): string =>
  text.startsWith("'") && formula.test(text) ? text.slice(1) : text;
