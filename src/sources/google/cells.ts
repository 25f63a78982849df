import { presentText } from '../present-text.ts';

/** Several values of one kind stand in one cell, with this and spaces between them. */
const separator = ':::';

/** Nobody has so many of one kind; what follows stays together. */
const mostValues = 1000;

const parted = (text: string): readonly string[] => {
  if (!text.includes(separator)) return [text];
  const parts = text.split(separator);
  return parts.length <= mostValues
    ? parts
    : [...parts.slice(0, mostValues - 1), parts.slice(mostValues - 1).join(separator)];
};

export const splitCell = (text: string | null): readonly string[] =>
  parted(text ?? '')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** The parts of a cell with empty ones in their places, for cells that belong together. */
export const splitAligned = (text: string | null): readonly (string | null)[] =>
  text === null ? [] : parted(text).map(presentText);
