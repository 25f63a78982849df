import type { FuzzedKind } from './readers.ts';

/** A file that grows in one way alone, made as hard to read as its format allows. */
export interface WorstCase {
  readonly kind: FuzzedKind;
  readonly what: string;
  readonly path: string;
  /** About so many bytes of it. */
  readonly make: (size: number) => string;
}

const filled = (piece: string, size: number): string =>
  piece.repeat(Math.max(1, Math.ceil(size / piece.length)));

/** Pieces that each have a number of their own. */
const numbered = (piece: (index: number) => string, size: number): string => {
  const each = piece(1000).length;
  return Array.from({ length: Math.max(1, Math.ceil(size / each)) }, (_, index) => piece(index)).join('');
};

export type Frame = (inside: string) => string;

/** The same in each of these frames: a row a piece. */
export const growing = (
  kind: FuzzedKind,
  frame: Frame,
  pieces: Readonly<Record<string, string | ((index: number) => string)>>,
  path = 'x',
): readonly WorstCase[] =>
  Object.entries(pieces).map(([what, piece]) => ({
    kind,
    what,
    path,
    make: (size) => frame(typeof piece === 'string' ? filled(piece, size) : numbered(piece, size)),
  }));

export const below =
  (head: string, foot = ''): Frame =>
  (inside) =>
    `${head}${inside}${foot}`;

const heads = {
  google:
    'Name,Given Name,Family Name,Birthday,Notes,E-mail 1 - Type,E-mail 1 - Value,Address 1 - Formatted\n',
  outlook:
    'First Name,Last Name,E-mail Address,Mobile Phone,Business Phone,Web Page,Birthday,Notes,Categories\n',
  linkedin: 'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n',
  table: 'Name,Email,Company,Birthday,Notes,Tags\n',
} as const;

const tables = (['google', 'outlook', 'linkedin', 'table'] as const).flatMap((kind) =>
  growing(
    kind,
    below(heads[kind]),
    {
      'rows of a letter': 'x\n',
      'rows of nothing': '\n',
      'rows of a quote': '""""\n',
      quotes: '"',
      'quotes that never close': '"a\n',
      'cells that are quoted badly': '"a"b,',
      'cells of nothing': ',',
    },
    kind === 'linkedin' ? 'Connections.csv' : 'x.csv',
  ),
);

const recommendations = growing(
  'linkedin',
  below('First Name,Last Name,Company,Job Title,Text,Creation Date,Status\n'),
  { 'recommendations of a sign': '=\n' },
  'Recommendations_Given.csv',
);

/** Two lines that look like a table, and then none. */
const nobody = growing('table', below('So much, then\nfor this, see <examples@mail.example>\n'), {
  'rows of nobody': '-\r',
});

/**
 * One piece over and over at one place, where a reader that looks for its end from each of them takes for ever: between
 * what brings the reader there and what lets it fail.
 */
const runs: readonly WorstCase[] = (
  [
    [
      'linkedin',
      'a date of blanks before a time',
      'Recommendations_Given.csv',
      'First Name,Last Name,Company,Job Title,Text,Creation Date,Status\nAda,Quill,Engines,Engineer,Superb.,"06/02/',
      '\f',
      '18, 03:00 PM x",VISIBLE\n',
    ],
    [
      'linkedin',
      'websites of capitals',
      'Profile.csv',
      'First Name,Last Name,Headline,Summary,Websites\nAda,Quill,,,"[',
      'A',
      ',https://a.example]"\n',
    ],
    ['linkedin', 'a name of commas', 'Connections.csv', `${heads.linkedin}"Ada`, ',', 'x",Quill,,,,,\n'],
    ['table', 'a name with a comma, blanks and a comma', 'x.csv', `${heads.table}"a,`, ' ', ',"\n'],
    ['table', 'a name of words in an open bracket', 'x.csv', `${heads.table}"Ada (`, 'a ', '",\n'],
    ['table', 'a column of blanks', 'x.csv', 'Name,"a', ' ', '-b"\nAda,x\n'],
    ['table', 'an address of the web of dots', 'x.csv', `${heads.table}Ada,,,,"www.`, '.a', ' x"\n'],
    [
      'ics',
      'a guest whose name is of brackets',
      'x.ics',
      `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20261101T100000Z\r\nATTENDEE;CN="`,
      '(',
      '":mailto:ada@quill.example\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
    ],
    [
      'ics',
      'a calendar whose name is nearly an address',
      'x.ics',
      'BEGIN:VCALENDAR\r\nX-WR-CALNAME:a@a',
      '.a',
      '@\r\nEND:VCALENDAR\r\n',
    ],
    [
      'vcard',
      'an agent whose name has parameters in every line',
      'x.vcf',
      'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ada\r\nAGENT:BEGIN:VCARD\\n',
      'FN\\;\u2028',
      '\r\nEND:VCARD\r\n',
    ],
    [
      'eml',
      'a text of carriage returns',
      'x.eml',
      'From: ada@quill.example\nSubject: a\n\nHello.',
      '\r',
      'x\n',
    ],
    [
      'mbox',
      'ids without an end',
      'x.mbox',
      '',
      `From a@b.example Wed Sep 30 08:12:00 2026\nSubject: x\nReferences: ${'a'.repeat(20_000)}\nIn-Reply-To: ${'a'.repeat(20_000)}\n\nx\n\n`,
      '',
    ],
    [
      'eml',
      'parts with an open comment in their type',
      'x.eml',
      'From: a@b.example\nSubject: x\nContent-Type: multipart/mixed; boundary=b\n\n',
      `--b\nContent-Type: text/plain; charset=x (${' '.repeat(9000)}((\n\nx\n`,
      '',
    ],
  ] as const satisfies readonly (readonly [FuzzedKind, ...(readonly string[])])[]
).map(([kind, what, path, head, piece, foot]) => ({
  kind,
  what,
  path,
  make: (size) => `${head}${filled(piece, size)}${foot}`,
}));

