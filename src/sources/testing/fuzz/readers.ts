import assert from 'node:assert/strict';
import type { CalendarDay, TimeZone } from '../../../core/dates/index.ts';
import { readArchive } from '../../archive/index.ts';
import { findFeeds, readFeed } from '../../feed/index.ts';
import { googleSteps } from '../../google/index.ts';
import { eventSteps, icsSteps } from '../../ics/index.ts';
import { ldifSteps } from '../../ldif/index.ts';
import { linkedInSteps } from '../../linkedin/index.ts';
import { mailKind, mboxMails, readMail } from '../../mail/index.ts';
import { monicaSteps } from '../../monica/index.ts';
import { readOpml } from '../../opml/index.ts';
import { outlookSteps } from '../../outlook/index.ts';
import { readPage } from '../../page/index.ts';
import { recognize } from '../../recognize.ts';
import type { Steps } from '../../source.ts';
import { peopleTableOf } from '../../table/index.ts';
import { decodeText } from '../../text.ts';
import { readCard, vcardSteps } from '../../vcard/index.ts';
import { openZip } from '../../zip.ts';
import { nothingKnown } from '../read-whole.ts';

/** A reader of one kind of file, as an import uses it. */
export interface FuzzedReader {
  /** Words that mean something to it, one byte a character. */
  readonly pieces: readonly string[];
  /** Whether its files may be JSON, which is damaged by its values too. */
  readonly json?: boolean;
  /** Reads all there is, and shows it to `look`. */
  readonly read: (bytes: Uint8Array, path: string, look: Look) => Promise<void>;
}

/** Looks at what was read: not at all where time is taken. */
export type Look = (found: unknown) => void;

/** So many issues at most: of each kind a thousand. */
const mostIssues = 30_000;

/** What any reader hands over can be kept: text in whole characters. */
export const holdsLaws: Look = (found) => {
  JSON.stringify(found, (key, value: unknown) => {
    assert.ok(key.isWellFormed() && (typeof value !== 'string' || value.isWellFormed()), 'half a character');
    return value instanceof Map ? [...value] : value instanceof Set ? [...value] : value;
  });
};

interface Counted {
  readonly issues?: readonly unknown[];
  readonly rejected?: number;
}

const takeAll = <Value extends Counted | null>(
  steps: Steps<Value, unknown>,
  look: Look,
  isJson = false,
): Value => {
  for (;;) {
    const step = steps.next();
    if (!step.done) {
      // JSON may spell out half a character in plain letters, which the book mends as it keeps it.
      if (!isJson) look(step.value);
      continue;
    }
    const { issues = [], rejected = 0 } = step.value ?? {};
    assert.ok(issues.length <= mostIssues && rejected >= 0);
    look(issues);
    return step.value;
  }
};

const window = {
  from: '2025-01-01' as CalendarDay,
  to: '2027-12-31' as CalendarDay,
  zone: 'America/St_Johns' as TimeZone,
  mine: [],
};

const readCalendar = (bytes: Uint8Array, look: Look): void => {
  const { events } = takeAll(eventSteps(takeAll(icsSteps(bytes), look), window), look);
  for (const { day, minutes, days } of events) {
    assert.ok(day >= window.from && day <= window.to);
    assert.ok((minutes ?? 0) >= 0 && days >= 1);
  }
  look(events);
};

const readOneMail = async (bytes: Uint8Array, place: number, look: Look): Promise<void> => {
  const mail = readMail(bytes, { place });
  assert.notEqual(mail.id, '');
  assert.ok(mail.sentAt === null || Number.isSafeInteger(mail.sentAt));
  for (const { email } of [...mail.to, ...mail.cc, ...(mail.from === null ? [] : [mail.from])])
    assert.match(email, /^[^\s@]+@[^\s@]+$/u);
  look(mail);
};

const readMails: FuzzedReader['read'] = async (bytes, _, look) => {
  if (mailKind(bytes) !== 'mbox') await readOneMail(bytes, 1, look);
  else for await (const mail of mboxMails([bytes])) await readOneMail(mail.bytes, mail.place, look);
};

