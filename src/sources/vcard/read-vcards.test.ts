import assert from 'node:assert/strict';
import test from 'node:test';
import type { PersonDraft } from '../../core/people/index.ts';
import { byteStringToBytes } from '../content-lines/charset.ts';
import { readCard, vcardSteps } from './index.ts';
import { isVcard } from './is-vcard.ts';
import { readVcards } from '../testing/read-whole.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const card = (version: string, ...lines: readonly string[]): string =>
  ['BEGIN:VCARD', `VERSION:${version}`, ...lines, 'END:VCARD', ''].join('\r\n');

const readOne = (bytes: Uint8Array): PersonDraft => {
  const { people } = readVcards(bytes);
  assert.equal(people.length, 1);
  const [person] = people;
  assert.ok(person);
  return person.draft;
};

const read3 = (...lines: readonly string[]): PersonDraft => readOne(encode(card('3.0', 'FN:Ada', ...lines)));
const read21 = (...lines: readonly string[]): PersonDraft =>
  readOne(byteStringToBytes(card('2.1', 'FN:Ada', ...lines)));

const bytesOf = (text: string): string =>
  Array.from(encode(text), (byte) => String.fromCharCode(byte)).join('');

/** A line of a card, and the contact points it makes as `kind label! service value`. */
const contactPoints: readonly (readonly [line: string, point: string])[] = [
  ['EMAIL;TYPE=INTERNET:a@b.c', 'email - a@b.c'],
  ['EMAIL;TYPE=INTERNET;TYPE=WORK;TYPE=pref:a@b.c', 'email work! a@b.c'],
  ['EMAIL;PREF=1;TYPE="home,work":a@b.c', 'email home work! a@b.c'],
  ['EMAIL;VALUE=uri:mailto:a@b.c', 'email - a@b.c'],
  ['email;type=internet:a@b.c', 'email - a@b.c'],
  ['EMAIL:Ada Quill <a@b.c>', 'email - a@b.c'],
  ['EMAIL:"Quill, Ada" <mailto:a@b.c>', 'email - a@b.c'],
  ['EMAIL:mailto:a@b.c?subject=Hello', 'email - a@b.c'],
  ['EMAIL:a@b.c (until May)', 'email - a@b.c'],
  ['EMAIL;ENCODING=b:YUBiLmM=', 'email - a@b.c'],
  ['TEL;TYPE=_$!<Mobile>!$_:1', 'phone mobile 1'],
  ['TEL;TYPE=_$!<HomeFAX>!$_:1', 'phone home fax 1'],
  ['TEL;CELL;PREF:1', 'phone cell! 1'],
  ['TEL;FAX;WORK:1', 'phone work fax 1'],
  ['TEL;type=IPHONE;type=CELL;type=VOICE:1', 'phone iphone 1'],
  ['TEL;VALUE=uri;TYPE="voice,cell":tel:+1-2;ext=3', 'phone cell +1-2 ext. 3'],
  ['TEL;X-NEC-SECRET:1', 'phone nec-secret 1'],
  ['TEL;X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,=42=C3=BC=72=6F):1', 'phone Büro 1'],
  ['X-MS-TEL;VOICE;CALLBACK:1', 'phone callback 1'],
  ['TEL;TYPE=HOME:sip:a@b.c', 'handle home (sip) a@b.c'],
  ['URL:http\\://www.ibm.com', 'url - http://www.ibm.com'],
  ['X-EVOLUTION-BLOG-URL:http://a', 'url blog http://a'],
  ['IMPP;X-SERVICE-TYPE=WhatsApp;type=pref:x-apple:351912345678', 'handle -! (whatsapp) 351912345678'],
  ['IMPP:xmpp:a@b.c', 'handle - (jabber) a@b.c'],
  ['IMPP;X-SERVICE-TYPE=AIM:aim:goim?screenname=moe', 'handle - (aim) moe'],
  ['X-AIM;TYPE=HOME:moe', 'handle home (aim) moe'],
  ['X-SKYPE-USERNAME:moe', 'handle - (skype) moe'],
  ['X-FACEBOOK:moe.quill', 'handle - (facebook) moe.quill'],
  ['X-Instagram-URL;TYPE=WORK:https://a.example/moe', 'handle work (instagram) https://a.example/moe'],
  ['X-TWITTER-FOLLOWERS:12', ''],
  ['X-messaging/aim-All:one\uE000two', 'handle - (aim) one | handle - (aim) two'],
  [
    'X-SOCIALPROFILE;type=linkedin;x-user=ada:http://www.linkedin.com/in/ada',
    'handle - (linkedin) http://www.linkedin.com/in/ada',
  ],
  ['X-SOCIALPROFILE;type=twitter:x-apple:@ada', 'handle - (twitter) @ada'],
  ['X-SOCIALPROFILE:https://github.com/ada', 'handle - (github) https://github.com/ada'],
  ['SOCIALPROFILE;SERVICE-TYPE=Mastodon;TYPE=home:https://a/@b', 'handle home (mastodon) https://a/@b'],
];

