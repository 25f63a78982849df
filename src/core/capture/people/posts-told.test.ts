import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { capture } from '../capture.ts';
import { book, now, zone } from '../testing/book.ts';

/** `name|title|firm|pronoun`: firms of one word, of several, with "&", "of", "and" and a dot in them. */
const newcomers = `
Ravi Menon|data analyst|Nordea|he
Aino Virtanen|recruiter|Procter & Gamble|she
Zofia Lewandowska|buyer|Marks and Spencer|she
Mehmet Yıldız|risk manager|Port of Rotterdam|he
Chiara Bellini|researcher|University of Oslo|she
Folake Adeyinka|head of compliance|Bank of Ireland|she
Ingrid Solberg|product owner|Booking.com|she
`
  .trim()
  .split('\n')
  .map((row) => {
    const [name = '', title = '', firm = '', pronoun = ''] = row.split('|');
    return { name, title, firm, pronoun, given: name.split(' ')[0] ?? '' };
  });

/** A turn with its blanks filled for somebody: "Met {name}. {He} is a {title} at {firm}." */
const filled = (turn: string, { name, title, firm, pronoun }: (typeof newcomers)[number]): string =>
  turn
    .replaceAll('{name}', name)
    .replaceAll('{title}', title)
    .replaceAll('{firm}', firm)
    .replaceAll('{he}', pronoun)
    .replaceAll('{He}', pronoun === 'he' ? 'He' : 'She');

const found = (text: string): readonly string[] =>
  capture(text, { now, zone, book }).newPeople.map(
    ({ name, title, organization }) => `${name}, ${title ?? '-'}, ${organization ?? '-'}`,
  );

/** Each turn with each newcomer, by the whole name or the given name alone. */
const holds = (turns: readonly string[], isWhole: boolean, expected: string): void => {
  for (const turn of turns)
    test(turn, () => {
      for (const one of newcomers) {
        const named = { ...one, name: isWhole ? one.name : one.given };
        const text = filled(turn, named);
        assert.deepEqual(found(text), [filled(expected, named)], text);
      }
    });
};

const post = '{name}, {title}, {firm}';
const firmAlone = '{name}, -, {firm}';

describe('post and firm, told of somebody by one name', () => {
  holds(
    [
      'Met {name}, a {title} at {firm}.',
      'Met {name}, who works as a {title} at {firm}.',
      'Met {name} ({title}, {firm}).',
      '{name} ({title}, {firm}) - 20 min.',
      'Met {name} from {firm}, a {title}.',
      'Met {name} - {title} @ {firm}.',
      '{name}, a {title} at {firm}, called me.',
      'New contact: {name}, {title}, {firm}.',
      'Met a {title} from {firm} named {name}.',
      'Met a {title} at {firm} called {name}.',
      'Met {name} at the fair. {He} is a {title} at {firm}.',
      'Met {name}, {he} works as a {title} for {firm}.',
      'Met {name} at the fair. {name} is a {title} at {firm}.',
      'Met {name}. {He} just joined {firm} as a {title}.',
      'Went to an event at {firm}. Met {name}. {He} is a {title} there.',
    ],
    false,
    post,
  );
});

describe('post and firm, told of somebody by the whole name', () => {
  holds(
    [
      "Met {name} today, {he}'s a {title} at {firm}.",
      'Met {name}. {He} started as a {title} at {firm} in June.',
      'Met {name}, who is a {title} for {firm}.',
      'Met {name}, the {title} of {firm}.',
      'Met the {title} of {firm}, {name}.',
      'Visited {firm} today and met {name}, a {title} there.',
      '{name} is a {title} at {firm}. We met at the fair.',
      'Coffee with {name}. Works as a {title} at {firm}.',
      'Coffee with {name}. {title} at {firm}.',
      'Coffee with {name}, 30 min. {title} at {firm}.',
      'Met {name}. {He} said {he} is a {title} at {firm}.',
      'Met {name}. {He} has been a {title} at {firm} for ten years.',
      'Met {name}. {He} moved from Lyon and now works for {firm} as a {title}.',
      'Met {name} from Uzès, a {title} at {firm}.',
      'Met {name}: {title} at {firm}.',
      'Met {name} [{title}, {firm}]',
      'Interview at {firm} with {name}, {title}.',
    ],
    true,
    post,
  );
});

describe('the firm alone', () => {
  holds(
    [
      'Met {name} from {firm}.',
      'Met {name} of {firm} yesterday.',
      'Met {name} ({firm}).',
      'Met {name}, who works in the finance team at {firm}.',
      'Met {name}, who is with {firm} now.',
      'Met {name}. {He} works for {firm}.',
      '{name} works at {firm}. We had coffee.',
      'Met {name} from the data team at {firm}.',
      'Met {name}. {He} lives in Uzès and works at {firm}.',
      'Had lunch with {name} from {firm} and Ada.',
    ],
    true,
    firmAlone,
  );
});

describe('no firm of theirs, and no post', () => {
  holds(
    [
      'Met {name}. {He} used to be a {title} at {firm}.',
      'Met {name}, formerly {title} at {firm}.',
      'Met {name}. {He} worked at {firm}.',
      'Met {name}. {He} left {firm} last year.',
      'Met {name}. {He} wants to work at {firm}.',
      'Met {name}, whose sister works at {firm}.',
      'Met {name}. {He} lives in Uzès.',
    ],
    true,
    '{name}, -, -',
  );
  holds(
    ['Met {name}, a {title} in Uzès.', 'Met {name}. {He} is a {title} in Uzès.'],
    true,
    '{name}, {title}, -',
  );
});

test('two at once, each with their own', () => {
  const [ravi, zofia] = ['Ravi Menon', 'Zofia Lewandowska'];
  for (const [text, ...people] of [
    [`Met ${ravi} (buyer, Arla Foods) and ${zofia} (nurse, Vestas).`, 'buyer, Arla Foods', 'nurse, Vestas'],
    [
      `Met ${ravi}, a buyer at Arla Foods, and ${zofia}, a nurse at Vestas.`,
      'buyer, Arla Foods',
      'nurse, Vestas',
    ],
    [`Met ${ravi} from Arla Foods and ${zofia} from Vestas.`, '-, Arla Foods', '-, Vestas'],
    [`Met ${ravi} and ${zofia}. ${zofia} is a nurse at Vestas.`, '-, -', 'nurse, Vestas'],
    [`Met ${ravi} and ${zofia}. They both work at Vestas.`, '-, Vestas', '-, Vestas'],
    [`Met two buyers from Vestas, ${ravi} and ${zofia}.`, 'buyer, Vestas', 'buyer, Vestas'],
    [`1. ${ravi}, buyer, Vestas\n2. ${zofia}, nurse, Arla Foods`, 'buyer, Vestas', 'nurse, Arla Foods'],
    [`- ${ravi} (Vestas)\n- ${zofia} (Arla Foods)`, '-, Vestas', '-, Arla Foods'],
  ] as const)
    assert.deepEqual(found(text), [`${ravi}, ${people[0]}`, `${zofia}, ${people[1]}`], text);
});
