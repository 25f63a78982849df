import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { capture } from '../capture.ts';
import { book, now, zone } from '../testing/book.ts';

const draftOf = (text: string) => capture(text, { now, zone, book });

const newIn = (text: string): readonly string[] =>
  draftOf(text).newPeople.map(
    ({ name, title, organization }) => `${name}, ${title ?? '-'}, ${organization ?? '-'}`,
  );

type Row = readonly [turn: string, expected: string];

/** Each turn with each name: `{name}` is filled in both. */
const holds = (names: string, rows: readonly Row[]): void => {
  for (const [turn, expected] of rows)
    test(turn, () => {
      for (const name of names.trim().split('\n')) {
        const text = turn.replaceAll('{name}', name);
        assert.deepEqual(newIn(text), [expected.replaceAll('{name}', name)], text);
      }
    });
};

describe('names of many forms, each in each turn', () => {
  holds(
    `
Willem van der Meer
María de la Fuente
Ahmad bin Yusof
Nur Aisyah binti Rahman
Seán O'Rourke
Isla McDougall
Anne-Sophie Lefèvre
Björk Guðmundsdóttir
Mohammed al-Rashid
Fatima El Idrissi
Nguyễn Văn Hùng
Park Ji-hoon
Wang Xiaoming
K. R. Subramanian
S Ramesh
J.P. Morel
Ngozi Okonjo-Eze
D'Angelo Russell`,
    [
      ['Met {name} at the fair.', '{name}, -, -'],
      ['{name} from Aurecon called me.', '{name}, -, Aurecon'],
      ['{name} told me about the job.', '{name}, -, -'],
      ['Had lunch with Ada and {name}.', '{name}, -, -'],
      ['Spoke to a recruiter named {name}.', '{name}, recruiter, -'],
      ['{name}, a planner at Aurecon, gave me a tour.', '{name}, planner, Aurecon'],
      ['{name} (Aurecon) wrote to me.', '{name}, -, Aurecon'],
      ['Met the planner, {name}, at Aurecon.', '{name}, planner, Aurecon'],
      ['Lunch: {name}', '{name}, -, -'],
      ['{name} - 20 min on Zoom', '{name}, -, -'],
    ],
  );
});

describe('names typed without capitals, each in each turn', () => {
  holds(
    `
ravi menon
svenja krause
xolani dube
mei lin chua
omar el idrissi
pieter van der meer
sean o'rourke
grace kim
anne-sophie leclerc`,
    [
      ['met {name} from nordea at the fair', '{name}, -, nordea'],
      ['met {name} at the career fair', '{name}, -, -'],
      ['coffee with {name} 30 min', '{name}, -, -'],
      ['{name} from nordea called me', '{name}, -, nordea'],
      ['met {name}, a recruiter at nordea', '{name}, recruiter, nordea'],
      ['met {name} (recruiter at nordea)', '{name}, recruiter, nordea'],
      ['met {name}, she is a recruiter at nordea', '{name}, recruiter, nordea'],
      ['met {name}. he works at nordea', '{name}, -, nordea'],
      ['met {name} who works at nordea', '{name}, -, nordea'],
      ['met a recruiter from nordea called {name}', '{name}, recruiter, nordea'],
      ['Met {name} from Nordea.', '{name}, -, Nordea'],
    ],
  );
});

describe('who or what is no one new', () => {
  for (const text of `
met potential clients today
talked to random strangers on the train
call with legal counsel
spoke to technical support about the router
called customer service about the bill
met venture capitalists at the summit
met french exchange students
met art students at the gallery
met summer interns
met two recruiters from nordea
spoke to someone from nordea
met max capacity at the venue
dinner with host family
Reading The Design of Everyday Things.
Ada recommended The Design of Everyday Things.
Talked with Ada about Design Thinking.
Applied to Morgan Stanley for the analyst role.
Interview at Procter & Gamble.
Call with Ernst & Young about the offer.
Ada now works for Procter & Gamble.
Ada moved to Marks and Spencer.
Ada is a midwife in Uzès.
Met a recruiter at the Nordea stand.
Talked to Human Resources about the contract.
Had a call with Tech Support.
Ada adopted a dog called Biscuit.
The Port of Rotterdam is hiring.
University of Oslo rejected me.
Dinner with Ada at Blue Hill.
Procter & Gamble - 20 min call`
    .trim()
    .split('\n'))
    test(text, () => {
      const { newPeople, mentioned } = draftOf(text);
      assert.deepEqual([...newPeople, ...mentioned.filter(({ id }) => id === null)], []);
    });
});
