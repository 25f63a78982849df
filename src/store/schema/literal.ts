/**
 * A function that answers with one object of these keys, each worth a piece of program over the parameters. V8 lays an
 * object out at once where it sees all its keys; one that grows key by key is copied at every third of them, which was
 * a fifth of all that Today made. Keys and pieces are names of ours, never of a book.
 */
export const literalFunction = (
  parameters: readonly string[],
  entries: readonly (readonly [key: string, piece: string])[],
): ((...given: readonly unknown[]) => unknown) => {
  const body = entries.map(([key, piece]) => `${JSON.stringify(key)}: ${piece}`).join(', ');
  // oxlint-disable-next-line typescript/no-implied-eval -- the columns of a table are known only as values
  return new Function(...parameters, `return { ${body} };`) as (...given: readonly unknown[]) => unknown;
};