/** Addresses whose words stand elsewhere too, but in another order. */
const wordsInTurn: WorstCase = {
  kind: 'google',
  what: 'an address written twice in many words',
  path: 'x.csv',
  make: (size) => {
    const words = numbered((index) => `${index} `, size / 2).trim();
    return `Given Name,Family Name,Group Membership,Address 1 - Formatted,Address 1 - Street,Address 1 - City\nAda,Quill,,${words},${words.split(' ').toReversed().join(' ')},Porto\n`;
  },
};

const wideTable: WorstCase = {
  kind: 'google',
  what: 'short rows below thousands of columns',
  path: 'x.csv',
  make: (size) =>
    `${heads.google.trimEnd()}${numbered((index) => `,Phone ${index} - Value`, Math.min(60_000, size / 8))}\n${filled('Ada,b\n', size)}`,
};

const sent = 'Moe,https://l.example/in/moe,2026-09-30 08:12:40 UTC,,Hi,INBOX\n';
const messages: WorstCase = {
  kind: 'linkedin',
  what: 'messages of one with an address as long as a book',
  path: 'messages.csv',
  make: (size) =>
    `CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\nc,,Ada,https://l.example/in/${filled('a', size / 4)},${sent}${filled(`c,,Ada,,${sent}`, size)}`,
};

const cards = [
  ...growing('vcard', below('BEGIN:VCARD\r\nVERSION:3.0\r\nN:Quill;Ada\r\n', 'END:VCARD\r\n'), {
    'folded lines': 'NOTE:a\r\n b\r\n',
    'labels of groups': (index) => `item${index}.X-ABLABEL:a\r\n`,
    'labelled numbers': (index) => `item${index}.TEL:${index}\r\nitem${index}.X-ABLABEL:a\r\n`,
    addresses: (index) => `EMAIL:a${index}@b.example\r\n`,
    jobs: (index) => `ORG:a${index}\r\nTITLE:b${index}\r\n`,
    'lines without a colon': 'x\r\n',
  }),
  ...growing('vcard', below('BEGIN:VCARD\r\nVERSION:3.0\r\nN:Quill;Ada\r\nNOTE:', '\r\nEND:VCARD\r\n'), {
    'one line folded': 'a\r\n ',
    escapes: '\\,',
  }),
  ...growing(
    'vcard',
    below(
      'BEGIN:VCARD\r\nVERSION:2.1\r\nN:Quill;Ada\r\nNOTE;ENCODING=QUOTED-PRINTABLE:',
      '\r\nEND:VCARD\r\n',
    ),
    { 'soft breaks': '=C3=\r\n', 'equal signs': '=' },
  ),
  ...growing(
    'vcard',
    below('BEGIN:VCARD\r\nVERSION:2.1\r\nN:Quill;Ada\r\nPHOTO;ENCODING=BASE64:\r\n', '\r\n\r\nEND:VCARD\r\n'),
    {
      'lines of a picture': ' QUJDREVGR0hJ\r\n',
      'lines of a picture that are not folded': 'QUJDREVGR0hJ\r\n',
    },
  ),
  ...growing('vcard', below(''), {
    'cards of nothing': 'BEGIN:VCARD\nEND:VCARD\n',
    'cards in cards': 'BEGIN:VCARD\nAGENT:\n',
    'groups of one': (index) =>
      `BEGIN:VCARD\nVERSION:3.0\nFN:g${index}\nX-ADDRESSBOOKSERVER-KIND:group\nX-ADDRESSBOOKSERVER-MEMBER:urn:uuid:1\nEND:VCARD\n`,
  }),
];

