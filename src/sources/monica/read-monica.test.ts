import assert from 'node:assert/strict';
import test from 'node:test';
import { corpusFiles } from '../testing/corpus.ts';
import { isMonica } from './is-monica.ts';
import { readMonica } from '../testing/read-whole.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

const fixture = (ending: string): Uint8Array => {
  const [file] = corpusFiles('monica', ending);
  assert.ok(file);
  return file.bytes;
};

/** An account of one contact, with what stands in it. */
const account = (
  properties: Readonly<Record<string, unknown>>,
  collections: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>> = {},
  rest: Readonly<Record<string, unknown>> = {},
) => {
  const entry = (values: Readonly<Record<string, unknown>>) => ({
    uuid: 'u',
    created_at: '2026-01-01T00:00:00.000000Z',
    properties: values,
  });
  const data = Object.entries(collections).map(([type, values]) => ({
    count: values.length,
    type,
    values: values.map(entry),
  }));
  const contact = { uuid: 'ada', properties: { first_name: 'Ada', last_name: 'Quill', ...properties }, data };
  const json = {
    version: '1.0-preview.1',
    app_version: '4.1.2',
    account: {
      data: [{ count: 1, type: 'contact', values: [contact] }],
      properties: {},
      instance: {},
      ...rest,
    },
  };
  const { people, ...found } = readMonica(encode(JSON.stringify(json)));
  const [person] = people;
  assert.ok(person);
  return { ...person, ...found };
};

test('the JSON export tells people, where they stand and what happened', () => {
  const { people, rejected, issues } = readMonica(fixture('.json'));
  assert.deepEqual([people.length, rejected, issues], [2, 0, []]);
  const [ada, bob] = people;
  assert.ok(ada && bob);
  assert.deepEqual(
    [ada.draft.name.given, ada.draft.name.additional, ada.draft.name.family, ada.draft.name.nickname],
    ['Ada', 'B.', 'Quill', 'Countess'],
  );
  assert.deepEqual(ada.draft.dates, [{ kind: 'birthday', label: null, date: '--12-10' }]);
  assert.deepEqual(
    ada.draft.contactPoints.map(({ kind, value }) => [kind, value]),
    [['email', 'ada@work.example']],
  );
  assert.deepEqual(ada.draft.groups, ['ski', 'friends', 'Starred']);
  assert.deepEqual(
    [ada.draft.howWeMet, ada.draft.note],
    ['Through Bob', 'Met at PyCon\n\n2026-01-01: Likes **tea**\n\nA gift to think of: Book, On Engines'],
  );
  assert.deepEqual(
    ada.told.talks.map(({ kind, direction, day, text }) => [kind, direction, day, text]),
    [
      ['call', 'them', '2026-09-01', 'About the mill'],
      ['message', 'me', '2026-09-30', 'I: Hi'],
      ['meal', 'unknown', '2026-08-01', 'Lunch'],
    ],
  );
  assert.deepEqual(
    ada.told.favors.map(({ direction, what, day }) => [direction, what, day]),
    [['given', 'I lent them 20 EUR', '2026-01-01']],
  );
  assert.deepEqual(
    [ada.told.everyDays, ada.told.introducedBy, ada.told.state],
    [30, bob.draft.identifier, 'active'],
  );
  assert.deepEqual(
    ada.told.facts.map(({ what }) => what),
    ['Food: tea'],
  );
  assert.deepEqual(bob.draft.relations, [{ kind: 'related', label: 'friend', name: 'Ada Quill' }]);
});

test('the SQL export is read word by word, and nothing in it is run', () => {
  const { people, rejected, issues } = readMonica(fixture('.sql'));
  assert.deepEqual([people.length, rejected, issues], [2, 0, []]);
  const [ada] = people;
  assert.equal(ada?.draft.name.family, "O'Quill");
  assert.equal(
    ada?.draft.note,
    'Says "hi" \\ bye; -- not a comment\n\nLine one\nline two, with (parens); and 007',
  );
});

test('both forms of one account name the same people and the same things', () => {
  const keysOf = (ending: string): readonly (string | null)[] =>
    readMonica(fixture(ending)).people.map(({ draft }) => draft.identifier);
  assert.deepEqual(keysOf('.json'), keysOf('.sql'));
});

