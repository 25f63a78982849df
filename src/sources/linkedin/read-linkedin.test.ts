import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { decodeText } from '../text.ts';
import { memberName, reasonNotRead } from './members.ts';
import { readLinkedIn, type ReadLinkedIn } from '../testing/read-whole.ts';

const fixture = (path: string): string =>
  decodeText(new Uint8Array(readFileSync(join('fixtures/linkedin', path)))).text;

const people = (reading: ReadLinkedIn | null) => {
  assert.ok(reading !== null && reading.type !== 'me');
  return reading.found.people.map(({ draft }) => draft);
};

const counts = (reading: ReadLinkedIn | null): readonly number[] => {
  assert.ok(reading !== null);
  const { found } = reading;
  return [found.read, 'people' in found ? found.people.length : found.read - found.rejected, found.rejected];
};

test('Connections.csv of 2026: 10 read, 9 people, 1 rejected for want of a name', () => {
  const reading = readLinkedIn(fixture('2026-complete/Connections.csv'), 'Connections.csv');
  assert.deepEqual(counts(reading), [10, 9, 1]);
  assert.ok(reading?.type === 'people');
  assert.deepEqual(reading.found.issues, [
    { line: 12, field: 'First Name', type: 'no-name', excerpt: '14 Nov 2020' },
  ]);
  const drafts = people(reading);
  const [ada, , elodie] = drafts;
  assert.equal(ada?.identifier, 'profile:linkedin.com/in/ada-quill');
  assert.equal(ada?.knownSince, '2024-03-12');
  assert.deepEqual(
    ada?.contactPoints.map(({ kind, value }) => [kind, value]),
    [
      ['url', 'https://www.linkedin.com/in/ada-quill'],
      ['email', 'ada.quill@example.com'],
    ],
  );
  assert.deepEqual(
    ada?.positions.map(({ organization, title, current }) => [organization, title, current]),
    [['Analytical Engines, Inc.', 'Engineer, "Mill" team', true]],
  );
  assert.equal(elodie?.identifier, 'profile:linkedin.com/in/élodie-accent-1a2b3c');
  assert.deepEqual(
    drafts.map(({ name }) => [name.prefix, name.given, name.family, name.suffix].filter(Boolean).join(' ')),
    [
      'Ada Quill',
      'Joel Sandbox',
      'Élodie Accent-Grave',
      'Mara Twin',
      'Mara Twin',
      '王 小明',
      'Dr. Jane Doe PhD',
      'Ghost Nolink',
      'Kim Probe',
    ],
  );
  assert.equal(drafts[6]?.pronouns, 'she/her');
  assert.equal(drafts[7]?.identifier, 'name:ghost nolink:2023-07-08');
  assert.equal(drafts[8]?.identifier, 'profile:linkedin.com/in/kim-probe');
  assert.equal(drafts[8]?.positions[0]?.organization, 'Probe Labs Berlin');
});

test('the other ways to save the same file say the same', () => {
  const original = readLinkedIn(fixture('2026-complete/Connections.csv'), 'Connections.csv');
  const marked = readLinkedIn(fixture('connections-crlf-bom.csv'), 'Connections (1).csv');
  assert.deepEqual(people(marked), people(original));
});

test('a spreadsheet’s semicolons and code page', () => {
  const drafts = people(readLinkedIn(fixture('connections-excel-resaved-cp1252-semicolon.csv'), 'x.csv'));
  assert.deepEqual(
    drafts.map(({ name, positions, knownSince }) => [name.given, positions[0]?.title, knownSince]),
    [
      ['Ada', 'Engineer; "Mill" team', '2024-03-12'],
      ['Joel', 'VP Engineering', '2019-01-03'],
      ['Élodie', 'Associée', '2023-06-07'],
    ],
  );
});

test('an export without connections has none, and is no error', () => {
  assert.deepEqual(counts(readLinkedIn(fixture('connections-empty.csv'), 'Connections.csv')), [0, 0, 0]);
});

