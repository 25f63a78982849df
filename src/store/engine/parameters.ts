/**
 * Both drivers take what they should not: node:sqlite reads an object as a bag of named parameters, changes no
 * row and says nothing, and turns undefined into NULL; pg makes JSON or dates of objects. Only primitives pass.
 */
export const checkParameters = (
  parameters: readonly unknown[],
  sql: string,
): readonly (string | number | null)[] => {
  // By number: an iterator makes an object for each of thousands.
  for (let index = 0; index < parameters.length; index += 1) {
    const parameter = parameters[index];
    if (parameter === null || typeof parameter === 'string') continue;
    if (typeof parameter === 'number' && Number.isFinite(parameter)) continue;
    throw new TypeError(`a ${describe(parameter)} is not a value for a query: ${sql.slice(0, 200)}`);
  }
  return parameters as readonly (string | number | null)[];
};

const describe = (parameter: unknown): string =>
  typeof parameter === 'object' ? (parameter?.constructor.name ?? 'object') : typeof parameter;
