import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fold } from '../../people/fold.ts';
import { capture } from '../capture.ts';
import { book, now, zone } from '../testing/book.ts';

const newcomers = (text: string): readonly string[] =>
  capture(text, { now, zone, book }).newPeople.map(({ name, organization, title }) =>
    [name, organization ?? '', title ?? ''].map(fold).join('/'),
  );

const people = ['Helga Steinmann', 'Priyanka Shah', 'Mei Tanaka', 'Jack Murphy', 'Ulla Koski'];
const posts = ['head of qa', 'planner', 'senior analyst', 'HR', 'CFO'];
const firms = ['Roche', 'Aer Lingus', 'Kerry Group', 'Doctolib', 'Galp Energia'];
const tails = ['', ' at the fair', ' yesterday', ', 20 min', '. Nice chat.'];

const rows = [
  'N - P - F',
  'N – P – F',
  'N, P, F',
  'N / P / F',
  'N | P | F',
  'N: P, F',
  'N - F - P',
  'N, F, P',
  'N @ F, P',
  'N - P at F',
  'N, P @ F',
  'N (P, F)',
  'N (P @ F)',
  'N (F, P)',
  'N (F)',
  'N @ F',
  'N - P',
  'N, P',
];

const writings: Readonly<
  Record<string, (name: string, post: string, firm: string) => readonly [string, string, string]>
> = {
  'as in print': (name, post, firm) => [name, post, firm],
  'in small letters': (name, post, firm) => [name.toLowerCase(), post.toLowerCase(), firm.toLowerCase()],
  'with the firm alone in small letters': (name, post, firm) => [name, post, firm.toLowerCase()],
};

describe('post and firm noted behind a name as on a card', () => {
  for (const row of rows)
    for (const [writing, written] of Object.entries(writings))
      test(`${row} ${writing}`, () => {
        for (const [index, lead] of ['lunch w', 'met', 'call with', 'coffee w/', 'ran into'].entries())
          for (const [offset, person] of people.entries()) {
            const [name, post, firm] = written(
              person,
              posts[(index + offset) % posts.length] ?? '',
              firms[(index + 2 * offset) % firms.length] ?? '',
            );
            const said: Readonly<Record<string, string>> = { N: name, P: post, F: firm };
            const line = row.replace(/[NPF]/gu, (part) => said[part] ?? part);
            const text = `${lead} ${line}${tails[(index + 3 * offset) % tails.length] ?? ''}`;
            const expected = [name, row.includes('F') ? firm : '', row.includes('P') ? post : ''];
            assert.deepEqual(newcomers(text), [expected.map(fold).join('/')], text);
          }
      });
});

describe('what else is noted behind a name is no post and no firm', () => {
  for (const note of [
    '- great chat',
    '- discussed pricing',
    '- loves opera',
    '- Talked about Bosch',
    '- Bosch is hiring',
    '- Lisbon',
    '- follow up monday',
    '- sushi',
    '- 20 min',
    '- Tuesday',
    '- Ada was there too',
    '- friend of Ada',
    '(first time)',
    '(again)',
    '(remote)',
    '(my neighbour)',
    '(tbc)',
    '@ noon',
    '@ the fair',
    ', lovely person',
  ])
    test(note, () => {
      for (const lead of ['Coffee with', 'Met', 'call w'])
        assert.deepEqual(newcomers(`${lead} Helga Steinmann ${note}`.replace(' ,', ',')), [
          'helga steinmann//',
        ]);
    });
});

describe('a firm behind two or three in a row is that of all', () => {
  for (const firm of firms)
    test(firm, () => {
      for (const behind of [
        'at F',
        'from F',
        'of F',
        '@ F',
        '(F)',
        '(both F)',
        ', both at F',
        'who work at F',
        ', who both work for F',
      ]) {
        const text = `Lunch with Helga Steinmann and Paul Ott ${behind}`
          .replace(' ,', ',')
          .replace('F', firm);
        assert.deepEqual(
          newcomers(text),
          [`helga steinmann/${fold(firm)}/`, `paul ott/${fold(firm)}/`],
          text,
        );
      }
      const text = `Met Helga Steinmann, Paul Ott and Mei Tanaka from ${firm}`;
      assert.deepEqual(
        newcomers(text),
        ['helga steinmann', 'paul ott', 'mei tanaka'].map((name) => `${name}/${fold(firm)}/`),
      );
    });
  test('each their own', () => {
    assert.deepEqual(newcomers('Met Helga Steinmann from Roche and Paul Ott from Shell'), [
      'helga steinmann/roche/',
      'paul ott/shell/',
    ]);
  });
});

test('an initial before the row, and a team of the firm', () => {
  assert.deepEqual(newcomers('call w Helga S. - head of qa - roche'), ['helga s/roche/head of qa']);
  assert.deepEqual(newcomers("Met Helga Steinmann of Roche's QA team"), ['helga steinmann/roche/']);
});