const headers: readonly (readonly [name: string, text: string])[] = [
  [
    '2018, no URL',
    'First Name,Last Name,Email Address,Company,Position,Connected On\nUwe,Muster,u@x.example,Lang KG,Chef,"11/4/18, 4:53 PM"',
  ],
  [
    'German',
    'Vorname,Nachname,URL,E-Mail-Adresse,Unternehmen,Position,Verbunden am\nUwe,Muster,,u@x.example,Lang KG,Chef,4. Nov. 2018',
  ],
  [
    'French',
    'Prénom,Nom,URL,Adresse e-mail,Entreprise,Poste,Connecté le\nUwe,Muster,,u@x.example,Lang KG,Chef,04 nov. 2018',
  ],
  [
    'Spanish',
    'Nombre,Apellidos,URL,Dirección de correo electrónico,Empresa,Cargo,Conectado el\nUwe,Muster,,u@x.example,Lang KG,Chef,04 nov 2018',
  ],
  [
    'Turkish',
    'Ad,Soyadı,URL,E-posta Adresi,Şirket,Pozisyon,Bağlantı Kurulma Tarihi\nUwe,Muster,,u@x.example,Lang KG,Chef,4 Kas 2018',
  ],
  [
    'Japanese',
    '名,姓,URL,メールアドレス,会社,役職,つながった日\nUwe,Muster,,u@x.example,Lang KG,Chef,2018年11月4日',
  ],
  [
    'columns in another order and one more',
    'Connected On,Position,Tags,Company,Email Address,Last Name,First Name\n04 Nov 2018,Chef,x,Lang KG,u@x.example,Muster,Uwe',
  ],
  [
    'tabs',
    'First Name\tLast Name\tEmail Address\tCompany\tPosition\tConnected On\nUwe\tMuster\tu@x.example\tLang KG\tChef\t4-Nov-18',
  ],
];
for (const [name, text] of headers)
  test(`headers: ${name}`, () => {
    const [uwe] = people(readLinkedIn(text, 'file.csv'));
    assert.deepEqual(
      [
        uwe?.name.given,
        uwe?.name.family,
        uwe?.knownSince,
        uwe?.positions[0]?.title,
        uwe?.contactPoints[0]?.value,
      ],
      ['Uwe', 'Muster', '2018-11-04', 'Chef', 'u@x.example'],
    );
    assert.equal(uwe?.positions[0]?.organization, 'Lang KG');
  });

test('Invitations.csv: only a written note makes a person; who wrote it is kept', () => {
  const reading = readLinkedIn(fixture('2026-complete/Invitations.csv'), 'Invitations.csv');
  assert.deepEqual(counts(reading), [2, 1, 1]);
  assert.ok(reading?.type === 'named');
  const [rosa] = reading.found.people;
  assert.equal(rosa?.draft.name.given, 'Rosa');
  assert.deepEqual(rosa?.history, [
    {
      foreignId: 'invitation:profile:linkedin.com/in/rosa-pires:2025-12-01',
      kind: 'message',
      direction: 'them',
      day: '2025-12-01',
      text: 'Hi Moe, we met at PyCon, remember?',
      favor: null,
    },
  ]);
  assert.deepEqual(
    reading.found.issues.map(({ type }) => type),
    ['no-note'],
  );
});

test('who I am is seen from the rows where no direction stands', () => {
  const reading = readLinkedIn(
    'From,To,Sent At,Message\nMoe,Ada Q,"1/2/25, 1:00 PM",Hi\nBo B,Moe,"1/3/25, 1:00 PM",Hello\n',
    'Invitations.csv',
  );
  assert.ok(reading?.type === 'named');
  assert.deepEqual(
    reading.found.people.map(({ draft, history }) => [draft.name.given, history[0]?.direction]),
    [
      ['Ada', 'me'],
      ['Bo', 'them'],
    ],
  );
});

test('recommendations are a receipt or a give, with the comma of the date quoted or not', () => {
  const header = 'First Name,Last Name,Company,Job Title,Text,Creation Date,Status\n';
  for (const date of ['"01/24/18, 03:00 PM"', '01/24/18, 03:00 PM', '24 Jan 2018'])
    for (const [file, direction, kind] of [
      ['Recommendations_Received.csv', 'received', 'vouching'],
      ['Recommendations_Given (2).csv', 'given', 'credit'],
    ] as const) {
      const reading = readLinkedIn(
        `${header}Ines,Mota,Acme,Manager,"Kind, ""steady"".",${date},VISIBLE`,
        file,
      );
      assert.ok(reading?.type === 'named');
      const [ines] = reading.found.people;
      assert.equal(ines?.history[0]?.day, '2018-01-24');
      assert.equal(ines?.history[0]?.text, 'Kind, "steady".');
      assert.equal(ines?.history[0]?.favor?.direction, direction);
      assert.equal(ines?.history[0]?.favor?.kind, kind);
      assert.equal(ines?.draft.positions[0]?.organization, 'Acme');
    }
});

