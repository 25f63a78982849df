import type { Example } from './expect.ts';

/** What binds without the word "promise", whose turn it is, and what kind of talk it was where nobody says. */
export const sentencesOfCommitments: readonly Example[] = [
  {
    say: 'Call with Ada. I have to send the guide by Friday.',
    people: ['Ada Quill'],
    promises: ['me 2026-11-20 guide'],
  },
  {
    say: "Team meeting with Ben and Priya. I'm to share the minutes by end of day.",
    people: ['Ben Carter', 'Priya Raman'],
    promises: ['me 2026-11-18 minutes'],
  },
  {
    say: 'Zoomed with Ines for an hour. She will write the budget part by the 20th.',
    people: ['Ines Faria'],
    kind: 'video',
    minutes: 60,
    direction: 'unknown',
    promises: ['them 2026-11-20 write budget part'],
  },
  {
    say: 'Lunch with Tom, he does the slides for Monday and I bring him the cable on Tuesday.',
    people: ['Tom Lindqvist'],
    promises: ['them 2026-11-23 slides', 'me 2026-11-24 cable'],
  },
  {
    say: 'Met Omar at nine. Omar has to get the drawings from me by the end of the month.',
    people: ['Omar Haddad'],
    time: '09:00',
    promises: ['me 2026-11-30 drawings'],
  },
  {
    say: 'Coffee with Lena. I need to practise more, and I owe her nothing.',
    people: ['Lena Fischer'],
  },
  { say: 'Ken, 20 min before my shift', people: ['Ken Sato'], kind: 'meeting', minutes: 20 },
  {
    say: 'Talked to Grace after class, an hour fifteen',
    people: ['Grace Adeyemi'],
    kind: 'meeting',
    minutes: 75,
  },
  {
    say: 'Omar had to cancel our coffee today, we moved it to Tuesday 4pm',
    people: ['Omar Haddad'],
    planned: true,
    day: '2026-11-24',
    time: '16:00',
  },
  {
    say: "Priya couldn't do today, so we're on for Monday 9am.",
    people: ['Priya Raman'],
    kind: 'meeting',
    planned: true,
    day: '2026-11-23',
    time: '09:00',
  },
  {
    say: 'Ines said yes! Video call on Tuesday at 11:00',
    people: ['Ines Faria'],
    kind: 'video',
    planned: true,
    day: '2026-11-24',
    time: '11:00',
  },
  {
    say: 'Coffee with Ken. The apprenticeship list closes 20 December.',
    people: ['Ken Sato'],
    kind: 'coffee',
    threads: ['2026-12-20 apprenticeship list closes'],
  },
  {
    say: 'Called Ada. Next week she will pass her boss my details.',
    people: ['Ada Quill'],
    kind: 'call',
    promises: ['them 2026-11-27 my details'],
  },
  {
    say: "Lunch with Grace. She's learning Portuguese and moving to Lisbon in May.",
    people: ['Grace Adeyemi'],
    kind: 'meal',
    threads: ['2027-05 moving Lisbon'],
    facts: ['learning Portuguese'],
  },
  {
    say: 'Zoom with Jonas, he said my structure is good',
    people: ['Jonas Weber'],
    kind: 'video',
    favors: ['received feedback structure good'],
  },
  {
    say: 'Spent an hour with Lena fixing her spreadsheet',
    people: ['Lena Fischer'],
    minutes: 60,
    favors: ['given skill spreadsheet'],
  },
  {
    say: 'Portfolio review with Chloé, 40 min',
    people: ['Chloé Martin'],
    favors: ['received feedback portfolio'],
    minutes: 40,
  },
];