test('the day on which somebody died is told once, in both forms', () => {
  const yearly = { frequency_type: 'year', frequency_number: 1, delible: true, initial_date: '2024-02-07' };
  const { draft } = account(
    {
      is_dead: true,
      deceased_date: { date: '2024-02-07T00:00:00.000000Z', is_age_based: false, is_year_unknown: false },
      deceased_reminder: { uuid: 'u', properties: yearly },
    },
    { reminder: [{ ...yearly, title: 'Ada has died' }] },
  );
  const sql = readMonica(
    sqlOf({
      '`contacts` (`id`,`uuid`,`first_name`,`is_dead`,`deceased_special_date_id`,`deceased_reminder_id`)': [
        "(1,'a','Ada',1,5,8)",
      ],
      '`special_dates` (`id`,`date`,`is_age_based`,`is_year_unknown`)': ["(5,'2024-02-07',0,0)"],
      '`reminders` (`id`,`contact_id`,`title`,`initial_date`,`frequency_type`,`frequency_number`,`delible`)':
        ["(8,1,'Ada has died','2024-02-07','year',1,1)"],
    }),
  );
  for (const { dates } of [draft, sql.people[0]?.draft ?? draft])
    assert.deepEqual(dates, [{ kind: 'other', label: 'death', date: '2024-02-07' }]);
});

const sqlOf = (tables: Readonly<Record<string, readonly string[]>>): Uint8Array =>
  encode(
    `# **\n# dump of data\n\nSET FOREIGN_KEY_CHECKS=0;\n\n${Object.entries(tables)
      .map(([head, rows]) => `INSERT IGNORE INTO ${head} VALUES\n ${rows.join(',\n ')};\n`)
      .join('')}SET FOREIGN_KEY_CHECKS=1;`,
  );

test('SQL: every table finds its person', () => {
  const { people, leftOut } = readMonica(
    sqlOf({
      '`users` (`id`,`me_contact_id`)': ['(1,9)'],
      '`contacts` (`id`,`uuid`,`first_name`,`is_dead`,`is_active`,`birthday_special_date_id`,`first_met_through_contact_id`,`first_met_where`,`stay_in_touch_frequency`)':
        [
          "(1,'a','Ada',0,1,5,2,'At a fair',NULL)",
          "(2,'b','Bo',1,1,NULL,NULL,NULL,NULL)",
          "(9,'me','Moe',0,1,NULL,NULL,NULL,NULL)",
        ],
      '`special_dates` (`id`,`date`,`is_age_based`,`is_year_unknown`)': ["(5,'1985-01-01',1,0)"],
      '`contact_field_types` (`id`,`name`,`type`)': ["(1,'Phone','phone')", "(2,'Telegram',NULL)"],
      '`contact_fields` (`id`,`contact_id`,`contact_field_type_id`,`data`)': ['(1,1,1,007)', "(2,1,2,'ada')"],
      '`tags` (`id`,`name`)': ["(3,'ski')"],
      '`contact_tag` (`contact_id`,`tag_id`)': ['(1,3)'],
      '`activities` (`id`,`summary`,`happened_at`)': ["(7,'Coffee by the lake','2026-08-01')"],
      '`activity_contact` (`activity_id`,`contact_id`)': ['(7,1)', '(7,2)'],
      '`occupations` (`id`,`contact_id`,`company_id`,`title`,`currently_works_here`,`start_date`,`end_date`)':
        ["(1,1,4,'Engineer',0,'2019-01-01','2022-05-01')"],
      '`companies` (`id`,`name`)': ["(4,'Mills')"],
      '`photos` (`id`,`original_filename`)': ["(1,'a.jpg')"],
    }),
  );
  assert.deepEqual(
    people.map(({ draft }) => draft.name.given),
    ['Ada', 'Bo'],
  );
  const [ada, bo] = people;
  assert.deepEqual(
    ada?.draft.contactPoints.map(({ kind, value, service }) => [kind, value, service]),
    [
      ['phone', '007', null],
      ['handle', 'ada', 'telegram'],
    ],
  );
  assert.deepEqual(
    [ada?.draft.dates[0]?.date, ada?.draft.groups, ada?.draft.howWeMet],
    ['1985', ['ski'], 'At a fair. Through Bo'],
  );
  assert.deepEqual(
    ada?.draft.positions.map(({ organization, title, started, ended, current }) => [
      organization,
      title,
      started,
      ended,
      current,
    ]),
    [['Mills', 'Engineer', '2019-01-01', '2022-05-01', false]],
  );
  assert.deepEqual(
    ada?.told.talks.map(({ kind, key }) => [kind, key]),
    bo?.told.talks.map(({ kind, key }) => [kind, key]),
  );
  assert.deepEqual([ada?.told.talks[0]?.kind, bo?.told.state], ['coffee', 'do-not-contact']);
  assert.deepEqual(
    leftOut.map(({ count }) => count),
    [1],
  );
});