for (const [line, expected] of contactPoints)
  test(`reads ${line}`, () => {
    const found = read3(line).contactPoints.map(
      ({ kind, label, preferred, service, value }) =>
        `${kind} ${label ?? '-'}${preferred ? '!' : ''}${service === null ? '' : ` (${service})`} ${value}`,
    );
    assert.equal(found.join(' | '), expected);
  });

/** A line, and the important dates it makes as `kind label date`. */
const dates: readonly (readonly [line: string, date: string])[] = [
  ['BDAY:1985-04-12', 'birthday - 1985-04-12'],
  ['BDAY:19850412', 'birthday - 1985-04-12'],
  ['BDAY:1985-04-12;', 'birthday - 1985-04-12'],
  ['BDAY:--0416', 'birthday - --04-16'],
  ['BDAY:--04-16', 'birthday - --04-16'],
  ['BDAY;X-APPLE-OMIT-YEAR=1604:1604-04-16', 'birthday - --04-16'],
  ['BDAY;X-APPLE-OMIT-YEAR=1900:1900-04-16', 'birthday - --04-16'],
  ['BDAY:1604-04-16', 'birthday - --04-16'],
  ['BDAY:1985-04', 'birthday - 1985-04'],
  ['BDAY:1985', 'birthday - 1985'],
  ['BDAY;VALUE=date-time:1987-09-27T00:00:00Z', 'birthday - 1987-09-27'],
  ['ANNIVERSARY:2009-08-08', 'anniversary - 2009-08-08'],
  ['X-ANNIVERSARY:2009-08-08', 'anniversary - 2009-08-08'],
  ['X-EVOLUTION-ANNIVERSARY:2009-08-08', 'anniversary - 2009-08-08'],
  ['X-MS-ANNIVERSARY:20090808', 'anniversary - 2009-08-08'],
  ['X-WAB-WEDDING_ANNIVERSARY:20090808', 'anniversary - 2009-08-08'],
  ['DEATHDATE:1996', 'other death 1996'],
  [
    'X-ANDROID-CUSTOM:vnd.android.cursor.item/contact_event;1996-04-01;1;;;;;;;;;;;;;',
    'anniversary - 1996-04-01',
  ],
  [
    'X-ANDROID-CUSTOM:vnd.android.cursor.item/contact_event;--04-01;0;Name day;;;;;;;;;;;;',
    'other Name day --04-01',
  ],
];

for (const [line, expected] of dates)
  test(`reads ${line}`, () => {
    assert.equal(
      read3(line)
        .dates.map(({ kind, label, date }) => `${kind} ${label ?? '-'} ${date}`)
        .join(),
      expected,
    );
  });

test("Apple's groups label addresses, dates and relations", () => {
  const { contactPoints, dates, relations, unknown } = read3(
    'item1.EMAIL;type=INTERNET:a@b.c',
    'item1.X-ABLabel:Ski club',
    'ITEM2.X-ABLABEL:_$!<Anniversary>!$_',
    'item2.X-ABDATE;type=pref:1835-07-08',
    'item3.X-ABDATE:2001-02-03',
    'item3.X-ABLabel:First met',
    'item4.X-ABRELATEDNAMES:Byron',
    'item4.X-ABLabel:_$!<Father>!$_',
    'item5.ADR:;;Rua 1;Lisboa;;;Portugal',
    'item5.X-ABADR:pt',
    'item6.X-FOO:bar',
    'item6.X-ABLabel:mine',
  );
  assert.equal(contactPoints[0]?.label, 'Ski club');
  assert.equal(contactPoints[1]?.address?.countryCode, 'PT');
  assert.deepEqual(dates, [
    { kind: 'anniversary', label: null, date: '1835-07-08' },
    { kind: 'other', label: 'First met', date: '2001-02-03' },
  ]);
  assert.deepEqual(relations, [{ kind: 'related', label: 'father', name: 'Byron' }]);
  assert.deepEqual(
    unknown.map(({ group, name, value }) => [group, name, value]),
    [
      ['item6', 'X-FOO', 'bar'],
      ['item6', 'X-ABLabel', 'mine'],
    ],
  );
});