const directories = [
  ...growing('ldif', below('dn: cn=Ada\ncn: Ada\n'), {
    'values of one': 'mail: a@b.example\n',
    'values of many names': (index) => `a${index}: b\n`,
    'a value folded': ' b\n',
    'lines without a colon': 'x\n',
    'entries of nothing': 'dn: x\n',
    'entries of a name each': (index) => `dn: cn=${index}\na${index}: b\ncn: Ada\n\n`,
    'lists of one': (index) =>
      `dn: cn=g${index}\nobjectclass: groupOfNames\ncn: g${index}\nmember: cn=Ada\n\n`,
  }),
  ...growing('ldif', below('# ', '\ndn: cn=Ada\ncn: Ada\n'), { comments: '\n#', blanks: ' ' }),
];

const everything = Array.from({ length: 59 }, (_, index) => index + 1).join(',');
const rules: Readonly<Record<string, string>> = {
  'a day in February that never is': 'FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30',
  'every second': 'FREQ=SECONDLY',
  'a billion days': 'FREQ=DAILY;COUNT=999999999',
  'a billion Mondays of February': 'FREQ=WEEKLY;BYDAY=MO;BYMONTH=2;COUNT=999999999',
  'every time of a day': `FREQ=DAILY;BYHOUR=1,2,3;BYMINUTE=${everything};BYSECOND=1,2,3`,
  'every day of a year': `FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYSETPOS=${everything}`,
};

const event = (index: number, lines: string): string =>
  `BEGIN:VEVENT\r\nUID:${index}\r\n${lines}\r\nEND:VEVENT\r\n`;
const calendar = below('BEGIN:VCALENDAR\r\n', 'END:VCALENDAR\r\n');
const zone = (name: string, rule: string): string =>
  `BEGIN:VTIMEZONE\r\nTZID:${name}\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nRRULE:${rule}\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n`;
const series = 'DTSTART:20250101T000000Z\r\nRRULE:FREQ=MINUTELY\r\n';

const calendars = [
  ...Object.entries(rules).flatMap(([what, rule]) =>
    growing('ics', calendar, {
      [`series of ${what}`]: (index) =>
        event(index, `DTSTART;TZID=Europe/Berlin:20200101T000000\r\nRRULE:${rule}`),
      [`zones of ${what}`]: (index) =>
        `${zone(`A${index}`, rule)}${event(index, `DTSTART;TZID=A${index}:20260101T000000`)}`,
    }),
  ),
  ...growing(
    'ics',
    below(`BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\n${series}`, 'END:VEVENT\r\nEND:VCALENDAR\r\n'),
    {
      'days less': 'EXDATE:20250101T000001Z,20250102T000001Z\r\n',
      'days more': 'RDATE;VALUE=PERIOD:20250101T000001Z/PT1H\r\n',
      guests: (index) => `ATTENDEE;CN=Ada:mailto:a${index}@b.example\r\n`,
      properties: 'X-A:1\r\n',
    },
  ),
  ...growing('ics', below(`BEGIN:VCALENDAR\r\n${event(1, series.trimEnd())}`, 'END:VCALENDAR\r\n'), {
    'changes of one series': (index) =>
      event(
        1,
        `RECURRENCE-ID;RANGE=THISANDFUTURE:2025010${1 + (index % 9)}T${String(100_000 + (index % 50_000)).slice(0, 4)}00Z\r\nDTSTART:20250101T000000Z`,
      ),
    'events that never end': 'BEGIN:VEVENT\r\n',
    'calendars that never end': 'BEGIN:VCALENDAR\r\n',
  }),
];

const mailHead = 'From: a@b.example\nDate: Wed, 30 Sep 2026 08:12:00 +0000\nSubject: x\n';
const mixed = `${mailHead}Content-Type: multipart/mixed; boundary=b\n\n`;
const envelope = 'From a@b.example Wed Sep 30 08:12:00 2026\n';

