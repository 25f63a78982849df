import type { Example } from './expect.ts';

/** What the lines taught that were left alone until those of the fifth set were read. */
export const sentencesSixthUnseen: readonly Example[] = [
  // Of the half that was left alone until the rest was mended.
  {
    say: 'team lunch: Oskar (finance), Pete from IT. Pete will set up my vpn tmrw',
    newPeople: ['Oskar (finance)', 'Pete (IT)'],
    kind: 'meal',
    promises: ['them 2026-11-19 set up my vpn'],
  },
  {
    say: 'onboarding buddy = Tobi from payroll, coffee, 20min',
    newPeople: ['Tobi (onboarding buddy)'],
    kind: 'coffee',
    minutes: 20,
  },
  { say: 'drinks w/ Ken ystdy', people: ['Ken Sato'], kind: 'meal', day: '2026-11-17' },
  { say: "Ken's dog had surgery monday", people: ['Ken Sato'], facts: ['dog had surgery'] },
  { say: 'our meeting with Ken went well on monday', people: ['Ken Sato'], day: '2026-11-16' },
  { say: 'Rahul, ex Infosys, 25 mins on teams', newPeople: ['Rahul'], kind: 'video', minutes: 25 },
  {
    say: 'coffee w Ken, offered to do a mock interview w me',
    people: ['Ken Sato'],
    kind: 'coffee',
    promises: ['them - mock interview'],
  },
  {
    say: 'Ken offered to review my case study, i send it by wed',
    people: ['Ken Sato'],
    promises: ['them - review my case study', 'me 2026-11-25 send my case study'],
  },
  {
    say: 'said hi to Ken, 5min. Following up on linkedin tmrw',
    people: ['Ken Sato'],
    minutes: 5,
    promises: ['me 2026-11-19 follow up on linkedin'],
  },
  { say: 'Met Ximena Rojas, Peruvian', newPeople: ['Ximena Rojas'] },
  { say: 'called grace, voicemail', people: ['Grace Adeyemi'], kind: 'call', direction: 'me' },
  {
    say: 'Met Ken. Tom has no news, he will ping him',
    people: ['Ken Sato'],
    mentioned: ['Tom Lindqvist'],
    kind: 'meeting',
  },
  { say: '35 min on meet with Ken', people: ['Ken Sato'], kind: 'video', minutes: 35 },
  {
    say: 'He introduced me to Karin Ek, we chatted for 15 minutes',
    newPeople: ['Karin Ek'],
    minutes: 15,
    favors: ['received introduction Karin Ek'],
  },
  // What is asked in other words, and "will do".
  {
    say: 'Ken said to send him my grades by friday, will do',
    people: ['Ken Sato'],
    promises: ['me 2026-11-20 my grades'],
  },
  {
    say: 'Ken told me to send him my grades. Will do',
    people: ['Ken Sato'],
    promises: ['me - send him my grades'],
  },
  {
    say: 'ken borrowed my drill, needs to bring it back by sat',
    people: ['Ken Sato'],
    promises: ['them 2026-11-21 bring my drill back'],
  },
  {
    say: 'Met Ken, wants to see my thesis. mail it tonight',
    people: ['Ken Sato'],
    promises: ['me 2026-11-18 mail my thesis'],
  },
  // Feasts that only say what kind of thing it is; an hour behind a day of the month; a short day beside the talk.
  { say: 'quick hello to Ken at the xmas market planning thing, 5 mins', people: ['Ken Sato'], minutes: 5 },
  {
    say: 'Ken Sato moved our appointment to the 24th, 11h',
    people: ['Ken Sato'],
    planned: true,
    day: '2026-11-24',
    time: '11:00',
  },
  {
    say: 'ken 20m call sat about visa sponsoring',
    people: ['Ken Sato'],
    kind: 'call',
    minutes: 20,
    day: '2026-11-14',
  },
  {
    say: 'interview tues 2pm at Roche w/ Dr. Nadine Frey, scheduled by phone',
    newPeople: ['Nadine Frey (Dr.)'],
    planned: true,
    day: '2026-11-24',
    time: '14:00',
  },
  {
    say: 'coffee with Ken, his interview on Tuesday',
    people: ['Ken Sato'],
    kind: 'coffee',
    threads: ['2026-11-24 his interview'],
  },
  {
    say: 'ken + 3 of his colleagues at the bar: Misha, Mira, Oleg. fun',
    people: ['Ken Sato'],
    newPeople: ['Misha', 'Mira', 'Oleg'],
  },
  { say: 'met Misha Petrov, Bolt', newPeople: ['Misha Petrov @ Bolt'] },
  // What one is bidden to bring, by its day; whose turn it is; what was taken on; an offer in so many words.
  {
    say: 'Ken asked me to send him my transcript by Monday',
    people: ['Ken Sato'],
    promises: ['me 2026-11-23 my transcript'],
  },
  {
    say: 'Priya wants me to send her two options by Thursday',
    people: ['Priya Raman'],
    promises: ['me 2026-11-19 two options'],
  },
  {
    say: 'Ken would like the slides by Friday',
    people: ['Ken Sato'],
    promises: ['me 2026-11-20 the slides'],
  },
  {
    say: 'I said yes to reviewing the paper by the 25th. Lunch with Priya',
    people: ['Priya Raman'],
    promises: ['me 2026-11-25 review the paper'],
  },
  {
    say: 'Priya will check and get back to me',
    people: ['Priya Raman'],
    promises: ['them - get back to me'],
  },
  {
    say: 'me to send CV, Ken to forward it to HR',
    people: ['Ken Sato'],
    promises: ['me - CV', 'them - forward it to HR'],
  },
  { say: 'Ken asked me to send him the deck by Friday, I said no', people: ['Ken Sato'] },
  {
    say: 'Priya wants the slides by Friday but I declined',
    people: ['Priya Raman'],
    threads: ['2026-11-20 wants the slides'],
  },
  { say: 'no need to get back to Ken by Friday', people: ['Ken Sato'] },
  { say: 'Priya needs the room by Friday', people: ['Priya Raman'], threads: ['2026-11-20 needs the room'] },
  {
    say: 'Priya expects the results by Friday',
    people: ['Priya Raman'],
    threads: ['2026-11-20 expects the results'],
  },
  {
    say: 'Ken said I should send him the slides by Friday',
    people: ['Ken Sato'],
    favors: ['received advice send him the slides by Friday'],
  },
  { say: 'Coffee with Ken, sending vibes', people: ['Ken Sato'], kind: 'coffee' },
  // Somebody new typed small, with family name and firm; where one was is neither.
  { say: 'coffee with mina kowalski', newPeople: ['mina kowalski'], kind: 'coffee' },
  { say: 'coffee with mina downtown', newPeople: ['mina'], kind: 'coffee' },
  {
    say: 'coffee with mina park she works at naver',
    newPeople: ['mina park @ naver'],
    kind: 'coffee',
    facts: ['works at naver'],
  },
  { say: 'met amir weber, recruiter at zalando', newPeople: ['amir weber (recruiter) @ zalando'] },
  { say: 'sat next to lukas from design', newPeople: ['lukas (design)'] },
  { say: 'coffee with mina from school', newPeople: ['mina'], kind: 'coffee' },
  { say: 'met sofia pizza at noon', newPeople: ['sofia'], time: '12:00' },
  // Until when I have; what waits for my word; whose turn it is; what somebody is supposed to do for me.
  {
    say: 'have till Friday to send my docs. Call with Ken',
    people: ['Ken Sato'],
    kind: 'call',
    promises: ['me 2026-11-20 my docs'],
  },
  { say: 'Ken gave me till Monday to accept', people: ['Ken Sato'], promises: ['me 2026-11-23 accept'] },
  { say: 'Ken awaits my reply by Friday', people: ['Ken Sato'], promises: ['me 2026-11-20 my reply'] },
  { say: 'let Ken know by Monday', people: ['Ken Sato'], promises: ['me 2026-11-23 let Ken know'] },
  {
    say: 'must get back to the recruiter by Wednesday. Lunch with Ken',
    people: ['Ken Sato'],
    promises: ['me 2026-11-25 get back to the recruiter'],
  },
  { say: 'Ken is supposed to send me the contract', people: ['Ken Sato'], promises: ['them - the contract'] },
  { say: 'Ken is supposed to be good at chess', people: ['Ken Sato'] },
  {
    say: 'Ken awaits the results by Friday',
    people: ['Ken Sato'],
    threads: ['2026-11-20 awaits the results'],
  },
  { say: 'Ken was supposed to send me the contract', people: ['Ken Sato'] },
  // A heading over who does what; thanks are owed and not promised; an act that only may succeed.
  {
    say: 'Coffee with Ken. Deal: I edit his slides, he reviews my CV',
    people: ['Ken Sato'],
    kind: 'coffee',
    promises: ['me - edit his slides', 'them - review my CV'],
  },
  {
    say: 'Next steps after chat w/ Ken: 1) I send the list of questions 2) he checks with his boss',
    people: ['Ken Sato'],
    promises: ['me - the list of questions', 'them - check with his boss'],
  },
  {
    say: 'promise to Ken: the summary by Friday',
    people: ['Ken Sato'],
    promises: ['me 2026-11-20 the summary'],
  },
  {
    say: 'Coffee with Ken. Plan: he moves to Oslo in May',
    people: ['Ken Sato'],
    kind: 'coffee',
    threads: ['2027-05 moves to Oslo'],
  },
  // What only looks like a name, a day, a talk that was moved.
  { say: 'Victoria, 2 hours by train', minutes: 120 },
  { say: 'Santiago - flight at 8am', time: '08:00' },
  { say: 'Ken said it stands on 5.5 percent', people: ['Ken Sato'] },
  {
    say: 'Ken moved from Friday to Saturday shifts',
    people: ['Ken Sato'],
    facts: ['moved from Friday to Saturday shifts'],
  },
];