test('an address inside of an Exchange is kept as it came and said: it reaches nobody from outside', () => {
  const { people, issues } = readVcards(encode(card('2.1', 'N:Q;Ada', 'EMAIL;TYPE=EX:/o=Labs/ou=X/cn=ada')));
  assert.deepEqual(
    people.map(({ draft }) => [draft.contactPoints, draft.unknown.map(({ name }) => name)]),
    [[[], ['EMAIL']]],
  );
  assert.deepEqual(
    issues.map(({ type, line }) => [type, line]),
    [['exchange-address', 4]],
  );
});

test('names keep commas that nobody escaped, and the order the formatted name has', () => {
  const draft = readOne(encode(card('3.0', 'N:Doe;John;Richter,James;Mr.;Sr.', 'FN:Mr. John Doe')));
  assert.equal(draft.name.additional, 'Richter,James');
  assert.equal(draft.name.displayOrder, 'given-first');
  const japanese = readOne(
    encode(card('4.0', 'N;SORT-AS="あんどう,ろいど":安藤;ロイド;;;', 'FN:安藤ロイド')),
  );
  assert.equal(japanese.name.displayOrder, 'family-first');
  assert.equal(japanese.name.phoneticFamily, 'あんどう');
  assert.equal(japanese.name.phoneticGiven, 'ろいど');
});

test('a card without N has its name in parts where they are sure, and whole where they are not', () => {
  const rows: readonly (readonly [lines: readonly string[], given: string | null, family: string | null])[] =
    [
      [['FN:Ada Quill'], 'Ada', 'Quill'],
      [['FN:Dr. Ada van der Quill'], 'Ada', 'van der Quill'],
      [['FN:Ada Quill', 'N:;;;;'], null, null],
      [['FN:Ada Quill', 'KIND:org'], null, null],
      [['FN:Ada Mills GmbH'], null, null],
      [['FN:Ada & Bo Quill'], null, null],
      [['FN:Ada 2'], null, null],
      [['FN:Plumber Bob'], null, null],
      [['FN:ada.quill@x.example'], null, null],
      [['FN:王小明'], null, null],
      [['FN:Ada'], null, null],
    ];
  for (const [lines, given, family] of rows) {
    const { name } = readOne(encode(card('4.0', ...lines)));
    assert.deepEqual([name.given, name.family], [given, family], lines.join(' '));
    assert.equal(`FN:${name.formatted}`, lines[0]);
  }
});

test('organizations and titles pair by group, then by order', () => {
  const pairs = (...lines: readonly string[]): readonly string[] =>
    read3(...lines).positions.map(({ organization, title }) => `${organization ?? '-'}/${title ?? '-'}`);
  assert.deepEqual(pairs('ORG:A', 'TITLE:a', 'ORG:B', 'TITLE:b'), ['A/a', 'B/b']);
  assert.deepEqual(pairs('ORG:A', 'ORG:B', 'TITLE:a', 'TITLE:b'), ['A/a', 'B/b']);
  assert.deepEqual(pairs('TITLE:a', 'ORG:A'), ['A/a']);
  assert.deepEqual(pairs('x.ORG:A', 'y.ORG:B', 'y.TITLE:b', 'x.TITLE:a'), ['A/a', 'B/b']);
  assert.deepEqual(pairs('x.ORG:A', 'y.TITLE:b'), ['A/-', '-/b']);
  const [position] = read3('ORG:IBM;Accounting;Dungeon', 'TITLE:Clerk').positions;
  assert.deepEqual([position?.department, position?.team], ['Accounting', 'Dungeon']);
  const departments = (...lines: readonly string[]): readonly (string | null)[] =>
    read3(...lines).positions.map(({ department }) => department);
  assert.deepEqual(departments('ORG:A', 'X-KADDRESSBOOK-X-Department:Sales'), ['Sales']);
  assert.deepEqual(departments('ORG:A;Mill', 'X-KADDRESSBOOK-X-Department:Sales'), ['Mill']);
  assert.deepEqual(departments('X-KADDRESSBOOK-X-Department:Sales'), ['Sales']);
});

