import assert from 'node:assert/strict';
import test from 'node:test';
import type { ColumnMap } from '../../core/import/columns.ts';
import type { PersonDraft } from '../../core/people/index.ts';
import { isTable } from './find-table.ts';
import { nothingKnown, readTable, type ReadTable } from '../testing/read-whole.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

const read = (text: string, said: ColumnMap | null = null): ReadTable => {
  const found = readTable(encode(text), { ...nothingKnown, said });
  assert.ok(found);
  return found;
};

/** "Full name=name Firm=organization?": with a question mark where only the cells told. */
const columnsOf = ({ columns }: ReadTable): string =>
  columns.map(({ name, field, by }) => `${name}=${field}${by === 'content' ? '?' : ''}`).join(', ');

const personOf = (text: string): PersonDraft => {
  const [person] = read(text).people;
  assert.ok(person);
  return person.draft;
};

const guesses: readonly (readonly [name: string, text: string, columns: string, by: string])[] = [
  [
    'a school’s list',
    'Full name,Firm,Mail,Class of\nAda Quill,Mills,ada@x.example,2014\n',
    'Full name=name, Firm=organization, Mail=email, Class of=keep',
    'names',
  ],
  [
    'an address book of Dex’s kind',
    'First Name,Last Name,Emails,Phone Numbers,LinkedIn,Last Contacted,Tags,id\nAda,Quill,ada@x.example,+44 20 7946 0001,https://www.linkedin.com/in/ada,2026-09-01,ski,7\n',
    'First Name=given, Last Name=family, Emails=email, Phone Numbers=phone, LinkedIn=url, Last Contacted=lastContact, Tags=groups, id=identifier',
    'names',
  ],
  [
    'German, with semicolons',
    'Name;Vorname;E-Mail privat;Handy;Geburtstag;Firma;PLZ;Ort\nÖz;Käthe;k@x.example;+49 171 5550101;03.04.1970;Brücken;50667;Köln\n',
    'Name=family, Vorname=given, E-Mail privat=email, Handy=phone, Geburtstag=birthday, Firma=organization, PLZ=postalCode, Ort=city',
    'names',
  ],
  [
    'Spanish, where the name is the given one',
    'Nombre,Apellidos,Correo\nAna,Ruiz Sol,ana@x.example\n',
    'Nombre=given, Apellidos=family, Correo=email',
    'names',
  ],
  [
    'a school’s in German, with numbers to call that begin as years do',
    'Stand: 01.09.2026;;;;\n;;;;\nNr.;Name;Vorname;Tätigkeit;Tel. mobil;Geb.-Datum\n1;Öz;Käthe;Bau;0170 5550101;25.12.1980\n2;Lind;Jürg;Bau;;\n',
    'Nr.=keep, Name=family, Vorname=given, Tätigkeit=title, Tel. mobil=phone, Geb.-Datum=birthday',
    'names',
  ],
  [
    'lookups of Airtable, and pictures',
    'Name,Company (from Companies),Profile Picture,Birthday\nAda Quill,Mills,https://x.example/ada.jpg,16 April\n',
    'Name=name, Company (from Companies)=organization, Profile Picture=keep, Birthday=birthday',
    'names',
  ],
  [
    'Outlook’s in Spanish, with a day that is none',
    'Tratamiento,Nombre,Apellidos,Calle del trabajo,Código postal del trabajo,País o región del trabajo,Aniversario,Cumpleaños\nSra.,Inés,Muñoz,Calle Mayor 1,29001,España,0/0/00,0/0/00\n',
    'Tratamiento=prefix, Nombre=given, Apellidos=family, Calle del trabajo=street, Código postal del trabajo=postalCode, País o región del trabajo=country, Aniversario=ignore, Cumpleaños=birthday',
    'names',
  ],
  [
    'Outlook’s in Italian',
    'Nome,Cognome,Via (uff.),Città (uff.),CAP (uff.),Telefono (ab.),Indirizzo posta elettronica\nChiara,Amico,Via Roma 1,Genova,16100,+39 010 555 0101,c@x.example\n',
    'Nome=given, Cognome=family, Via (uff.)=street, Città (uff.)=city, CAP (uff.)=postalCode, Telefono (ab.)=phone, Indirizzo posta elettronica=email',
    'names',
  ],
  [
    'Outlook’s in Portuguese',
    'Nome,Sobrenome,Rua do Endereço Comercial,CEP do Endereço Comercial,Telefone Residencial\nJoão,Sá,Rua 1,11000,+55 13 5555 0101\n',
    'Nome=given, Sobrenome=family, Rua do Endereço Comercial=street, CEP do Endereço Comercial=postalCode, Telefone Residencial=phone',
    'names',
  ],
  [
    'Outlook’s in Dutch',
    'Voornaam;Achternaam;Werkadres, straat;Werkadres, plaats;Telefoon op werk;Notities\nSanne;de Vries;Dijk 1;Delft;+31 15 555 0101;Hoi\n',
    'Voornaam=given, Achternaam=family, Werkadres, straat=street, Werkadres, plaats=city, Telefoon op werk=phone, Notities=note',
    'names',
  ],
  [
    'a whole name beside its parts',
    'Name,First name,Email\nAda Quill,Ada,ada@x.example\n',
    'Name=name, First name=given, Email=email',
    'names',
  ],
  [
    'a preamble before the header',
    'Alumni of 2014\n\nAlum,Employer,Title\nAda Quill,Mills,Engineer\n',
    'Alum=name, Employer=organization, Title=title',
    'names',
  ],
  [
    'a title that is how they are spoken to',
    'Title,Last name\nDr.,Quill\nMrs,Lind\n',
    'Title=prefix, Last name=family',
    'names',
  ],
  [
    'a name that its cells belie',
    'Name,Email opt in,Phone call done\nAda Quill,yes,no\n',
    'Name=name, Email opt in=keep, Phone call done=keep',
    'names',
  ],
  [
    'names with a word before each, as Pipedrive has them',
    'Person - ID,Person - Name,Person - Organization,Person - Email - Work,Person - Owner,Person - Birthday\n1,Ada Quill,Mills,ada@x.example,Moe,1980-02-01\n',
    'Person - ID=identifier, Person - Name=name, Person - Organization=organization, Person - Email - Work=email, Person - Owner=keep, Person - Birthday=birthday',
    'names',
  ],
  [
    'what guests answered, and numbers of tickets',
    'Attendee #,Guest,Name (Original Name),User Email,QR code URL,Email Status\n1,Yes,Ada Quill,ada@x.example,https://x.example/1,ok@x.example\n2,No,Bo Lind,bo@x.example,https://x.example/2,ok@x.example\n',
    'Attendee #=keep, Guest=keep, Name (Original Name)=name, User Email=email, QR code URL=keep, Email Status=keep',
    'names',
  ],
  [
    'questions of a form',
    'Timestamp,What is your full name?,What company do you work for?,Where are you based?,What are you interested in?,May we contact you?\n2026/03/04 10:11:12,Ada Quill,Mills,Porto,Maps,Yes\n',
    'Timestamp=keep, What is your full name?=name, What company do you work for?=organization, Where are you based?=city, What are you interested in?=topics, May we contact you?=keep',
    'names',
  ],
  [
    'what a phone says of its accounts, and a list of former students',
    'First Name,Last Name,Maiden Name,Preferred Name,Employer Name,Account Type\nAda,Quill,Reed,Addie,Mills,com.x\n',
    'First Name=given, Last Name=family, Maiden Name=keep, Preferred Name=nickname, Employer Name=organization, Account Type=keep',
    'names',
  ],
  [
    'a list of a college, behind a sign of a comment',
    '#Name of the Student, Name of Company, Designation, College/University Name\nAda Quill, Mills, Engineer, Porto\n',
    '#Name of the Student=name, Name of Company=organization, Designation=title, College/University Name=school',
    'names',
  ],
  [
    'names with where they stand behind them',
    'First Name-Personal Information,City-Addresses,Designation-Job Information,Manager-Job Information\nAda,Porto,Engineer,831143\n',
    'First Name-Personal Information=given, City-Addresses=city, Designation-Job Information=title, Manager-Job Information=keep',
    'names',
  ],
  [
    'Salesforce’s address',
    'Last Name,Mailing Street,Mailing State/Province,Mailing Zip/Postal Code\nQuill,Mill Lane 1,Norte,4000\n',
    'Last Name=family, Mailing Street=street, Mailing State/Province=region, Mailing Zip/Postal Code=postalCode',
    'names',
  ],
  [
    'a number that two people share is nobody’s own',
    'Name,ID\nAda Quill,1\nBo Lind,1\n',
    'Name=name, ID=keep',
    'names',
  ],
  [
    'columns that nobody knows',
    'Kopf;Was;Netz\nAda Quill;Mühlen;ada@x.example\nBo Lind;Brücken;bo@x.example\n',
    'Kopf=name?, Was=keep, Netz=email?',
    'guess',
  ],
  [
    'no header at all',
    'Ada Quill,ada@x.example\nBo Lind,bo@x.example\n',
    'Column 1=name?, Column 2=email?',
    'guess',
  ],
  ['e-mail addresses alone', 'ada@x.example\n\nbo@x.example\n', 'E-mail=email', 'names'],
  [
    'a function in French',
    'Nom complet;Fonction hiérarchique\nAda Quill;Ingénieure\n',
    'Nom complet=name, Fonction hiérarchique=title',
    'names',
  ],
  ['an empty column', 'Name,Misc,\nAda Quill,,\n', 'Name=name, Misc=ignore, Column 3=ignore', 'names'],
];

