import assert from 'node:assert/strict';
import test from 'node:test';
import type { PersonDraft } from '../../core/people/index.ts';
import { corpusFiles } from '../testing/corpus.ts';
import { readVcards } from '../testing/read-whole.ts';

/** All that the fields hold, a line each. */
const told = ({ name, contactPoints, dates, relations, positions, groups, note }: PersonDraft) => [
  ...Object.entries(name)
    .filter(([part, text]) => text !== null && part !== 'displayOrder')
    .map(([part, text]) => `${part}: ${text}`),
  ...contactPoints.map(({ kind, label, preferred, service, value }) =>
    [kind, ...[label, service].filter((word) => word !== null), preferred ? '*' : '', value]
      .filter((word) => word !== '')
      .join(' '),
  ),
  ...dates.map(({ kind, label, date }) => `${label ?? kind} ${date}`),
  ...relations.map(({ label, name: other }) => `${label} ${other}`),
  ...positions.map(({ organization, department, title }) => `${organization}, ${department}, ${title}`),
  ...groups.map((group) => `#${group}`),
  ...(note === null ? [] : [note]),
];

const cards: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'nokia-s60.vcf': [
    [
      'given: Maja',
      'family: Lindqvist',
      'prefix: Dr.',
      'nickname: Majsan',
      'formatted: Maja Lindqvist',
      'phone cell * +46701234567',
      'phone home 08-123 45 67',
      'phone work fax +46 8 987 65',
      'phone home video +46701234568',
      'phone pager 123',
      'email home maja@lindqvist.example',
      'url work www.lindqvist.example',
      'address home Storgatan 4, 753 31 Uppsala, Sverige',
      'phone assistant +46 8 111 22',
      'handle swis sip maja@voip.example',
      'birthday 1979-04-12',
      'anniversary 2005-06-18',
      'assistant Olle Ek',
      'spouse Karl',
      'child Ida',
      'child Nils',
      'Fjord AB, Research, Chief Botanist',
      'Träffades i Lund\ngillar te',
    ],
  ],
  'samsung-two-addresses.vcf': [
    [
      'given: Вера',
      'family: Ольгина',
      'nickname: Верочка',
      'phoneticGiven: Wera',
      'formatted: Вера Ольгина',
      'phone cell * +79035550101',
      'phone дача +74955550102',
      'email home vera@olgina.example',
      'email Instagram vera.o@example.com',
      'address home ул. Мира 5, 101000 Москва, Россия',
      'url https://olgina.example',
      'handle whatsapp +79035550101',
      'handle skype vera.olgina',
      'birthday 1984-09-30',
      'anniversary 2009-06-20',
      'first day 2015-01-09',
      'spouse Игорь',
      'Ботсад, Оранжерея, биолог',
      '#Друзья',
      '#ICE - emergency contacts',
    ],
    [
      'given: Sam',
      'family: Only',
      'formatted: Sam Only',
      'phone home 555 0100',
      'address 12 Main, 02109 Boston, MA, USA',
    ],
  ],
  'nextcloud-40.vcf': [
    [
      'given: Tomáš',
      'family: Novák',
      'prefix: Ing.',
      'formatted: Tomáš Novák',
      'address home Dlouhá 12, 110 00 Praha, Česko',
      'email work * tomas@novak.example',
      'email home tn@doma.example',
      'phone home +420-555-010-101',
      'phone cell +420603555010',
      'handle linkedin https://www.linkedin.com/in/tnovak',
      'handle mastodon https://astro.example/@tomas',
      'handle matrix matrix u/tomas:astro.example',
      'birthday --07-04',
      'anniversary 2011-09-10',
      'spouse Jana',
      'manager Dr. Karel Malý',
      'Hvězdárna, Dalekohledy, astronom',
      '#Přátelé',
      '#Hvězdy',
      'Viděli jsme spolu zatmění.\nPoslat fotky',
    ],
  ],
};

for (const [name, people] of Object.entries(cards))
  test(`all that ${name} says stands in its place`, () => {
    const [file] = corpusFiles('vcard', name);
    assert.ok(file);
    assert.deepEqual(
      readVcards(file.bytes).people.map(({ draft }) => told(draft)),
      people,
    );
  });

test('cards without an end are people each, however many follow each other', () => {
  const text = Array.from({ length: 120 }, (_, index) => `BEGIN:VCARD\nVERSION:3.0\nFN:Ada ${index}\n`).join(
    '',
  );
  const { people } = readVcards(Buffer.from(text));
  assert.deepEqual(
    people.map(({ draft }) => draft.name.formatted),
    Array.from({ length: 120 }, (_, index) => `Ada ${index}`),
  );
});