test('vCard 2.1: soft breaks, code pages, photos without a blank line', () => {
  const draft = read21(
    'N;CHARSET=SHIFT_JIS:\x88\xc0\x93\xa1;\x83\x8d\x83\x43\x83\x68;;;',
    'NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Caf=C3=',
    '=A9=0D=0A=',
    ' second',
    'ORG:Caf\xe9 Gr\xf6\xdfe',
    'ADR;HOME;CHARSET=windows-1251:;;\xcc\xee\xf1\xea\xe2\xe0;;;;',
    'PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQ',
    ' SkZJRgAB',
    'SkZJRgAB',
    'TEL;WORK:1',
  );
  assert.deepEqual([draft.name.family, draft.name.given], ['安藤', 'ロイド']);
  assert.equal(draft.note, 'Café\n second');
  assert.equal(draft.contactPoints[0]?.value, 'Москва');
  assert.equal(draft.positions[0]?.organization, 'Café Größe');
  assert.equal(draft.photo, 'data:image/jpeg;base64,/9j/4AAQSkZJRgABSkZJRgAB');
  assert.equal(draft.contactPoints[1]?.value, '1');
});

test('undeclared text: UTF-8 and Latin letters in one file, kana without a word', () => {
  const text = card('2.1', `N:${bytesOf('Größe')};A`, 'ORG:Gr\xf6\xdfe');
  const { people, issues } = readVcards(byteStringToBytes(text));
  assert.equal(people[0]?.draft.name.family, 'Größe');
  assert.equal(people[0]?.draft.positions[0]?.organization, 'Größe');
  assert.deepEqual(
    issues.map(({ line, field, type }) => [line, field, type]),
    [[4, 'ORG', 'guessed-encoding']],
  );
  assert.equal(readOne(byteStringToBytes(card('2.1', 'N:\x83\x8d\x83\x43\x83\x68'))).name.family, 'ロイド');
  assert.equal(readOne(byteStringToBytes(card('2.1', 'N;LANGUAGE=ru:\xcc\xee\xf1'))).name.family, 'Мос');
  assert.equal(
    readOne(byteStringToBytes(card('2.1', 'N;CHARSET=UTF-8:Gr\xc3\xb6\xc3'))).name.family,
    'Grö\uFFFD',
  );
});

/** Polish in windows-1250, Russian in KOI8-R, Greek in windows-1253, as phones and Outlook have written them. */
for (const [family, given, note, read] of [
  ['Wi\x9cniewski', '\xa3ukasz', 'Sp\xf3\xb3ka, Gda\xf1sk', ['Wiśniewski', 'Łukasz', 'Spółka, Gdańsk']],
  [
    '\xe9\xd7\xc1\xce\xcf\xd7',
    '\xed\xc1\xd2\xc9\xd1',
    '\xed\xcf\xd3\xcb\xd7\xc1',
    ['Иванов', 'Мария', 'Москва'],
  ],
  [
    '\xd0\xe1\xf0\xe1\xe4\xfc\xf0\xef\xf5\xeb\xef\xf2',
    '\xc5\xeb\xdd\xed\xe7',
    '\xc1\xe8\xde\xed\xe1',
    ['Παπαδόπουλος', 'Ελένη', 'Αθήνα'],
  ],
] as const)
  test(`undeclared text is in the code page that the words of its file suggest: ${read.join(', ')}`, () => {
    const quoted = note.replace(
      /[\x80-\xff]/g,
      (sign) => `=${sign.charCodeAt(0).toString(16).toUpperCase()}`,
    );
    const told = card('2.1', `N:${family};${given};;;`, `NOTE;ENCODING=QUOTED-PRINTABLE:${quoted}`);
    const utf8 = card('3.0', `N:${bytesOf('Größe')};A`);
    const [first, second] = readVcards(byteStringToBytes(utf8 + told)).people;
    assert.equal(first?.draft.name.family, 'Größe');
    assert.deepEqual([second?.draft.name.family, second?.draft.name.given, second?.draft.note], read);
  });

