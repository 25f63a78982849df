import type { Example } from './expect.ts';

/** Plain notes after a talk, by mechanism: apposed firms, agreements of two, reminders, what is off or due. */
export const sentencesAfterCoffee: readonly Example[] = [
  {
    say: 'Three-hour workshop with May Chen and two people from Intel, Raj Iyer and Lucy Tran, last Friday #chips',
    people: ['May Chen'],
    newPeople: ['Raj Iyer @ Intel', 'Lucy Tran'],
    kind: 'event',
    day: '2026-11-13',
    minutes: 180,
    topics: ['chips'],
  },
  {
    say: 'Met a product manager from Spotify, Elin Berg, on the train. She said she would send me two job ads.',
    newPeople: ['Elin Berg (product manager) @ Spotify'],
    kind: 'meeting',
    promises: ['them - two job ads'],
  },
  {
    say: 'Lucy from HR at Bosch phoned to say I got the internship!',
    newPeople: ['Lucy (HR) @ Bosch'],
    kind: 'call',
    direction: 'them',
  },
  { say: 'Spoke with Dr Aisha Bello (WHO) for 20 min.', newPeople: ['Aisha Bello (Dr) @ WHO'], minutes: 20 },
  {
    say: 'We agreed that I draft the agenda by Thursday and Tom books the room.',
    people: ['Tom Lindqvist'],
    promises: ['me 2026-11-19 draft agenda', 'them - book room'],
  },
  {
    say: 'Remind me to ask Grace how her marathon went.',
    people: ['Grace Adeyemi'],
    threads: ['- how her marathon went'],
  },
  {
    say: "Saw Tom for lunch. Don't forget to ask about the pilot in Ghent.",
    people: ['Tom Lindqvist'],
    kind: 'meal',
    threads: ['- pilot in Ghent'],
  },
  {
    say: 'Got a reply from Jonas: he is on parental leave until May 3.',
    people: ['Jonas Weber'],
    kind: 'message',
    direction: 'them',
    threads: ['2027-05-03 parental leave'],
  },
  {
    say: "Tomorrow I'm meeting Priya at 3 and on Friday I'm calling Omar.",
    people: ['Priya Raman', 'Omar Haddad'],
    kind: 'meeting',
    planned: true,
    day: '2026-11-19',
    time: '15:00',
  },
  { say: 'Not meeting Ken tomorrow after all.', people: ['Ken Sato'], kind: 'meeting' },
  {
    say: 'Priya and I are co-writing a blog post; she drafts, I edit, due 30 November.',
    people: ['Priya Raman'],
  },
  {
    say: 'Siobhán got promoted to head of operations! Sent her congratulations.',
    people: ["Siobhán O'Brien"],
  },
  {
    say: "Ben wouldn't promise anything about a job but gave me his boss's email.",
    people: ['Ben Carter'],
    kind: 'meeting',
  },
  {
    say: 'Got an email from Maria: her team has no openings this year, but she keeps my CV on file.',
    people: ['Maria García López'],
    kind: 'email',
    direction: 'them',
  },
  {
    say: 'Chloé babysat for us while I had the interview.',
    people: ['Chloé Martin'],
    favors: ['received other babysat'],
  },
  {
    say: "Just off a call with Grace - 35 min, she's swamped until the new year but will read my deck over Christmas.",
    people: ['Grace Adeyemi'],
    kind: 'call',
    minutes: 35,
    promises: ['them 2026-12-25 read my deck'],
  },
  {
    say: 'Asked Will for a referral. He agreed and will submit it this week.',
    people: ['Will Hartley'],
    promises: ['them 2026-11-20 submit it'],
    asks: ['referral yes referral'],
  },
  { say: 'Bill asked for my CV, sent it right away.', people: ['Bill Thornton'] },
  {
    say: 'Two quick calls today: Ada (10 min) and Ken (15 min).',
    people: ['Ada Quill', 'Ken Sato'],
    kind: 'call',
    direction: 'unknown',
    minutes: 10,
  },
  {
    say: 'Grace has two kids, lives in Lekki and used to work at Interswitch.',
    people: ['Grace Adeyemi'],
    facts: ['two kids', 'lives in Lekki', 'used to work at Interswitch'],
  },
];
