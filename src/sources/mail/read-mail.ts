import { addressParser, decodeWords } from 'postal-mime';
import type { Instant } from '../../core/dates/index.ts';
import { whyAutomatic, type HeaderOf, type MailAddress, type MailMessage } from '../../core/mail/index.ts';
import { withoutFrame } from './is-mail.ts';
import { headersOf, mimeOf, type MimeHeader } from './mime.ts';
import { plainAddress } from '../mail-address.ts';
import { spokenName } from '../spoken-name.ts';
import { ownWords } from './own-words.ts';
import { attachmentsOf, textOfMail } from './part-text.ts';
import { wordTable } from '../../core/word-table.ts';

export interface ReadMailOptions {
  /** The folder it lies in, and what else its mailbox says of it. */
  readonly folders?: readonly string[];
  /** Its place in its file, from 1. */
  readonly place?: number;
  /** False leaves its words unread, which is quicker. */
  readonly text?: boolean;
}

/**
 * Reads one mail (RFC 5322, MIME) as it stands: whatever is broken in it is left out, and it never fails. A mail whose
 * end is missing is read as far as it goes.
 */
export const readMail = (
  bytes: Uint8Array,
  { folders = [], place, text = true }: ReadMailOptions = {},
): MailMessage => {
  const looked = withoutFrame(bytes).subarray(0, mostBytes);
  const mail = text ? mimeOf(looked) : null;
  const headers = mail?.headers ?? headersOf(looked);
  const attached = mail === null ? [] : attachmentsOf(mail);
  const header: HeaderOf = (name) => headers.find((one) => one.name === name)?.value ?? null;
  const from = addressesOf(header('from') ?? header('sender'))[0] ?? null;
  const subject = decoded(header('subject'));
  const sentAt = sentAtOf(headers);
  const to = addressesIn(headers, 'to');
  const contentType = (header('content-type') ?? '').trim().toLowerCase();
  const own = mail === null ? null : textOfMail(mail);
  return {
    place: place ?? null,
    id: idsOf(header('message-id'))[0] ?? madeId(from, sentAt, subject, to),
    inReplyTo: idsOf(header('in-reply-to'))[0] ?? null,
    references: idsOf(header('references')),
    sentAt,
    from,
    to,
    cc: [...addressesIn(headers, 'cc'), ...addressesIn(headers, 'bcc')],
    deliveredTo: [...addressesIn(headers, 'delivered-to'), ...addressesIn(headers, 'x-original-to')].map(
      ({ email }) => email,
    ),
    subject,
    text: own === null ? null : present(ownWords(own)),
    attachments: attached.flatMap(
      ({ type, disposition }) => decoded(disposition.parameter('filename') ?? type.parameter('name')) ?? [],
    ),
    automatic: whyAutomatic(header, {
      from: from?.email ?? null,
      subject: subject ?? '',
      contentType: attached.some(
        ({ type }) => type.value === 'text/calendar' && type.parameter('method') !== null,
      )
        ? 'text/calendar'
        : contentType,
    }),
    folders: [
      ...folders,
      ...labelsOf(header('x-gmail-labels')),
      ...mozillaFolders(header('x-mozilla-status')),
    ],
  };
};

/** What stands behind that are attachments. */
const mostBytes = 1024 * 1024;

/** Without what no text holds, and null for nothing. */
const present = (text: string | null): string | null => {
  const clean = (text ?? '')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .toWellFormed()
    .trim();
  return clean === '' ? null : clean;
};

/** Words that are encoded as RFC 2047 has it, as they are meant. */
const decoded = (text: string | null): string | null => present(text === null ? null : decodeWords(text));

/** Ids in brackets; a mailer that forgets the brackets still means the word. */
const idsOf = (said: string | null): readonly string[] => {
  if (said === null) return [];
  const value = said.slice(-longestIds);
  const bracketed = [...value.matchAll(/<([^<>\s]{1,500})>/g)].map(([, id = '']) => id);
  const found =
    bracketed.length > 0
      ? bracketed
      : value.split(/[\s<>,;()]+/).filter((word) => word.length <= longestId && /^.{3,}@./.test(word));
  return [...new Set(found)].slice(-mostReferences);
};

const mostReferences = 100;
const longestIds = 20_000;
const longestId = 1000;

/** A mail without an id is the same one wherever it has the same sender, moment and words above it. */
const madeId = (
  from: MailAddress | null,
  sentAt: Instant | null,
  subject: string | null,
  to: readonly MailAddress[],
): string =>
  ['made', from?.email ?? '', sentAt ?? '', to[0]?.email ?? '', (subject ?? '').slice(0, 100)].join(' ');

const addressesIn = (headers: readonly MimeHeader[], name: string): readonly MailAddress[] =>
  headers.filter((one) => one.name === name).flatMap(({ value }) => addressesOf(value));

/** So many addresses in one line are a crowd in any case. */
const mostAddresses = 500;
const longestAddressLine = 100_000;