test('a fold may cut a UTF-8 character in two', () => {
  const bytes = bytesOf('é');
  const draft = readOne(byteStringToBytes(card('3.0', `FN:Zo${bytes[0]}`, ` ${bytes[1]}!`)));
  assert.equal(draft.name.formatted, 'Zoé!');
});

test('UTF-16 with and without its mark is read', () => {
  const units = (text: string): Uint8Array =>
    Uint8Array.from(Array.from(text, (sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]).flat());
  assert.equal(readOne(units(card('3.0', 'FN:Zoé'))).name.formatted, 'Zoé');
  assert.equal(readOne(units(`\uFEFF${card('3.0', 'FN:Zoé')}`)).name.formatted, 'Zoé');
});

/** What the reading of a file of two has handed over when it reaches the end of the first line that holds this. */
const handedOverBy = (word: string, ...lines: readonly string[]): readonly (string | null)[] => {
  const named: (string | null)[] = [];
  const whole = lines.join('\n');
  let line = 0;
  const upTo = whole.slice(0, whole.indexOf(word)).split('\n').length;
  for (const told of vcardSteps(encode(`${whole}\n`))) {
    if (told !== undefined) named.push(told.draft.name.formatted);
    else line += 1;
    if (line > upTo) break;
  }
  return named;
};

test('people are handed over as their cards end, unless a card of a group may come', () => {
  const two = ['BEGIN:VCARD', 'FN:A', 'END:VCARD', 'BEGIN:VCARD', 'FN:B', 'NOTE:kind', 'END:VCARD'];
  assert.deepEqual(handedOverBy('FN:B', ...two), ['A']);
  assert.deepEqual(handedOverBy('FN:B', ...two, 'BEGIN:VCARD', 'KI\r\n ND:group', 'END:VCARD'), []);
  const nested = ['BEGIN:VCARD', 'FN:A', 'BEGIN:VCARD', 'FN:B', 'END:VCARD', 'TEL:1', 'END:VCARD', 'X:1'];
  assert.deepEqual(handedOverBy('TEL', ...nested), []);
  assert.deepEqual(handedOverBy('X:1', ...nested), ['A', 'B']);
});

test('groups: cards of groups give their name to members, categories are groups, system groups are not', () => {
  const file =
    card('3.0', 'FN:Ada', 'UID:A-1', 'CATEGORIES:myContacts,Ski\\, or not,VIP') +
    card('4.0', 'FN:Bob', 'UID:urn:uuid:b-2', 'EMAIL:bob@x.y') +
    card(
      '3.0',
      'N:Friends;;;;',
      'FN:Friends',
      'X-ADDRESSBOOKSERVER-KIND:group',
      'X-ADDRESSBOOKSERVER-MEMBER:urn:uuid:a-1',
    ) +
    card(
      '4.0',
      'KIND:group',
      'FN:Team',
      'MEMBER:urn:uuid:b-2',
      'MEMBER:mailto:bob@x.y',
      'MEMBER:urn:uuid:gone',
    );
  const { people, read, rejected, issues } = readVcards(encode(file));
  assert.deepEqual([read, rejected], [2, 0]);
  assert.deepEqual(
    people.map(({ draft }) => draft.groups),
    [['Ski, or not', 'VIP', 'Friends'], ['Team']],
  );
  assert.deepEqual(
    people[0]?.draft.unknown.map(({ name, value }) => [name, value]),
    [['CATEGORIES', 'myContacts']],
  );
  assert.deepEqual(
    issues.map(({ type, field, excerpt }) => [type, field, excerpt]),
    [['unknown-member', 'Team', 'gone']],
  );
});

test('a card with nothing to call anyone by is refused, with its line; an address or a phone is enough', () => {
  const file =
    card('3.0', 'N:;;;;') +
    card('3.0', 'NOTE:who?') +
    card('3.0', 'EMAIL:a@b.c') +
    card('3.0', 'ORG:Initech');
  const { people, read, rejected, issues } = readVcards(encode(file));
  assert.deepEqual([read, rejected, people.map(({ line }) => line)], [4, 2, [9, 13]]);
  assert.deepEqual(
    issues.map(({ line, type }) => [line, type]),
    [
      [1, 'no-name'],
      [5, 'no-name'],
    ],
  );
});