for (const [name, text, columns, by] of guesses)
  test(`columns: ${name}`, () => {
    const found = read(text);
    assert.equal(columnsOf(found), columns);
    assert.equal(found.by, by);
  });

const noTables: readonly (readonly [name: string, text: string])[] = [
  ['prose', 'Dear Ada,\nthanks, it was good, and long.\nYours, Bo\n'],
  ['one long line', 'Dear Ada, '.repeat(50)],
  ['JSON', '{"version": 1,\n"name": "Ada",\n"x": 2}'],
  ['numbers', 'a,b\n1,2\n3,4\n'],
  ['a header alone', 'Name,Email\n'],
  ['code', '// name, email\nconst a = b, c;\nconst d = e, f;\n'],
];

for (const [name, text] of noTables) test(`no table: ${name}`, () => assert.equal(isTable(text), false));

test('every field of a row finds its place', () => {
  const draft = personOf(
    'Name,Pronouns,Nick name,Work email,Mobile,LinkedIn URL,Company,Job title,University,Street,Zip,City,Country,Birthday,Interests,Groups,How we met,Known since,Notes,Comments,Shoe size,id\n' +
      'Dr. Ada Quill,she/her,Countess,ada@x.example; a2@x.example,+44 20 7946 0001,linkedin.com/in/ada,Mills,Engineer,Oxford,1 High St,OX1,Oxford,England,1985-04-12,"tea, looms",Ski | Old,At a fair,2019,Likes tea,Tall,38,x7\n',
  );
  assert.deepEqual(
    [draft.name.prefix, draft.name.given, draft.name.family, draft.name.nickname, draft.pronouns],
    ['Dr.', 'Ada', 'Quill', 'Countess', 'she/her'],
  );
  assert.deepEqual(
    draft.contactPoints.map(({ kind, value, label }) => [kind, value, label]),
    [
      ['email', 'ada@x.example', 'work'],
      ['email', 'a2@x.example', 'work'],
      ['phone', '+44 20 7946 0001', 'cell'],
      ['url', 'linkedin.com/in/ada', 'LinkedIn'],
      ['address', '1 High St, OX1 Oxford, England', null],
    ],
  );
  assert.deepEqual(
    draft.positions.map(({ organization, organizationKind, title }) => [
      organization,
      organizationKind,
      title,
    ]),
    [
      ['Mills', 'company', 'Engineer'],
      ['Oxford', 'school', null],
    ],
  );
  assert.deepEqual(draft.dates, [{ kind: 'birthday', label: null, date: '1985-04-12' }]);
  assert.deepEqual(
    [draft.topics, draft.groups, draft.place, draft.howWeMet, draft.knownSince, draft.note, draft.identifier],
    [
      ['tea', 'looms'],
      ['Ski', 'Old'],
      'Oxford, England',
      'At a fair',
      '2019',
      'Likes tea\nComments: Tall',
      'id:x7',
    ],
  );
  assert.deepEqual(
    draft.unknown.map(({ name, value }) => [name, value]),
    [['X-TABLE-SHOE-SIZE', '38']],
  );
});

