/** More than any answer, form or record of ours has; what is far deeper breaks whoever compares or writes it. */
const deepest = 60;

/** Whether what came as JSON stands in no more brackets than anything of ours. */
export const isShallow = (value: unknown, levels = deepest): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (levels > 0 && Object.values(value).every((inner) => isShallow(inner, levels - 1)));