test('cards in cards: an agent stays with its card, others are people of their own', () => {
  const file =
    'BEGIN:VCARD\nVERSION:2.1\nFN:Boss\nAGENT:\nBEGIN:VCARD\nFN:Helper\nTEL:1\nEND:VCARD\nTEL:2\nEND:VCARD\n';
  const boss = readOne(encode(file));
  assert.deepEqual(boss.relations, [{ kind: 'related', label: 'agent', name: 'Helper' }]);
  assert.deepEqual(
    boss.contactPoints.map(({ value }) => value),
    ['2'],
  );
  assert.equal(boss.unknown[0]?.value, 'BEGIN:VCARD\\nFN:Helper\\nTEL:1\\nEND:VCARD\\n');
  const nested = readVcards(encode('BEGIN:VCARD\nFN:A\nBEGIN:VCARD\nFN:B\nEND:VCARD\nTEL:1\nEND:VCARD\n'));
  assert.deepEqual(
    nested.people.map(({ draft }) => draft.name.formatted),
    ['A', 'B'],
  );
  assert.deepEqual(
    nested.issues.map(({ type }) => type),
    ['nested-card'],
  );
});

test('a card that is cut off is still read', () => {
  const { people, issues } = readVcards(
    encode('BEGIN:VCARD\nFN:A\nTEL:1\nBEGIN:VCARD\nFN:B\nEND:VCARD\nstray\nlines\n'),
  );
  assert.deepEqual(
    people.map(({ draft }) => draft.name.formatted),
    ['A', 'B'],
  );
  assert.ok(issues.some(({ type, line }) => type === 'truncated-card' && line === 1));
});

test('lines that are no property are told, and a note takes those that follow it', () => {
  const { people, issues } = readVcards(
    encode('BEGIN:VCARD\nFN:A\n# remark\nNOTE:one\ntwo\n\nthree\nEND:VCARD\n'),
  );
  assert.equal(people[0]?.draft.note, 'one\ntwo\nthree');
  assert.deepEqual(
    issues.map(({ line, type, excerpt }) => [line, type, excerpt]),
    [
      [3, 'comment-line', '# remark'],
      [5, 'missing-colon', 'two'],
      [7, 'missing-colon', 'three'],
    ],
  );
});

test('what cannot be read stays in unknown and is told', () => {
  const { people, issues } = readVcards(
    encode(
      card('3.0', 'FN:A', 'BDAY;VALUE=text:circa 1815', 'PHOTO;ENCODING=b:abc%', 'NOTE;CHARSET=x-none:é'),
    ),
  );
  assert.deepEqual(
    people[0]?.draft.unknown.map(({ name, parameters, value }) => [name, parameters, value]),
    [
      ['BDAY', [['VALUE', 'text']], 'circa 1815'],
      ['PHOTO', [['ENCODING', 'b']], 'abc%'],
    ],
  );
  assert.equal(people[0]?.draft.note, 'é');
  assert.deepEqual(
    issues.map(({ line, type }) => [line, type]),
    [
      [4, 'unreadable-date'],
      [5, 'bad-base64'],
      [6, 'unknown-encoding'],
    ],
  );
});

test('a card is known by its content', () => {
  assert.ok(isVcard('\uFEFF\r\nbegin:vcard\r\nfn:A'));
  assert.ok(isVcard(card('3.0')));
  assert.ok(!isVcard('First Name,Last Name\nBEGIN:VCARD inside,x'));
  assert.ok(!isVcard(''));
});

test('whoever is named by the number of their card is a relation where it is in the file, else kept', () => {
  const file =
    card('4.0', 'FN:Ada', 'item1.RELATED;TYPE=friend:urn:uuid:B-1', 'RELATED;VALUE=text:Bo', 'UID:a-1') +
    card('4.0', 'N:Quill;Bea', 'UID:urn:uuid:b-1', 'RELATED;TYPE=friend:urn:uuid:f81d4fae');
  const told = readVcards(encode(file)).people.map(({ draft: { relations, unknown } }) => [
    relations.map(({ label, name }) => [label, name]),
    unknown.map(({ name, value }) => [name, value]),
  ]);
  assert.deepEqual(told, [
    [
      [
        [null, 'Bo'],
        ['friend', 'Bea Quill'],
      ],
      [],
    ],
    [[], [['RELATED', 'urn:uuid:f81d4fae']]],
  ]);
});

