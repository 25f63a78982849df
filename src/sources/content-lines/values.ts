import { replaced } from '../replaced.ts';
import { presentText } from '../present-text.ts';
import type { Property } from './property.ts';

/** Undoes `\\`, `\;`, `\,`, `\:`, `\"` and `\n`; a backslash before anything else is itself. */
export const unescapeText = (text: string): string =>
  text.includes('\\')
    ? replaced(text, /\\([\\;,:"nN])/g, ([, code = '']) => (code === 'n' || code === 'N' ? '\n' : code))
    : text;

/** Quoted-printable says its line breaks as bytes, so that a `\n` in it is a backslash and an n. */
const unescapeQuotedPrintable = (text: string): string => text.replace(/\\([\\;,:"])/g, '$1');

const unescapeFor = (property: Property): ((text: string) => string) =>
  property.encoding === 'quoted-printable' ? unescapeQuotedPrintable : unescapeText;

/** Splits at a separator that no backslash precedes; the parts stay escaped. */
export const splitEscaped = (text: string, separator: string): readonly string[] => {
  if (!text.includes('\\')) return text.split(separator);
  const parts: string[] = [];
  let from = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] === '\\') index += 1;
    else if (text[index] === separator) {
      parts.push(text.slice(from, index));
      from = index + 1;
    }
  }
  return [...parts, text.slice(from)];
};

/** The whole value as one text: commas and semicolons that should have been escaped are part of it. */
export const textValue = (property: Property): string | null =>
  presentText(unescapeFor(property)(property.value));

/** The value's components between semicolons; commas that should have been escaped are part of them. */
export const componentValues = (property: Property): readonly (string | null)[] =>
  splitEscaped(property.value, ';').map((part) => presentText(unescapeFor(property)(part)));

/** The value's items between commas, or between semicolons as vCard 2.1 writers have it. */
export const listValues = (property: Property): readonly string[] => {
  const separator = splitEscaped(property.value, ',').length > 1 ? ',' : ';';
  return splitEscaped(property.value, separator)
    .map((part) => presentText(unescapeFor(property)(part)))
    .filter((part) => part !== null);
};

/** Escapes a text so that it is one line and one component. */
export const escapeText = (text: string): string =>
  text.replace(/[\\;,]/g, String.raw`\$&`).replace(/\r\n?|\n/g, '\\n');

/** A value kept for round trips: as written, in one line. */
export const keptValue = (property: Property): string => property.value.replaceAll('\n', '\\n');
