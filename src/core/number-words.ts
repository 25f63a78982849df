import { capitalized } from './sentence.ts';

const words = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
] as const;

/** Small numbers as one writes them in a sentence: "seven"; larger ones as figures. */
export const numberInWords = (count: number): string => words[count] ?? String(count);

/** The same at the beginning of a sentence: "Seven". */
export const numberFirst = (count: number): string => capitalized(numberInWords(count));

/** "1.4 MB", "12 kB". */
export const bytesInWords = (bytes: number): string =>
  bytes < 1000
    ? `${bytes} bytes`
    : bytes < 1_000_000
      ? `${Math.round(bytes / 1000)} kB`
      : `${(bytes / 1_000_000).toFixed(1)} MB`;
