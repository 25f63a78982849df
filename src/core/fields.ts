/** What came from outside as an object: what stands under its names is not known yet. */
export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Its fields; of what is no object, none. */
export const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {});