const mails = [
  ...growing('eml', below(mailHead, '\n\nx'), {
    'heads that go on': 'X-A: b\n c\n',
    'servers on its way': 'Received: a by b; nonsense\n',
  }),
  ...growing('eml', below(`${mailHead}To: `, '\n\nx'), {
    receivers: 'a@b.example, ',
    brackets: '<',
    'brackets that end': '<@>',
    comments: '(',
    'comments that end': '( )@',
  }),
  ...growing('eml', below(`X-A: b\nFrom: a@b.example\nSubject: `, '\n\nx'), {
    'encoded words': '=?utf-8?Q?a?= ',
    'encoded words that never end': '=?utf-8?Q?',
  }),
  ...growing('eml', below(mixed), {
    'parts in parts': '--b\nContent-Type: multipart/mixed; boundary=b\n\n',
    'parts in parts, each with its own boundary': (index) =>
      `--b${index === 0 ? '' : index}\nContent-Type: multipart/mixed; boundary=b${index + 1}\n\n`,
    'lines that might part something': '--c\n',
    'mails in mails': '--b\nContent-Type: message/rfc822\n\n',
  }),
  ...growing('eml', below(`${mailHead}\n`), {
    quotes: '> ',
    'lines that begin an answer': 'On Wed, Ada wrote:\n',
    'signatures without a name': '-- \n',
    'heads of forwarded mails': 'From: a\nSent: b\nTo: c\n',
  }),
  ...growing('eml', below(`${mailHead}Content-Type: text/html\n\n`), {
    elements: '<div>',
    comments: '<!-- ',
    entities: '&#1;',
    attributes: '<a b=',
  }),
  ...growing('mbox', below(`${envelope}Subject: a\n\nx\n\n`), {
    mails: `${envelope}Subject: x\n\nx\n\n`,
    'lengths that are not so': `${envelope}Content-Length: 100000\nSubject: x\n\nx\n\n`,
    'lines that begin with From': '\nFrom ',
    'quoted From': '>From a\n',
  }),
];

const pieces = {
  elements: '<p>a',
  'elements that never end': '<div ',
  'headings that never end': '<h1><small>a b ',
  'ends of elements': '</div>',
  comments: '<!-- ',
  'ends of comments': '-->',
  'blanks that do not break': 'a&nbsp;',
  entities: '&amp;',
  sections: '<![CDATA[',
  titles: '<title>a</title>',
  'heads of pages': '<html><head><meta charset="utf-8"><title>a</title>\n',
  'linked data': '<script type="application/ld+json">{}</script>',
  'metas that say nothing': '<meta charset=a>',
};
const pages = [
  ...growing('page', below('<html><head><title>a</title>'), pieces),
  ...growing('page', below(`<html><body>${'<blockquote><div>a '.repeat(30)}`), {
    'lines within quotes': 'Ada &lt;ada@quill.example&gt; wrote:\n',
  }),
  ...growing(
    'feed',
    below('<rss version="2.0"><channel><title>a</title><item><title>b</title><description>'),
    pieces,
  ),
  ...growing('feed', below('<rss version="2.0"><channel><title>a</title>'), {
    items: '<item><title>a</title></item>',
    'items in items': '<item>',
  }),
  ...growing('feed', below('{"version":"https://jsonfeed.org/version/1.1","items":'), { lists: '[' }),
  ...growing('opml', below('<opml version="2.0"><body>'), {
    'outlines in outlines': '<outline>',
    outlines: '<outline xmlUrl="https://a.example/f"/>',
    entities: '<!ENTITY a "b">',
  }),
];

const insert = 'INSERT IGNORE INTO `contacts` (`id`, `first_name`) VALUES ';
const monicas = growing('monica', below(`# Monica\nSET FOREIGN_KEY_CHECKS=0;\n${insert}(0, 'x')`), {
  contacts: (index) => `,\n(${index}, 'x')`,
  'contacts in one line': (index) => `,(${index}, 'x')`,
  'inserts of one': `;\n${insert}(1, 'x')`,
  'quotes in a text': ", (1, '\\'",
  'marks of comments': '/*',
  brackets: '(',
});

/** What makes each reader slow, if anything does. */
export const worstCases: readonly WorstCase[] = [
  ...tables,
  ...recommendations,
  ...nobody,
  ...runs,
  wordsInTurn,
  wideTable,
  messages,
  ...cards,
  ...directories,
  ...calendars,
  ...mails,
  ...pages,
  ...monicas,
];