const mail: FuzzedReader = {
  pieces: [
    '\nFrom a@b.example Wed Sep 30 08:12:00 2026\n',
    '\n>From ',
    '\nContent-Length: 99999999999\n',
    '\nContent-Type: multipart/mixed; boundary=""\n',
    '\nContent-Type: multipart/mixed; boundary=b\n\n--b\n',
    '\nContent-Type: message/rfc822\n\n',
    '\nContent-Type: text/html; charset=x-none\n\n',
    '\nContent-Transfer-Encoding: base64\n',
    '\nContent-Transfer-Encoding: quoted-printable\n',
    '\n--',
    '=?utf-8?Q?',
    '?=',
    '=?x-unknown?B?////?=',
    '=\r\n',
    '<<<<',
    '(((((',
    ':;,',
    '> > > >',
    'On On On On at 2026 wrote',
    '&#x10FFFFF;',
    '<blockquote>',
    '<!--',
    '<div style="',
    '--\n--\n--\n',
    'filename*0*=',
  ],
  read: readMails,
};

const people = (
  pieces: readonly string[],
  steps: (bytes: Uint8Array, path: string) => Steps<Counted | null, unknown>,
  json = false,
): FuzzedReader => ({
  pieces,
  json,
  read: (bytes, path, look) => {
    takeAll(steps(bytes, path), look, json);
    return Promise.resolve();
  },
});

/** Of a member of an export, what it holds. */
function* foundOf(steps: ReturnType<typeof linkedInSteps>): Steps<Counted | null, unknown> {
  return (yield* steps)?.found ?? null;
}

const cells = ['","', '\n"', '""""', ',,,,', ' ::: ', ';;;;', '\u00e9', '=1+1', '1/2/03', '2026-13-45', '@.'];

/** Where feeds and pages are said to come from. */
const address = 'https://blog.example/posts/';

const markup = [
  '<',
  '</',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<!DOCTYPE x [<!ENTITY a "b">]>',
  '&a;',
  '&#0;',
  '="',
];