const names: readonly (readonly [text: string, given: string | null, family: string | null])[] = [
  ['Name,x\n"Quill, Ada",1\n"Lind, Bo",2\n', 'Ada', 'Quill'],
  ['Name,x\n"Ada Quill, PhD",1\nBo Lind,2\n', 'Ada', 'Quill'],
  ['Name,x\nCher,1\n', 'Cher', null],
  ['Name,x\nAda van der Quill,1\n', 'Ada', 'van der Quill'],
];

for (const [text, given, family] of names)
  test(`a whole name in parts: ${text.split('\n')[1]}`, () => {
    const { name } = personOf(text);
    assert.deepEqual([name.given, name.family], [given, family]);
  });

test('what was said of a column holds, the others keep their guess; nothing said is remembered by its columns', () => {
  const text = 'Kopf;Was;Netz\nAda Quill;Mühlen;ada@x.example\n';
  const said = read(text, [
    ['kopf', 'name'],
    ['Was', 'organization'],
  ]);
  assert.deepEqual([said.by, columnsOf(said)], ['said', 'Kopf=name, Was=organization, Netz=email?']);
  const later = 'Netz;Kopf;Was\nbo@x.example;Bo Lind;Brücken\n';
  const again = readTable(encode(later), {
    said: null,
    remembered: (fingerprint) => (fingerprint === said.fingerprint ? [['Kopf', 'nickname']] : null),
  });
  assert.deepEqual(
    [again?.by, again && columnsOf(again)],
    ['remembered', 'Netz=email?, Kopf=nickname, Was=keep'],
  );
});

