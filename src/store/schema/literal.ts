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
  return expressionFunction(parameters, `{ ${body} }`);
};

/** A function that answers with a piece of program over the parameters: what it is made of stands in it by name. */
export const expressionFunction = (
  parameters: readonly string[],
  expression: string,
): ((...given: readonly unknown[]) => unknown) =>
  // oxlint-disable-next-line typescript/no-implied-eval -- the columns of a table are known only as values
  new Function(...parameters, `return ${expression};`) as (...given: readonly unknown[]) => unknown;
