import assert from 'node:assert/strict';
import test from 'node:test';
import { contactKey, eachProfileOnce, isPersonalKey, isSameLine } from './contact-key.ts';
import type { ContactPointKind } from './person.ts';

const key = (kind: ContactPointKind, value: string, service: string | null = null, region?: string) =>
  contactKey({ kind, value, service }, region ?? null);

const emails: readonly (readonly [value: string, key: string | null])[] = [
  ['Ada.Quill@Example.com', 'email:ada.quill@example.com'],
  [' mailto:ada@example.com?subject=hi ', 'email:ada@example.com'],
  ['Ada Quill <ada@example.com>', 'email:ada@example.com'],
  ['ada@example.com.', 'email:ada@example.com'],
  ['A.da+news@googlemail.com', 'email:ada@gmail.com'],
  ['ada+news@example.com', 'email:ada+news@example.com'],
  ['/o=ExchangeLabs/ou=Group/cn=Ada', null],
  ['+@gmail.com', null],
  ['', null],
];
for (const [value, expected] of emails)
  test(`e-mail ${JSON.stringify(value)} has the key ${expected}`, () => {
    assert.equal(key('email', value), expected);
  });

const phones: readonly (readonly [value: string, region: string | undefined, key: string | null])[] = [
  ['+351 912 345 678', undefined, 'phone:+351912345678'],
  ['00351 912-345-678', undefined, 'phone:+351912345678'],
  ['912 345 678', 'PT', 'phone:+351912345678'],
  ['tel:+351-912-345-678', undefined, 'phone:+351912345678'],
  ['+44 (0)20 7946 0018', undefined, 'phone:+442079460018'],
  ['+1 (415) 555-2671 ext. 12', undefined, 'phone:+14155552671;ext=12'],
  ['tel:+1-415-555-2671;ext=12', undefined, 'phone:+14155552671;ext=12'],
  ['030 1234567', undefined, 'phone:0301234567'],
  ['030 / 12 34 567', undefined, 'phone:0301234567'],
  ['110', undefined, null],
  ['ask reception', undefined, null],
];
for (const [value, region, expected] of phones)
  test(`phone ${value} in ${region ?? 'no region'} has the key ${expected}`, () => {
    assert.equal(key('phone', value, null, region), expected);
  });

const urls: readonly (readonly [value: string, key: string | null])[] = [
  ['https://www.linkedin.com/in/Joel-Sandbox/', 'profile:linkedin.com/in/joel-sandbox'],
  ['www.linkedin.com/in/joel-sandbox', 'profile:linkedin.com/in/joel-sandbox'],
  ['https://de.linkedin.com/in/joel-sandbox/en?trk=abc#top', 'profile:linkedin.com/in/joel-sandbox'],
  ['https://www.linkedin.com/in/%C3%A9lodie-accent-1a2b3c', 'profile:linkedin.com/in/élodie-accent-1a2b3c'],
  ['https://www.linkedin.com/in/e\u0301lodie-accent-1a2b3c', 'profile:linkedin.com/in/élodie-accent-1a2b3c'],
  ['https://www.linkedin.com/in/100%-ada', 'profile:linkedin.com/in/100%-ada'],
  ['http\\://www.linkedin.com/in/ada', 'profile:linkedin.com/in/ada'],
  ['https://www.linkedin.com/pub/ada-quill/1/2b/3c4', 'profile:linkedin.com/pub/ada-quill/1/2b/3c4'],
  ['https://www.linkedin.com/company/acme', 'url:linkedin.com/company/acme'],
  ['https://notlinkedin.com/in/ada', 'url:notlinkedin.com/in/ada'],
  ['https://twitter.com/Ada', 'profile:x.com/ada'],
  ['https://github.com/ada', 'profile:github.com/ada'],
  ['https://github.com/ada/engine', 'url:github.com/ada/engine'],
  ['https://mastodon.social/@ada', 'profile:mastodon.social/@ada'],
  ['https://www.facebook.com/profile.php?id=12&x=1', 'profile:facebook.com/id=12'],
  ['http://www.acme.example:80/', 'url:acme.example'],
  ['https://acme.example/team?id=3', 'url:acme.example/team?id=3'],
  ['nonsense', null],
];
for (const [value, expected] of urls)
  test(`address ${value} has the key ${expected}`, () => {
    assert.equal(key('url', value), expected);
  });

