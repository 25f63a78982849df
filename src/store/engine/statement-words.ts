const known = new Map<string, ReadonlySet<string>>();

/** Statements whose words are kept: as many as a connection keeps prepared. */
const mostKnown = 400;

/** The words in a statement, the names of its tables among them. */
export const wordsOf = (statement: string): ReadonlySet<string> => {
  const before = known.get(statement);
  if (before !== undefined) return before;
  if (known.size >= mostKnown) known.clear();
  const words = new Set(statement.match(/\w+/gu));
  known.set(statement, words);
  return words;
};

/** A table that is written to; null where none is, `any` where nobody can tell which. */
export type Written = string | null;

/** What a statement writes to, by its words. */
export const writtenBy = (statement: string): Written => {
  if (/^\s*(?:select|begin|commit|rollback|pragma)\b/iu.test(statement)) return null;
  return /^\s*(?:insert into|update|delete from) "(\w+)"/iu.exec(statement)?.[1] ?? 'any';
};
