import { fold, type UnknownProperty } from '../core/people/index.ts';
import { escapeText } from './content-lines/values.ts';

/** A cell that no field holds, as a property that also goes out by vCard. */
export const unknownProperty = (
  name: string,
  text: string,
  label: string | null = null,
): UnknownProperty => ({
  group: null,
  name,
  parameters: label === null ? [] : [['X-LABEL', label]],
  value: escapeText(text),
});

/** A longer name of a column is a broken one, which each of its cells would repeat. */
const longestName = 80;

/** A column's name as a property's: `Billing Information` is `BILLING-INFORMATION`, `Größe` is `GROSSE`. */
export const propertyName = (column: string): string =>
  fold(column.slice(0, longestName))
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'COLUMN';

/** A cell of a column that no field holds; where letters of the column's name are lost, it stands beside. */
export const keptCell = (prefix: string, column: string, text: string): UnknownProperty =>
  unknownProperty(
    `${prefix}-${propertyName(column)}`,
    text,
    /[^\P{L}A-Za-z]/u.test(column) ? column.slice(0, longestName) : null,
  );
