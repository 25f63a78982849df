import type { Example } from './expect.ts';

/** Ordinary sentences, by mechanism: what a day hangs on, whose part a label says, what is over, lists. */
export const sentencesPlain: readonly Example[] = [
  {
    say: "I'll send Priya the deck before the month is out.",
    people: ['Priya Raman'],
    promises: ['me 2026-11-30 deck'],
  },
  {
    say: "I'll send Priya the deck when she is back on Monday.",
    people: ['Priya Raman'],
    promises: ['me 2026-11-23 deck'],
    threads: ['2026-11-23 is back'],
  },
  {
    say: "I'll send Priya the deck between Monday and Wednesday.",
    people: ['Priya Raman'],
    promises: ['me 2026-11-25 deck'],
  },
  {
    say: "I'll send Priya the deck on or before the 30th.",
    people: ['Priya Raman'],
    promises: ['me 2026-11-30 deck'],
  },
  {
    say: 'Priya is off on Monday, she needs my slides before that.',
    people: ['Priya Raman'],
    promises: ['me 2026-11-22 slides'],
    threads: ['2026-11-23 is off'],
  },
  {
    say: 'I lent Ken my notes and he will give them back on Monday.',
    people: ['Ken Sato'],
    promises: ['them 2026-11-23 back'],
    favors: ['given other my notes'],
  },
  {
    say: 'Ken and Grace both want my CV by Friday.',
    people: ['Ken Sato', 'Grace Adeyemi'],
    promises: ['me 2026-11-20 CV'],
  },
  {
    say: 'Coffee with Ken. Me - slides by Fri. Him - intro to HR.',
    people: ['Ken Sato'],
    kind: 'coffee',
    promises: ['me 2026-11-20 slides', 'them - intro HR'],
  },
  {
    say: '"I\'ll call you on Monday," said Ken.',
    people: ['Ken Sato'],
    promises: ['them 2026-11-23 call you'],
  },
  { say: "Ken: I'll send you the file tomorrow", people: ['Ken Sato'], promises: ['them 2026-11-19 file'] },
  { say: 'I promised my sister to call her on Sunday.', promises: ['me 2026-11-22 call her'] },
  { say: 'I offered Ken a hand with the move.', people: ['Ken Sato'], promises: ['me - hand move'] },
  // What was owed and is done, said and never done, sworn to oneself.
  { say: 'I already sent Ken the link I owed him.', people: ['Ken Sato'], favors: ['given article link'] },
  { say: "Ken had said he'd call, but he never called.", people: ['Ken Sato'] },
  { say: 'I promised myself to run every morning.' },
  { say: 'Rain all day, worked on my thesis, nobody around.' },
  { say: '1. Ken 2. Priya 3. Grace', people: ['Ken Sato', 'Priya Raman', 'Grace Adeyemi'] },
  {
    say: 'Met three people: 1) Anna Roth 2) Piet de Vries 3) Oluchi Eze',
    newPeople: ['Anna Roth', 'Piet de Vries', 'Oluchi Eze'],
    kind: 'meeting',
  },
  { say: 'zoom 45 ken', people: ['Ken Sato'], kind: 'video', minutes: 45 },
  { say: 'coffee 45 min omar', people: ['Omar Haddad'], kind: 'coffee', minutes: 45 },
  { say: "I'm seeing Ken the Friday after next.", people: ['Ken Sato'], planned: true, day: '2026-12-04' },
  {
    say: "I'll send Priya the deck by Monday, 28 December.",
    people: ['Priya Raman'],
    promises: ['me 2026-12-28 deck'],
  },
  {
    say: "I'll send Priya the deck by noon on Thursday.",
    people: ['Priya Raman'],
    promises: ['me 2026-11-19 deck'],
  },
  { say: "I'll send Priya the deck by 5 pm.", people: ['Priya Raman'], promises: ['me 2026-11-18 deck'] },
  {
    say: "I'll send Priya the deck at the beginning of December.",
    people: ['Priya Raman'],
    promises: ['me 2026-12-07 deck'],
  },
  {
    say: "I'll make sure Priya gets the form by Friday.",
    people: ['Priya Raman'],
    promises: ['me 2026-11-20 form'],
  },
  {
    say: "Priya assured me that I'd have the contract by Friday.",
    people: ['Priya Raman'],
    promises: ['them 2026-11-20 contract'],
  },
  {
    say: 'I will get the form from Priya by Friday.',
    people: ['Priya Raman'],
    promises: ['them 2026-11-20 form'],
  },
  {
    say: 'Priya will have the form ready for me by Friday.',
    people: ['Priya Raman'],
    promises: ['them 2026-11-20 form'],
  },
  { say: 'Priya said she could get me the address.', people: ['Priya Raman'], promises: ['them - address'] },
  { say: "I'll book my flight tomorrow." },
  { say: 'I promised nothing to Priya.', people: ['Priya Raman'] },
  {
    say: 'Priya was told she would get the results by Friday.',
    people: ['Priya Raman'],
    threads: ['2026-11-20 results'],
  },
  { say: 'Ken gave the waiter a tip.', people: ['Ken Sato'] },
  { say: 'Ken recommended a book to me.', people: ['Ken Sato'], favors: ['received advice book'] },
];
