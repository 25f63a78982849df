import { bytesToByteString, decodeByteString } from '../content-lines/charset.ts';
import { decodeQuotedPrintable } from '../content-lines/property.ts';
import { textOfHtml } from '../markup/html-text.ts';
import { unflowed } from './flowed.ts';
import type { MimePart } from './mime.ts';

/** Longer texts are a document; the rest of one is not read. */
const mostText = 100_000;
/** Styles and pictures take more than words do. */
const mostHtml = 1_000_000;

/** The words of a mail: of alternatives the plain one, of several texts all of them; null where it has none. */
export const textOfMail = (mail: MimePart): string | null => {
  const texts: string[] = [];
  let length = 0;
  for (const alternatives of bodiesOf(mail)) {
    const text = wordsOf(alternatives);
    texts.push(text);
    length += text.length;
    if (length > mostText) break;
  }
  return texts.length === 0 ? null : texts.join('\n\n').slice(0, mostText);
};

/** Attached files: all that is neither text to read nor a frame of parts. */
export const attachmentsOf = (mail: MimePart): readonly MimePart[] =>
  leavesOf(mail).filter((part) => !isText(part));

const leavesOf = (part: MimePart): readonly MimePart[] =>
  part.type.value.startsWith('multipart/') ? part.parts.flatMap(leavesOf) : [part];

const isText = ({ type, disposition }: MimePart): boolean =>
  (type.value === 'text/plain' || type.value === 'text/html') && disposition.value !== 'attachment';

/** Each body with its alternatives: what stands below one "alternative" says the same. */
const bodiesOf = (part: MimePart): readonly (readonly MimePart[])[] =>
  part.type.value === 'multipart/alternative'
    ? [leavesOf(part).filter(isText)].filter((texts) => texts.length > 0)
    : part.type.value.startsWith('multipart/')
      ? part.parts.flatMap(bodiesOf)
      : isText(part)
        ? [[part]]
        : [];

const wordsOf = (alternatives: readonly MimePart[]): string => {
  const of = (type: string): string =>
    alternatives
      .filter((part) => part.type.value === type)
      .map(contentOf)
      .join('\n');
  const plain = of('text/plain');
  return plain.trim() === '' ? textOfHtml(of('text/html').slice(0, mostHtml)) : plain;
};

const contentOf = ({ type, encoding, body }: MimePart): string => {
  const bytes = decoded(bytesToByteString(body.subarray(0, mostHtml)), encoding);
  const { text } = decodeByteString(bytes, type.parameter('charset'), null, { declared: null });
  const lines = text.replaceAll(/(?<!\r)\r+\n/gu, '\n');
  return type.parameter('format')?.toLowerCase() === 'flowed'
    ? unflowed(lines, type.parameter('delsp')?.toLowerCase() === 'yes')
    : lines;
};

const decoded = (text: string, encoding: string): string => {
  if (encoding === 'base64') return Buffer.from(text, 'base64').toString('latin1');
  if (encoding !== 'quoted-printable') return text;
  return decodeQuotedPrintable(text.replaceAll(/=[ \t]{0,50}\r{0,2}\n/gu, '').replace(/=$/u, ''));
};