const plainReaders = {
  vcard: {
    pieces: [
      'BEGIN:VCARD\r\n',
      'END:VCARD\r\n',
      'VERSION:2.1\r\n',
      'VERSION:4.0\r\n',
      'N;CHARSET=utf-8;ENCODING=QUOTED-PRINTABLE:=C3=\r\n',
      'PHOTO;ENCODING=b:/9j/',
      'AGENT:\r\nBEGIN:VCARD\r\n',
      'item1.X-ABLABEL:_$!<Other>!$_\r\n',
      'BDAY:--0230\r\n',
      'TEL;VALUE=uri:tel:+1;ext=9\r\n',
      'TYPE=',
      '=\r\n',
    ],
    read: (bytes, _, look) => {
      takeAll(vcardSteps(bytes), look);
      look(readCard(bytes));
      return Promise.resolve();
    },
  },
  ics: {
    pieces: [
      'BEGIN:VEVENT\r\n',
      'END:VEVENT\r\n',
      'BEGIN:VTIMEZONE\r\n',
      'END:VTIMEZONE\r\n',
      'BEGIN:VALARM\r\n',
      'RRULE:FREQ=SECONDLY\r\n',
      'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30\r\n',
      'RRULE:FREQ=YEARLY;BYWEEKNO=53;BYDAY=-53SU;BYSETPOS=-366\r\n',
      'RDATE;VALUE=PERIOD:20260101T000000Z/P9999D\r\n',
      'EXDATE:20260101T000000Z,',
      'FREQ=MINUTELY',
      ';COUNT=99999999',
      ';INTERVAL=0',
      'TZID=',
      'DURATION:-PT99999999H\r\n',
      'RECURRENCE-ID:20260101\r\n',
    ],
    read: (bytes, _, look) => {
      readCalendar(bytes, look);
      return Promise.resolve();
    },
  },
  mbox: mail,
  eml: mail,
  google: people(cells, googleSteps),
  outlook: people(cells, outlookSteps),
  ldif: people(
    [
      'dn: cn=Ada Quill,mail=ada@quill.example\n',
      'objectclass: groupOfNames\n',
      'member: cn=Ada Quill,mail=ada@quill.example\n',
      'jpegPhoto:: /9j/\n',
      'description:: //79\n',
      'birthday: 31\n',
      '\n ',
      '\n\n',
      '# ',
      ':: ',
      ':< ',
    ],
    ldifSteps,
  ),
  table: people(cells, (bytes) => peopleTableOf(bytes, nothingKnown)),
  linkedin: people([...cells, 'Notes:\n', 'CONVERSATION ID,'], (bytes, path) => {
    const { text } = decodeText(bytes);
    return foundOf(linkedInSteps(text, path));
  }),
  monica: people(
    [
      "INSERT IGNORE INTO `contacts` (`id`, `first_name`) VALUES ('1', 'x');\n",
      "''",
      "\\'",
      'NULL',
      '`',
      '# ',
      '/*',
      '-- ',
      '"properties":',
      '}]',
    ],
    monicaSteps,
    true,
  ),
  archive: {
    json: true,
    pieces: ['"id":', '"records":{', 'null', '}]', '[['],
    read: (bytes, _, look) => {
      const archive = readArchive(decodeText(bytes).text);
      if (archive.ok) look(archive.value.issues);
      return Promise.resolve();
    },
  },
  feed: {
    pieces: [
      ...markup,
      '<item>',
      '</channel>',
      '<rss><channel>',
      '<pubDate>',
      '"items":[',
      '<content type="xhtml">',
    ],
    json: true,
    read: (bytes, _, look) => {
      const feed = readFeed(bytes, { address, contentType: null });
      if (feed.ok) look(feed.value);
      return Promise.resolve();
    },
  },
  opml: {
    pieces: [...markup, '<outline>', '</outline>', '<outline xmlUrl="feed://x.example"'],
    read: (bytes, _, look) => {
      const opml = readOpml(bytes);
      if (opml.ok) look(opml.value);
      return Promise.resolve();
    },
  },
  page: {
    pieces: [
      ...markup,
      '<p>',
      '<div>',
      '</div>',
      '<script>',
      '<table><tr><td>',
      '<meta charset=',
      'style="',
      '<svg>',
    ],
    read: async (bytes, _, look) => {
      look(findFeeds(bytes, { address, contentType: 'text/html' }));
      const page = await readPage(bytes, { address, contentType: 'text/html' });
      if (page.ok) look(page.value);
    },
  },
} as const satisfies Readonly<Record<string, FuzzedReader>>;

type PlainKind = keyof typeof plainReaders;

const isPlainKind = (kind: string): kind is PlainKind => kind in plainReaders;

const readZip: FuzzedReader['read'] = async (bytes, _, look) => {
  const opened = await openZip(bytes);
  if (!opened.ok) return;
  for (const member of opened.value) {
    const content = await member.read();
    if (!content.ok) continue;
    const { type } = recognize(content.value, member.path);
    if (isPlainKind(type)) await plainReaders[type].read(content.value, member.path, look);
  }
};

/** Every reader, by the kind that `recognize` tells of its files. */
export const fuzzedReaders: Readonly<Record<PlainKind | 'zip', FuzzedReader>> = {
  ...plainReaders,
  zip: { pieces: ['PK\u0001\u0002', 'PK\u0005\u0006', '../', '\u0000\u0000\u0000\u0000'], read: readZip },
};

export type FuzzedKind = keyof typeof fuzzedReaders;

export const fuzzedKinds = Object.keys(fuzzedReaders) as readonly FuzzedKind[];

/** What is fetched and not imported is known by its name alone. */
const fetched: readonly (readonly [ending: RegExp, kind: FuzzedKind])[] = [
  [/\.opml$/iu, 'opml'],
  [/\.(?:xml|rss|atom|rdf|feed\.json)$/iu, 'feed'],
  [/\.html?$/iu, 'page'],
];

/** The kind of file that this is, if it is one that is read. */
export const kindOf = (bytes: Uint8Array, path: string): FuzzedKind | null => {
  const known = fetched.find(([ending]) => ending.test(path))?.[1];
  if (known !== undefined) return known;
  const { type } = recognize(bytes, path);
  return fuzzedKinds.find((kind) => kind === type) ?? null;
};