test('Profile, Positions, Education and Skills tell of me', () => {
  const read = (name: string, text: string) => {
    const reading = readLinkedIn(text, name);
    assert.ok(reading?.type === 'me');
    return reading.found.me;
  };
  const profile = read('Profile.csv', fixture('2026-complete/Profile.csv'));
  assert.deepEqual(
    [profile.given, profile.family, profile.headline, profile.place],
    ['Moe', 'Self', 'Maker of things', 'Lisbon, Portugal'],
  );
  assert.deepEqual(profile.websites, ['https://moe.example', 'https://git.example/moe']);
  assert.deepEqual(
    read('Positions.csv', fixture('2026-complete/Positions.csv')).positions.map(
      ({ organization, started, ended }) => [organization, started, ended],
    ),
    [
      ['Contoso', '2023-01', null],
      ['Globex', '2020-05', '2020-08'],
      ['Solo', '2015', '2016'],
    ],
  );
  const school = read(
    'Education.csv',
    'School Name,Start Date,End Date,Notes,Degree Name,Activities\nHillside,Sep 2008,2012,,BSc,\n',
  );
  assert.deepEqual(school.education, [
    { school: 'Hillside', degree: 'BSc', started: '2008-09', ended: '2012', note: null },
  ]);
  assert.deepEqual(read('Skills.csv', 'Name\nGo\n\nSQL\n').skills, ['Go', 'SQL']);
});

test('other tables are none of ours', () => {
  for (const text of [
    '',
    'Name\nGo\n',
    'First Name,Middle Name,Last Name,Phonetic First Name\nA,,B,\n',
    'CONVERSATION ID,FROM,TO\n1,a,b\n',
    'No conversations found',
  ])
    assert.equal(readLinkedIn(text, 'file.csv'), null);
});

for (const [path, name] of [
  ['Shares_252701747.csv', 'shares'],
  ['Complete_LinkedInDataExport_10-05-2026/Connections.csv', 'connections'],
  ['Connections (1).csv', 'connections'],
  ['Shares_252701747 (2).CSV', 'shares'],
  ['Endorsement_Given_Info.csv', 'endorsement_given_info'],
] as const)
  test(`${path} is “${name}”`, () => {
    assert.equal(memberName(path), name);
  });

const corpus = join(process.env['GOODTURN_CORPUS'] ?? '../shared/data', 'linkedin');
const root = existsSync(corpus) ? corpus : 'fixtures/linkedin';

test('every CSV at hand is read or has a reason, and its counts reconcile', () => {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.csv'),
  );
  assert.ok(files.length > 20);
  for (const path of files) {
    const reading = readLinkedIn(decodeText(new Uint8Array(readFileSync(join(root, path)))).text, path);
    if (reading === null) {
      assert.notEqual(reasonNotRead(path.replace(/messages-\d.*/, 'messages')), null, path);
      continue;
    }
    const [read = 0, kept = 0, rejected = 0] = counts(reading);
    assert.equal(read, kept + rejected, path);
    if (reading.member === 'connections' && !path.includes('empty')) assert.ok(kept > 0, path);
  }
});

test('of a thousand closed accounts and more, each is counted and a thousand are listed', () => {
  const head = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n';
  const reading = readLinkedIn(`${head}${',,,,Mills,,12 Mar 2024\n'.repeat(1200)}`, 'Connections.csv');
  assert.ok(reading?.type === 'people');
  const { rejected, issues } = reading.found;
  assert.deepEqual([rejected, issues.length, issues.at(-1)?.type], [1200, 1001, 'too-many']);
});

test('columns that somebody added to the connections are kept, and so is what stands behind the last one', () => {
  const rows = [
    'First Name,Last Name,URL,Email Address,Company,Position,Connected On,Notes,Größe',
    'Ada,Quill,,,Acme,Clerk,12 Mar 2024,likes tea,177,more, still',
    'Ken,Mori,,,Acme,Clerk,12 Mar 2024',
  ];
  const [ada, ken] = people(readLinkedIn(rows.join('\n'), 'Connections.csv'));
  assert.deepEqual(
    ada?.unknown.map(({ name, value }) => [name, value]),
    [
      ['X-LINKEDIN-NOTES', 'likes tea'],
      ['X-LINKEDIN-GROSSE', '177'],
      ['X-LINKEDIN-COLUMN', 'more  still'],
    ],
  );
  assert.deepEqual(ken?.unknown, []);
});

test('what stands behind the last column is kept to its two thousandth letter, and that is said', () => {
  const reading = readLinkedIn(
    `First Name,Last Name,Connected On\nAda,Quill,12 Mar 2024,${'x'.repeat(2001)}\nJoel,Box,12 Mar 2024,${'x'.repeat(2000)}\n`,
    'Connections.csv',
  );
  assert.deepEqual(
    people(reading).map(({ unknown }) => unknown[0]?.value.length),
    [2000, 2000],
  );
  assert.deepEqual(
    reading?.found.issues.filter(({ type }) => type === 'cut-text').map(({ line }) => line),
    [2],
  );
});
