import type { Example } from './expect.ts';

/** A fourth set written before the rules met it, with the look-alikes of each mend beside it. */
export const sentencesFourthUnseen: readonly Example[] = [
  // Family names that are words, and days that are none.
  {
    say: "Ran into Doris Day at the farmers' market, she just moved to Lyon.",
    newPeople: ['Doris Day'],
    kind: 'meeting',
    facts: ['moved to Lyon'],
  },
  {
    say: 'Mark Friday called me yesterday about the audit job, 15 min.',
    newPeople: ['Mark Friday'],
    kind: 'call',
    day: '2026-11-17',
    minutes: 15,
    direction: 'them',
  },
  {
    say: 'Called Ada Quill Friday for 20 min.',
    people: ['Ada Quill'],
    kind: 'call',
    day: '2026-11-13',
    minutes: 20,
  },
  { say: 'Met Ada Quill in Hyde Park on Monday.', people: ['Ada Quill'], kind: 'meeting', day: '2026-11-16' },
  { say: 'Met Ada Quill on May Day.', people: ['Ada Quill'], kind: 'meeting' },
  {
    say: 'Grace Park introduced me to Will Hunt over email.',
    newPeople: ['Grace Park'],
    mentioned: ['?Will Hunt'],
    kind: 'email',
    favors: ['received introduction introduced me to Will Hunt'],
  },
  // A word with a capital where somebody is spoken to.
  { say: 'Coffee with Joy, 30 minutes.', newPeople: ['Joy'], kind: 'coffee', minutes: 30 },
  { say: 'I hope to see Ada Quill in March.', people: ['Ada Quill'] },
  // Scripts without capitals, and lists behind a colon.
  { say: 'Dinner with the Okafors: Chidi and Ngozi.', newPeople: ['Chidi', 'Ngozi'], kind: 'meal' },
  {
    say: 'Dinner with Chidi and Ngozi, both just started at Shell.',
    newPeople: ['Chidi', 'Ngozi'],
    kind: 'meal',
  },
  // Denials, papers and ends of months.
  {
    say: 'Quick call with Summer Lee: 5 minutes, nothing promised on either side.',
    newPeople: ['Summer Lee'],
    kind: 'call',
    minutes: 5,
  },
  {
    say: 'I promised Ada Quill the figures by the month’s end.',
    people: ['Ada Quill'],
    promises: ['me 2026-11-30 the figures'],
  },
  { say: 'Month end was stressful for Ada Quill, she said.', people: ['Ada Quill'] },
  // What is to come.
  {
    say: 'Planning to see Ada Quill in Porto on 5 December for lunch.',
    people: ['Ada Quill'],
    kind: 'meal',
    planned: true,
    day: '2026-12-05',
  },
  {
    say: "Ada Quill can't do Thursday, moved to Friday 10am",
    people: ['Ada Quill'],
    planned: true,
    day: '2026-11-20',
    time: '10:00',
  },
  { say: 'Called Ada Quill, our lunch moved to Friday.', people: ['Ada Quill'], kind: 'call' },
  {
    say: 'Had a chat with Ada Quill, 10 min, wants me to get back to her in six weeks.',
    people: ['Ada Quill'],
    minutes: 10,
    threads: ['2026-12-30 get back to her'],
  },
  { say: 'Ken Sato wants me to call his brother in March.', people: ['Ken Sato'] },
];