test('a dump of the whole database has the same people; those of other accounts are counted', () => {
  const table = (name: string, columns: string, rows: string): string =>
    `/*!50503 SET character_set_client = utf8mb4 */;\nCREATE TABLE \`${name}\` (\n${columns
      .split(' ')
      .map((column) => `  \`${column}\` varchar(255) DEFAULT NULL COMMENT 'a; b',\n`)
      .join(
        '',
      )}  PRIMARY KEY (\`id\`),\n  KEY \`k\` (\`id\`)\n) ENGINE=InnoDB;\n\n--\n-- It's the data of \`${name}\`\n--\n\nLOCK TABLES \`${name}\` WRITE;\n/*!40000 ALTER TABLE \`${name}\` DISABLE KEYS */;\nINSERT INTO \`${name}\` VALUES ${rows};\nUNLOCK TABLES;\n`;
  const dump = encode(
    [
      '-- MySQL dump 10.13  Distrib 8.0.36, for Linux (x86_64)\n--\n-- Host: db    Database: monica\n--\n',
      table('accounts', 'id api_key default_time_reminder_is_sent', "(1,'x','12:00')"),
      table(
        'contact_fields',
        'id account_id contact_id contact_field_type_id data',
        "(1,1,1,1,'ada@x.example')",
      ),
      table(
        'contacts',
        'id uuid account_id first_name last_name is_active',
        "(1,'a',1,'Ada','O\\'Quill',1),(2,'b',1,'Bo','Lind',1),(3,'c',2,'Cy','Oak',1)",
      ),
    ].join('\n'),
  );
  assert.equal(isMonica(new TextDecoder().decode(dump)), true);
  const { people, leftOut, issues } = readMonica(dump);
  assert.deepEqual(
    people.map(({ draft }) => [draft.name.family, draft.contactPoints[0]?.value]),
    [
      ["O'Quill", 'ada@x.example'],
      ['Lind', undefined],
    ],
  );
  assert.deepEqual([leftOut.map(({ count }) => count), issues], [[1], []]);
});

const broken: readonly (readonly [name: string, text: string, people: number, type: string | undefined])[] = [
  ['a string that never ends', "(1,'a','Ada'),\n (2,'b','Bo", 1, 'truncated-dump'],
  ['a row too short', "(1,'a'),\n (2,'b','Bo')", 1, 'unreadable-row'],
  ['words instead of a row', "(1,'a','Ada'), DROP TABLE contacts; (2,'b','Bo')", 1, 'unreadable-row'],
  ['a quote that is doubled', "(1,'a','Ada ''Q''')", 1, undefined],
  ['nothing but a head', '', 0, 'truncated-dump'],
];

for (const [name, rows, people, type] of broken)
  test(`SQL: ${name} costs itself alone`, () => {
    const found = readMonica(
      encode(`# x\nINSERT IGNORE INTO \`contacts\` (\`id\`,\`uuid\`,\`first_name\`) VALUES\n ${rows}`),
    );
    assert.deepEqual([found.people.length, found.issues[0]?.type], [people, type]);
  });

const reminders: readonly (readonly [
  name: string,
  reminder: Readonly<Record<string, unknown>>,
  thread: string | undefined,
  date: string | undefined,
  leftOut: number,
])[] = [
  [
    'once',
    { initial_date: '2027-03-01', title: 'Ask about the move', frequency_type: 'one_time' },
    'Ask about the move',
    undefined,
    0,
  ],
  [
    'yearly',
    { initial_date: '2020-03-01', title: 'Wedding day', frequency_type: 'year' },
    undefined,
    '--03-01',
    0,
  ],
  ['weekly', { initial_date: '2020-03-01', title: 'Call', frequency_type: 'week' }, undefined, undefined, 1],
  [
    'made of a birthday',
    { initial_date: '2020-12-10', title: 'Birthday', frequency_type: 'year', delible: false },
    undefined,
    undefined,
    1,
  ],
];

for (const [name, reminder, thread, date, leftOut] of reminders)
  test(`a reminder that comes ${name}`, () => {
    const found = account({}, { reminder: [reminder] });
    assert.deepEqual(
      [found.told.threads[0]?.what, found.draft.dates[0]?.date, found.leftOut.length],
      [thread, date, leftOut],
    );
  });