test('a headline beside a job title is no second job, and a name on a network is no address of the web', () => {
  const draft = personOf(
    'First Name,Last Name,Headline,Company,Job Title,LinkedIn,Twitter\n' +
      'Ada,Quill,Engines and more,Mills,CTO,https://linkedin.com/in/ada,@ada\n',
  );
  assert.deepEqual(
    draft.positions.map(({ organization, title }) => [organization, title]),
    [['Mills', 'CTO']],
  );
  assert.deepEqual(
    draft.contactPoints.map(({ kind, value, service }) => [kind, value, service]),
    [
      ['url', 'https://linkedin.com/in/ada', null],
      ['handle', 'ada', 'twitter'],
    ],
  );
  const alone = personOf('Name,Headline,Company\nAda Quill,CTO,Mills\n');
  assert.deepEqual(
    alone.positions.map(({ title }) => title),
    ['CTO'],
  );
});

test('the last contact is history, told with its day alone', () => {
  const { people } = read('Name,Email,Last contacted\nAda Quill,ada@x.example,12 Mar 2026\nBo Lind,,\n');
  assert.deepEqual(
    people.map(({ history }) => history.map(({ day, kind, direction }) => [day, kind, direction])),
    [[['2026-03-12', 'other', 'unknown']], []],
  );
});