const addressesOf = (value: string | null): readonly MailAddress[] =>
  value === null
    ? []
    : addressParser(withoutComments(value.slice(0, longestAddressLine)), { flatten: true })
        .slice(0, mostAddresses)
        .flatMap(({ name, address }) => {
          const email = plainAddress(address ?? '').toLowerCase();
          if (!/^[^\s@<>]{1,200}@[^\s@<>]{1,250}$/u.test(email)) return [];
          const said = present(decodeWords(name))?.replaceAll(/\s+/gu, ' ') ?? null;
          // "ada@example.org" <ada@example.org> tells no name.
          return [
            { email, name: said === null || said.toLowerCase() === email ? null : present(spokenName(said)) },
          ];
        });

/** A comment behind an address may be a name; one within it is none, and keeps it from being read. */
const withoutComments = (line: string): string =>
  line.includes('(')
    ? line
        .replaceAll(/<[^<>]*>/gu, (address) => `<${plainAddress(address.slice(1, -1))}>`)
        .replaceAll(/\([^()]*\)\s*@/gu, '@')
    : line;

/** What the sender's clock said; without that, when the first server on the way had it. */
const sentAtOf = (headers: readonly MimeHeader[]): Instant | null => {
  const said = (name: string): readonly string[] =>
    headers.filter((one) => one.name === name).map(({ value }) => value);
  const passed = said('received')
    .toReversed()
    .map((value) => value.slice(value.lastIndexOf(';') + 1));
  for (const text of [...said('date'), ...said('resent-date'), ...passed, ...said('delivery-date')]) {
    const sentAt = instantOf(text);
    if (sentAt !== null) return sentAt;
  }
  return null;
};

/** Mails are older than 1980 only by mistake. */
const earliest = Date.UTC(1980, 0, 1);

/** "Mon, 22 Mar 1993 09:41:09 -0800 (PST)", and what old programs made of it; null for no date. */
const instantOf = (value: string | null): Instant | null => {
  if (value === null) return null;
  const plain = value
    .slice(0, 200)
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const read = readRfcDate(plain) ?? Date.parse(plain);
  return Number.isNaN(read) || read < earliest ? null : (read as Instant);
};

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const zones = wordTable<number>({
  ut: 0,
  utc: 0,
  gmt: 0,
  z: 0,
  edt: -240,
  est: -300,
  cdt: -300,
  cst: -360,
  mdt: -360,
  mst: -420,
  pdt: -420,
  pst: -480,
  cet: 60,
  cest: 120,
  bst: 60,
  wet: 0,
  west: 60,
  eet: 120,
  eest: 180,
  msk: 180,
  msd: 240,
  hkt: 480,
  jst: 540,
  kst: 540,
  aest: 600,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
});
const rfcDate =
  /^(?:[^\d\s,]+,?\s*)?(\d{1,2})[\s-]([a-z]{3})[a-z]*[\s-](\d{2,4})\s+(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?:\s*(?:([+-])(\d{2}):?(\d{2})|([a-z]{1,5})))?/iu;

const readRfcDate = (text: string): number | null => {
  const match = rfcDate.exec(text);
  if (match === null) return null;
  const [
    ,
    day = '',
    name = '',
    years = '',
    hours = '',
    minutes = '',
    seconds = '0',
    sign,
    zoneHours = '0',
    zoneMinutes = '0',
    zone = '',
  ] = match;
  const month = months.indexOf(name.toLowerCase());
  // Two digits: RFC 5322 counts 00 to 49 as 20xx; three as years since 1900.
  const year =
    Number(years) + (years.length === 4 ? 0 : years.length === 3 || Number(years) > 49 ? 1900 : 2000);
  const offset =
    sign === undefined
      ? (zones.get(zone.toLowerCase()) ?? 0)
      : (sign === '-' ? -1 : 1) * (Number(zoneHours) * 60 + Number(zoneMinutes));
  if (month === -1 || Number(day) < 1 || Number(day) > 31 || Number(hours) > 24 || Number(minutes) > 59)
    return null;
  return (
    Date.UTC(year, month, Number(day), Number(hours), Number(minutes), Number(seconds)) - offset * 60_000
  );
};

/** `Inbox,"Trips, 2026",=?UTF-8?Q?...?=` */
const labelsOf = (value: string | null): readonly string[] =>
  value === null
    ? []
    : (
        decodeWords(value.slice(0, longestLabels).replaceAll(/\s+/g, ' ')).match(/"[^"]*"|[^,]+/g) ?? []
      ).flatMap((label) => present(label.replaceAll('"', '')) ?? []);

const longestLabels = 20_000;

/** Thunderbird leaves what was deleted in the file until the folder is compacted. */
const expunged = 0x0008;
const mozillaFolders = (status: string | null): readonly string[] =>
  status !== null && (Number.parseInt(status, 16) & expunged) !== 0 ? ['Trash'] : [];
