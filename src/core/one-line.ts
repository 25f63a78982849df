/** Signs that end a line, have no look of their own, or turn around the order of the letters that follow. */
const breaking = /[\p{Cc}\p{Zl}\p{Zp}\u202d\u202e]+/gu;

/** Words as one line where each line says something of its own: a name or a title may hold anything. */
export const oneLine = (text: string): string => text.replaceAll(breaking, ' ').trim();

/** Letters that have room in a line beside what is said of them. */
const longestBeside = 60;

/** The beginning of words that may be long and of many lines, to be named by. */
export const shortLine = (text: string): string => {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > longestBeside ? `${line.slice(0, longestBeside - 1)}…` : line;
};