test('gifts and debts are favors, a task is something to come back to, a life event a fact', () => {
  const { told, draft } = account(
    { is_active: false, last_talked_to: '2026-09-30' },
    {
      gift: [
        { name: 'Tea', status: 'offered', date: '2025-12-24' },
        { name: 'A loom', status: 'received', date: '2026-01-05' },
        { name: 'A book', status: 'idea' },
      ],
      debt: [{ amount: '5', currency: 'EUR', in_debt: true, status: 'complete' }],
      task: [{ title: 'Send the article' }, { title: 'Done', completed: true }],
      life_event: [{ name: 'New job', happened_at: '2024-05-01' }],
      pet: [{ name: 'Rex', category: 'dog' }],
    },
  );
  assert.deepEqual(
    told.favors.map(({ direction, what, day }) => [direction, what, day]),
    [
      ['given', 'Tea', '2025-12-24'],
      ['received', 'A loom', '2026-01-05'],
      ['received', 'Lent me 5 EUR, given back', '2026-01-01'],
    ],
  );
  assert.deepEqual(
    told.threads.map(({ what, when }) => [what, when]),
    [['Send the article', null]],
  );
  assert.deepEqual(
    told.facts.map(({ what, day }) => [what, day]),
    [
      ['Has a dog called Rex', null],
      ['New job', '2024-05-01'],
    ],
  );
  assert.deepEqual(
    [told.state, told.talks.map(({ kind, day }) => [kind, day]), draft.note],
    ['closed', [['other', '2026-09-30']], 'A gift to think of: A book'],
  );
});

test('a picture comes along as long as it is one, and the others are counted', () => {
  const photos = {
    count: 2,
    type: 'photo',
    values: [
      { uuid: 'p', properties: { dataUrl: 'data:image/png;base64,AAAA' } },
      { uuid: 'q', properties: { dataUrl: 'data:image/png;base64,BBBB' } },
    ],
  };
  const contact = { uuid: 'a', properties: { first_name: 'Ada', avatar: { avatar_photo: 'p' } }, data: [] };
  const json = { app_version: '4', account: { data: [{ type: 'contact', values: [contact] }, photos] } };
  const { people, leftOut } = readMonica(encode(JSON.stringify(json)));
  assert.equal(people[0]?.draft.photo, 'data:image/png;base64,AAAA');
  assert.deepEqual(
    leftOut.map(({ count }) => count),
    [1],
  );
});

test('a JSON export cut off says so', () => {
  const bytes = fixture('.json');
  assert.equal(readMonica(bytes.slice(0, 5000)).issues[0]?.type, 'truncated-dump');
});

for (const { name, bytes } of corpusFiles('monica', '')) {
  if (!/\.(?:json|sql)$/.test(name) || name.endsWith('.expected.json')) continue;
  test(`${name} is known by what stands in it`, () => {
    assert.equal(isMonica(new TextDecoder().decode(bytes)), true);
  });
}

test('a large dump is read in less than a second for a megabyte', () => {
  const row =
    "(1,'a','Ada','Says \\\\\\'hi\\\\\\' and goes on for a while, so that there is something to read')";
  const text = `# x\nINSERT IGNORE INTO \`contacts\` (\`id\`,\`uuid\`,\`first_name\`,\`description\`) VALUES\n${`${row},\n`.repeat(20_000)}${row};`;
  const before = process.cpuUsage();
  assert.equal(readMonica(encode(text)).people.length, 20_001);
  const { user } = process.cpuUsage(before);
  assert.ok(user / 1e6 < text.length / 1e6, `${user / 1e6} s for ${text.length} bytes`);
});

const hostile: readonly (readonly [name: string, text: string])[] = [
  ['lines of comments', '#\n'.repeat(200_000)],
  ['statements that begin and do not go on', `# x\n${'INSERT IGNORE INTO `contacts` ('.repeat(20_000)}`],
  ['open brackets', `# x\nINSERT IGNORE INTO \`contacts\` (\`id\`) VALUES\n${'('.repeat(500_000)}`],
  ['backslashes', `# x\nINSERT IGNORE INTO \`contacts\` (\`id\`) VALUES\n('${'\\'.repeat(500_000)}`],
];

for (const [name, text] of hostile)
  test(`SQL: ${name} hold nobody up`, () => {
    const before = process.cpuUsage();
    isMonica(text);
    assert.equal(readMonica(encode(text)).people.length, 0);
    const { user } = process.cpuUsage(before);
    assert.ok(user / 1e6 < 1 + text.length / 1e6, `${user / 1e6} s`);
  });

test('something done by a thousand, told a thousand times, is read in its time', () => {
  const uuids = Array.from({ length: 1500 }, () => 'party');
  const before = process.threadCpuUsage();
  const { told } = account(
    {},
    {},
    {
      data: [
        {
          type: 'contact',
          values: [
            {
              uuid: 'ada',
              properties: { first_name: 'Ada' },
              data: [{ type: 'activity', values: uuids }],
            },
          ],
        },
        {
          type: 'activity',
          values: uuids.map((uuid) => ({
            uuid,
            properties: { summary: 'Party', happened_at: '2026-01-02' },
          })),
        },
      ],
    },
  );
  assert.equal(told.talks.length, 1500);
  const { user } = process.threadCpuUsage(before);
  assert.ok(user < 1_000_000, `${user / 1e6} s`);
});
