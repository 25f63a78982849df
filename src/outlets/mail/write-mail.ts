import { oneLine } from '../../core/one-line.ts';
import type { MailParty, OutgoingMail } from '../../core/sending/index.ts';
import { addressToSendTo } from './address-to-send-to.ts';

/** RFC 5322 wants no line longer than this. */
const lineLength = 76;

/**
 * A mail as bytes (RFC 5322, MIME): plain text in UTF-8, whatever its characters, and where there is one the page beside
 * it; nothing in a header can begin another.
 */
export const writeMail = (mail: OutgoingMail): Uint8Array => {
  const { id, from, to, subject, text, html, at, inReplyTo, references, isUnsent } = mail;
  const plain = partOf('text/plain', text);
  const headers = [
    ...(from === null ? [] : [header('From', partyOf(from))]),
    header('To', to.map(partyOf).join(',\r\n ')),
    header('Subject', encoded(subject)),
    header('Date', dateOf(at)),
    header('Message-ID', `<${id}>`),
    ...(inReplyTo === null ? [] : [header('In-Reply-To', `<${idWords(inReplyTo)}>`)]),
    ...(references.length === 0
      ? []
      : [header('References', references.map((one) => `<${idWords(one)}>`).join('\r\n '))]),
    ...(isUnsent ? [header('X-Unsent', '1')] : []),
    ...(mail.unsubscribe === undefined
      ? []
      : [
          header('List-Unsubscribe', `<${idWords(mail.unsubscribe)}>`),
          header('List-Unsubscribe-Post', 'List-Unsubscribe=One-Click'),
        ]),
    ...(mail.isAutomatic === true ? [header('Auto-Submitted', 'auto-generated')] : []),
    header('MIME-Version', '1.0'),
  ];
  return new TextEncoder().encode(
    headers.join('') + (html === undefined ? plain : bothOf(plain, partOf('text/html', html))),
  );
};

/** Quoted-printable writes no `=_`, so that no text can end a part. */
const boundary = '=_goodturn_part';

/** The plain one first: whoever can show both shows the last. */
const bothOf = (plain: string, page: string): string =>
  `${header('Content-Type', `multipart/alternative; boundary="${boundary}"`)}\r\n--${boundary}\r\n${plain}--${boundary}\r\n${page}--${boundary}--\r\n`;

const partOf = (type: string, text: string): string =>
  `${header('Content-Type', `${type}; charset=utf-8`)}${header('Content-Transfer-Encoding', 'quoted-printable')}\r\n${quotedPrintable(text)}`;

const header = (name: string, value: string): string => `${name}: ${value}\r\n`;

const idWords = (id: string): string => id.replaceAll(/[^\x21-\x7e]|[<>]/gu, '');

const partyOf = ({ name, address }: MailParty): string => {
  const said = oneLine(name ?? '');
  // A domain in other letters goes in plain ones; cut, it would be somebody else's.
  const place = `<${(addressToSendTo(address) ?? address).replaceAll(/[^\x21-\x7e]|[<>,;]/gu, '')}>`;
  if (said === '') return place;
  return isPlain(said) && !said.includes('=?')
    ? `"${said.replaceAll(/["\\]/gu, '\\$&')}" ${place}`
    : `${encoded(said)} ${place}`;
};

const isPlain = (text: string): boolean => /^[\x20-\x7e]*$/u.test(text);

/** Words of a header in RFC 2047's form where they are not plain, each short enough and never cut within a character. */
const encoded = (text: string): string => {
  const line = oneLine(text);
  // What looks like an encoded word must not be read as one.
  if (isPlain(line) && !line.includes('=?')) return folded(line);
  const words: string[] = [];
  let part = '';
  for (const character of line) {
    if (Buffer.byteLength(part + character) > mostBytes) {
      words.push(part);
      part = '';
    }
    part += character;
  }
  words.push(part);
  return words.map((word) => `=?utf-8?B?${Buffer.from(word).toString('base64')}?=`).join('\r\n ');
};

/** 45 bytes are 60 of base64, and 72 with what stands around them. */
const mostBytes = 45;

/** A long plain line goes on on the next, at a space. */
const folded = (line: string): string => {
  const rows: string[] = [];
  let row = '';
  for (const word of line.split(' ')) {
    if (row !== '' && row.length + 1 + word.length > lineLength) {
      rows.push(row);
      row = word;
    } else row = row === '' ? word : `${row} ${word}`;
  }
  return [...rows, row].join('\r\n ');
};

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

const dateOf = (at: number): string => {
  const date = new Date(at);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${weekdays[date.getUTCDay()]}, ${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()} ${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())} +0000`;
};

/** RFC 2045: any text in lines of 76 plain characters; every line end is CRLF. */
const quotedPrintable = (text: string): string =>
  text
    .toWellFormed()
    .split(/\r\n|\r|\n/u)
    .map(quotedLine)
    .join('\r\n')
    .concat('\r\n');

const quotedLine = (line: string): string => {
  const rows: string[] = [];
  let row = '';
  const characters = Array.from(line);
  for (const [place, character] of characters.entries()) {
    const isLast = place === characters.length - 1;
    const isSafe = /^[\x21-\x3c\x3e-\x7e]$/u.test(character) || (/^[ \t]$/u.test(character) && !isLast);
    const written = isSafe
      ? character
      : [...Buffer.from(character)]
          .map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`)
          .join('');
    if (row.length + written.length > lineLength - 1) {
      rows.push(`${row}=`);
      row = '';
    }
    row += written;
  }
  rows.push(row);
  return rows.join('\r\n');
};