test('a day that may be two is left out and said, unless another one tells', () => {
  const alone = read('Name,Birthday\nAda Quill,3/4/1970\n');
  assert.deepEqual(
    [alone.people[0]?.draft.dates, alone.issues[0]?.type, alone.issues[0]?.field],
    [[], 'ambiguous-date', 'Birthday'],
  );
  const told = read('Name,Birthday\nAda Quill,3/4/1970\nBo Lind,25/12/1980\n');
  assert.equal(told.people[0]?.draft.dates[0]?.date, '1970-04-03');
});

test('a year in two digits is of the past: whoever was born in 68 is no child of 2068', () => {
  const days = 'Name,Birthday,Known since\n';
  for (const [born, since, ...expected] of [
    ['12.04.68', '12.04.18', '1968-04-12', '2018-04-12'],
    ['25/12/69', '25/12/69', '1969-12-25', '2069-12-25'],
    ['12 Apr 05', '12 Apr 71', '2005-04-12', '1971-04-12'],
  ]) {
    const { dates, knownSince } = personOf(`${days}Ada Quill,${born},${since}\n`);
    assert.deepEqual([dates[0]?.date, knownSince], expected);
  }
});

test('a row of nobody is refused with its line, and costs nothing else', () => {
  const { people, rejected, issues } = read('Name,Company,Shoe\nAda Quill,Mills,38\n,,39\nBo Lind,,40\n');
  assert.deepEqual([people.length, rejected], [2, 1]);
  assert.deepEqual(issues, [{ line: 3, field: null, type: 'no-name', excerpt: '39' }]);
});

const hostile: readonly (readonly [name: string, text: string])[] = [
  ['a cell of spaces', `Name,Email\nAda${' '.repeat(500_000)}Quill,ada@x.example\n`],
  ['a cell of commas', `Name,Tags\nAda Quill,"${','.repeat(500_000)}"\n`],
  ['a header of words', `${'Name '.repeat(10_000)},Email\nAda,a@x.example\n`],
  ['many columns', `Name${',x'.repeat(20_000)}\nAda${',1'.repeat(20_000)}\n`],
];

for (const [name, text] of hostile)
  test(`${name} holds nobody up`, () => {
    const before = process.cpuUsage();
    readTable(encode(text));
    const { user } = process.cpuUsage(before);
    assert.ok(user / 1e6 < 1 + text.length / 1e6, `${user / 1e6} s`);
  });

test('an example shows the beginning of a cell, well formed', () => {
  const { sample } = read(`Name,Email\n${'x'.repeat(199)}😀${'x'.repeat(900)},ada@x.example\n`);
  assert.deepEqual(sample, [[`${'x'.repeat(199)}\uFFFD`, 'ada@x.example']]);
});

test('streets at work and at home are two addresses, lines of one street are one', () => {
  const addresses = (text: string) =>
    personOf(text)
      .contactPoints.filter(({ kind }) => kind === 'address')
      .map(({ label, value }) => [label, value]);
  assert.deepEqual(
    addresses(
      'Name,Work street,Work city,Home street,Home city,Country\nAda Quill,1 Quay,Hull,2 Lane,York,UK\n',
    ),
    [
      ['work', '1 Quay, Hull, UK'],
      ['home', '2 Lane, York'],
    ],
  );
  assert.deepEqual(
    addresses('Name,Address line 1,Address line 2,City,Zip\nAda Quill,1 Quay,Shed 4,Hull,HU1\n'),
    [[null, '1 Quay, Shed 4, HU1 Hull']],
  );
  assert.deepEqual(addresses('Name,Home address,City\nAda Quill,2 Lane,York\n'), [['home', '2 Lane, York']]);
});