const handles: readonly (readonly [service: string | null, value: string, key: string | null])[] = [
  ['LinkedIn', 'Ada-Quill', 'profile:linkedin.com/in/ada-quill'],
  ['twitter', '@Ada', 'profile:x.com/ada'],
  ['twitter', 'https://twitter.com/ada', 'profile:x.com/ada'],
  ['Skype', 'ada.quill', 'handle:skype:ada.quill'],
  ['WhatsApp', '+351 912 345 678', 'phone:+351912345678'],
  ['Jabber', 'xmpp:ada@example.com', 'handle:xmpp:ada@example.com'],
  [null, 'ada', null],
  ['skype', ' ', null],
];
for (const [service, value, expected] of handles)
  test(`handle ${value} on ${service} has the key ${expected}`, () => {
    assert.equal(key('handle', value, service), expected);
  });

test('a homepage may be a company’s, all other keys are a person’s', () => {
  assert.equal(isPersonalKey('url:acme.example'), false);
  for (const personal of ['email:a@b', 'phone:+1', 'profile:x.com/a', 'handle:skype:a'])
    assert.equal(isPersonalKey(personal), true);
  assert.equal(key('address', '12 Main St'), null);
});

test('a value of blanks or signs by the hundred thousand has its key at once', () => {
  const before = process.threadCpuUsage();
  assert.equal(key('phone', `1${' '.repeat(100_000)}2`), null);
  assert.equal(key('email', `${'?'.repeat(100_000)}\n?`), null);
  assert.equal(key('email', `a+${'+'.repeat(100_000)}@gmail.com`), 'email:a@gmail.com');
  assert.ok(process.threadCpuUsage(before).user < 1e6);
});

test('a profile of two spellings is shown once; a number that is also on a messenger stays', () => {
  const points = [
    { key: 'profile:linkedin.com/in/ada', value: 'https://www.linkedin.com/in/ada' },
    { key: 'phone:+351912345678', value: '+351 912 345 678' },
    { key: 'profile:linkedin.com/in/ada', value: 'http://www.linkedin.com/in/ada' },
    { key: 'phone:+351912345678', value: '351912345678' },
    { key: null, value: 'Rua 1' },
    { key: null, value: 'Rua 2' },
  ];
  assert.deepEqual(
    eachProfileOnce(points),
    points.filter((_, place) => place !== 2),
  );
});

const lines: readonly (readonly [one: string, other: string, isSame: boolean])[] = [
  ['+49 170 1234567', '0170 1234567', true],
  ['+39 06 1234 5678', '06 1234 5678', true],
  ['+7 912 345 67 89', '8 912 345-67-89', true],
  ['+1 415 555 2671', '(415) 555-2671', true],
  ['+1 415 555 2671', '1 415 555 2671', true],
  ['+49 170 1234567', '+43 170 1234567', false],
  ['+49 170 1234567', '0171 1234567', false],
  ['+1 415 555 2671', '(415) 555-2671 ext. 12', false],
  ['0170 1234567', '170 1234567', false],
];

for (const [one, other, isSame] of lines)
  test(`${one} and ${other} ${isSame ? 'may be' : 'are not'} one line`, () => {
    const [oneKey, otherKey] = [key('phone', one), key('phone', other)];
    assert.ok(oneKey !== null && otherKey !== null);
    assert.equal(isSameLine(oneKey, otherKey), isSame);
    assert.equal(isSameLine(otherKey, oneKey), isSame);
  });