test('the card of a place or a program is of nobody, and said so; of an organization it stays', () => {
  const file =
    card('4.0', 'FN:Room 7', 'KIND:location') + card('4.0', 'FN:Engines', 'ORG:Engines', 'KIND:org');
  const { people, rejected, issues } = readVcards(encode(file));
  assert.deepEqual([people.length, rejected], [1, 1]);
  assert.deepEqual(
    issues.map(({ line, type, excerpt }) => [line, type, excerpt]),
    [[1, 'no-person', 'location: Room 7']],
  );
  assert.deepEqual(readCard(encode(card('4.0', 'FN:Room 7', 'KIND:location'))), { type: 'nobody' });
});

test('what is said once more in another language is kept, and said once', () => {
  const { positions, unknown } = read3(
    'TITLE;ALTID=1;LANGUAGE=en:Boss',
    'TITLE;ALTID=1;LANGUAGE=fr:Patronne',
  );
  assert.deepEqual(
    positions.map(({ title }) => title),
    ['Boss'],
  );
  assert.ok(unknown.some(({ name, value }) => name === 'TITLE' && value === 'Patronne'));
});

test('words in base64 are words', () => {
  const { note, name } = readOne(
    encode(card('2.1', 'N;CHARSET=UTF-8;ENCODING=BASE64:', ' w4RtaWw7RXZh', '', 'NOTE;ENCODING=B:aGkK')),
  );
  assert.deepEqual([name.family, name.given, note], ['Ämil', 'Eva', 'hi\n']);
});

test('more names at one messenger than anybody has are kept as they stand', () => {
  const line = `X-messaging/aim-All:${Array.from({ length: 101 }, (_, index) => `n${index}`).join('\uE000')}`;
  const { contactPoints, unknown } = read3(line);
  assert.deepEqual(contactPoints, []);
  assert.deepEqual(
    unknown.map(({ name }) => name),
    ['X-messaging/aim-All'],
  );
});

const million = 1_000_000;
const hostile: readonly (readonly [name: string, body: string, people: number])[] = [
  ['a long line', card('3.0', 'FN:A', `NOTE:${'x'.repeat(10 * million)}`), 1],
  ['a line beyond all limits', card('3.0', 'FN:A', `NOTE:${'x'.repeat(17 * million)}`), 1],
  ['a thousand thousand folds', card('3.0', 'FN:A', `NOTE:${'x\r\n '.repeat(million)}`), 1],
  ['soft breaks', card('2.1', 'FN:A', `NOTE;QUOTED-PRINTABLE:${'=41=\r\n'.repeat(million / 4)}`), 1],
  ['carriage returns', '\r'.repeat(2 * million), 0],
  ['spaces', card('3.0', 'FN:A', `NOTE:${' '.repeat(2 * million)}x`), 1],
  ['backslashes', card('3.0', 'FN:A', `NOTE:${'\\'.repeat(2 * million)}x`), 1],
  ['equals signs in base64', card('3.0', 'FN:A', `PHOTO;ENCODING=b:${'='.repeat(2 * million)}x`), 1],
  ['quotes that never close', card('3.0', 'FN:A', 'TEL;X="\r\n :'.repeat(million / 8)), 1],
  ['cards that never end', 'BEGIN:VCARD\nFN:A\n'.repeat(50_000), 50_000],
  ['agents of agents', 'BEGIN:VCARD\nFN:A\nAGENT:\n'.repeat(20_000), 19_600],
  [
    'one relation with many parameters',
    card('3.0', 'FN:A', ...Array.from({ length: 50_000 }, (_, index) => `RELATED;X-A=${index}:B`)),
    1,
  ],
  ['titles and organizations', card('3.0', 'FN:A', 'ORG:A\r\nTITLE:B\r\n'.repeat(100_000)), 1],
  ['zero bytes', '\0'.repeat(2 * million), 0],
];

for (const [name, file, people] of hostile)
  test(`linear time: ${name}`, { timeout: 60_000 }, () => {
    // What grows with the square of millions of characters never ends within the test's own limit.
    const read = readVcards(encode(file));
    assert.equal(read.people.length, people);
    assert.ok(read.issues.length < 4000);
  });
