import { presentText } from '../present-text.ts';

/** Several values of one kind stand in one cell, with this and spaces between them. */
const separator = ':::';

export const splitCell = (text: string | null): readonly string[] =>
  (text ?? '')
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** The parts of a cell with empty ones in their places, for cells that belong together. */
export const splitAligned = (text: string | null): readonly (string | null)[] =>
  text === null ? [] : text.split(separator).map(presentText);
