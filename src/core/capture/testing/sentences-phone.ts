import type { Example } from './expect.ts';

/** Notes typed on a phone: without capitals, verbs or marks; each mechanism with what only looks like it. */
export const sentencesOfPhones: readonly Example[] = [
  // Who was there: a name of the book, also in lower case, where no word for it stands before.
  { say: 'lnch priya 45m', people: ['Priya Raman'], kind: 'meal', minutes: 45 },
  { say: 'lena 1h coffee mon', people: ['Lena Fischer'], kind: 'coffee', day: '2026-11-16', minutes: 60 },
  { say: 'call sam r. 10 min', people: ['Sam Reyes'], kind: 'call', minutes: 10 },
  { say: 'sam o 10 min call', people: ['Sam Okafor'], kind: 'call', minutes: 10 },
  { say: 'call grace ystd, 20m', people: ['Grace Adeyemi'], kind: 'call', day: '2026-11-17', minutes: 20 },
  { say: 'lunch jonas n ines, 1h', people: ['Jonas Weber', 'Ines Faria'], kind: 'meal', minutes: 60 },
  { say: 'obrien call 5m', people: ["Siobhán O'Brien"], kind: 'call', minutes: 5 },
  { say: 'call may 5', kind: 'call', day: '2026-05-05' },
  { say: 'will call the bank', kind: 'call', planned: true },
  // Days by three letters, between the parts of a note; "sat" and "sun" are words too.
  {
    say: 'tea w omar sat 50 min',
    people: ['Omar Haddad'],
    kind: 'coffee',
    day: '2026-11-14',
    minutes: 50,
  },
  { say: 'Sat with Omar for an hour over tea.', people: ['Omar Haddad'], kind: 'coffee', minutes: 60 },
  { say: 'Coffee with Omar in the sun, 30 min.', people: ['Omar Haddad'], kind: 'coffee', minutes: 30 },
  // Letters and figures for words, and pronouns run together with what follows.
  {
    say: 'told ken id send him the roadmap fri',
    people: ['Ken Sato'],
    promises: ['me 2026-11-20 roadmap'],
  },
  {
    say: 'call w ken, 15m. ill mail him the draft tmrw',
    people: ['Ken Sato'],
    kind: 'call',
    minutes: 15,
    promises: ['me 2026-11-19 draft'],
  },
  { say: 'Ken has a new ID card.', people: ['Ken Sato'], facts: ['new ID card'] },
  { say: 'Tea with Ken, he is ill.', people: ['Ken Sato'], kind: 'coffee', facts: ['ill'] },
  {
    say: 'zoom jonas 2day, 30m, he vouched 4 me w his boss',
    people: ['Jonas Weber'],
    kind: 'video',
    minutes: 30,
    favors: ['received vouching vouched'],
  },
  {
    say: 'Coffee with Jonas at 4, the new place.',
    people: ['Jonas Weber'],
    kind: 'coffee',
    planned: true,
    time: '16:00',
  },
  // Dues and promises.
  {
    say: 'Called Ken Sato yesterday, I will send the deck by Wednesday',
    people: ['Ken Sato'],
    kind: 'call',
    day: '2026-11-17',
    promises: ['me 2026-11-18 deck'],
  },
  {
    say: 'Called Ken Sato, I will send the deck by Wednesday',
    people: ['Ken Sato'],
    kind: 'call',
    promises: ['me 2026-11-25 deck'],
  },
  {
    say: 'call lena. shes off to oslo in may, will send her my map by 25th',
    people: ['Lena Fischer'],
    kind: 'call',
    promises: ['me 2026-11-25 map'],
    threads: ['2027-05 oslo'],
  },
  {
    say: 'call w lena, shes sending the plans tmrw',
    people: ['Lena Fischer'],
    kind: 'call',
    promises: ['them 2026-11-19 plans'],
  },
  {
    say: 'Call with Lena, she is sending the plans to her boss tomorrow.',
    people: ['Lena Fischer'],
    kind: 'call',
    threads: ['2026-11-19 plans'],
  },
  {
    say: 'omar coffee 45, me -> him: route map fri',
    people: ['Omar Haddad'],
    kind: 'coffee',
    minutes: 45,
    promises: ['me 2026-11-20 route map'],
  },
  { say: 'Call with Jonas, I would be mad not to apply.', people: ['Jonas Weber'], kind: 'call' },
  // What is still to come: moved, or a note of what to ask there.
  {
    say: 'ines f postponed, now 3 dec 10:00, call',
    people: ['Ines Faria'],
    kind: 'call',
    planned: true,
    day: '2026-12-03',
    time: '10:00',
  },
  {
    say: 'Omar and I have agreed to meet on Friday at 4 pm.',
    people: ['Omar Haddad'],
    planned: true,
    day: '2026-11-20',
    time: '16:00',
  },
  // Done as they asked is given.
  {
    say: 'jonas asked me to check his abstract, call 10m. did it',
    people: ['Jonas Weber'],
    kind: 'call',
    minutes: 10,
    favors: ['given feedback abstract'],
  },
  // News without a verb or an article.
  {
    say: 'tea w grace, 20m, moving to accra in march',
    people: ['Grace Adeyemi'],
    kind: 'coffee',
    minutes: 20,
    threads: ['2027-03 accra'],
  },
  {
    say: 'lunch priya. son starts school tmrw',
    people: ['Priya Raman'],
    kind: 'meal',
    threads: ['2026-11-19 son starts school'],
  },
  // Who is new, and what they are, told behind a colon or in the next sentence.
  {
    say: 'Coffee with Ken, also met: Ike Udo, physio at Fortis.',
    people: ['Ken Sato'],
    newPeople: ['Ike Udo (physio) @ Fortis'],
    kind: 'coffee',
  },
  {
    say: "Met Kristine Bautista on Monday. She is a nurse at St. Luke's.",
    newPeople: ["Kristine Bautista (nurse) @ St. Luke's"],
    day: '2026-11-16',
  },
  { say: 'Call with Priya, she is back from Da Nang.', people: ['Priya Raman'], kind: 'call' },
  // People only named.
  {
    say: 'Priya called, her boss Khalid is leaving in May',
    people: ['Priya Raman'],
    mentioned: ['?Khalid'],
    kind: 'call',
    direction: 'them',
    threads: ['2027-05 leaving'],
  },
  { say: "Priya's husband Luis fixed my bike.", mentioned: ['Priya Raman', '?Luis'] },
  {
    say: "Call with Priya, will send her Callum's number.",
    people: ['Priya Raman'],
    mentioned: ['?Callum'],
    kind: 'call',
    promises: ["me - Callum's number"],
  },
  { say: "Breakfast with Priya at Callum's place.", people: ['Priya Raman'], kind: 'meal' },
  {
    say: "Met Priya's colleague Karim Bensaid, head of drilling, over lunch.",
    newPeople: ['Karim Bensaid (head of drilling)'],
    mentioned: ['Priya Raman'],
    kind: 'meal',
  },
  // Who began, where words follow a name, an answer comes, or somebody got in touch.
  { say: 'jonas txt: exam passed', people: ['Jonas Weber'], kind: 'message', direction: 'them' },
  { say: 'Got in touch with Jonas on Slack.', people: ['Jonas Weber'], kind: 'message', direction: 'me' },
  {
    say: 'Jonas pinged me on Slack, wanted the link to the report, sent it',
    people: ['Jonas Weber'],
    kind: 'message',
    direction: 'them',
    favors: ['given article link to the report'],
  },
  // A second word of the same promise brings its day; what is asked of a family is none.
  {
    say: 'Call with Tom. He promised to look at my code, he said he would do it before Monday.',
    people: ['Tom Lindqvist'],
    kind: 'call',
    promises: ['them 2026-11-22 look at my code'],
  },
  {
    say: 'Tom said that the strike is over and that he would forward me the schedule.',
    people: ['Tom Lindqvist'],
    promises: ['them - schedule'],
  },
  {
    say: 'Dinner with Tom, he is going to ask his sister about the flat.',
    people: ['Tom Lindqvist'],
    kind: 'meal',
  },
  // A note to oneself has a day of its own.
  { say: 'no reply from ken yet, chase mon', people: ['Ken Sato'] },
  {
    say: 'ken rang, 5 min, cant make fri',
    people: ['Ken Sato'],
    kind: 'call',
    minutes: 5,
    direction: 'them',
  },
  // What a talk is called after is nobody, though somebody's family name sounds so.
  { say: 'long walk with ken, 20m', people: ['Ken Sato'], kind: 'walk', minutes: 20 },
  { say: 'fischer call, 20m', people: ['Lena Fischer'], kind: 'call', minutes: 20 },
  // Favors told in other verbs, and what only sounds like one.
  {
    say: 'Tom put me up for two nights in Oslo.',
    people: ['Tom Lindqvist'],
    favors: ['received other put me up'],
  },
  { say: 'Tom put up a new website.', people: ['Tom Lindqvist'] },
  {
    say: 'Tom rehearsed the case interview with me.',
    people: ['Tom Lindqvist'],
    favors: ['received mock-interview rehearsed'],
  },
  { say: 'Tom had an interview with me.', people: ['Tom Lindqvist'], kind: 'meeting' },
  {
    say: 'Told Tom about the vacancy at Arup.',
    people: ['Tom Lindqvist'],
    favors: ['given news vacancy'],
  },
  { say: 'Told Tom about my internship.', people: ['Tom Lindqvist'] },
  // Ranges begin on their first day; an event has its own.
  {
    say: 'Call w/ Tom 18.30-19.15 yesterday.',
    people: ['Tom Lindqvist'],
    kind: 'call',
    day: '2026-11-17',
    time: '18:30',
    minutes: 45,
  },
  {
    say: 'Tom will be in Berlin from 24 to 27 November.',
    people: ['Tom Lindqvist'],
    threads: ['2026-11-24 Berlin'],
  },
  {
    say: 'tom rang, funeral thurs',
    people: ['Tom Lindqvist'],
    kind: 'call',
    direction: 'them',
    threads: ['2026-11-19 funeral'],
  },
  {
    say: 'Next coffee with Tom: 3 Dec, 15:00',
    people: ['Tom Lindqvist'],
    kind: 'coffee',
    planned: true,
    day: '2026-12-03',
    time: '15:00',
  },
  {
    say: 'Tom made me promise to call him after the exam.',
    people: ['Tom Lindqvist'],
    promises: ['me - call him after the exam'],
  },
  { say: 'Call with Tom. Will make it up to him.', people: ['Tom Lindqvist'], kind: 'call' },
  // Times, lengths and days said otherwise.
  {
    say: 'Tom rang at ten past nine, only five minutes.',
    people: ['Tom Lindqvist'],
    kind: 'call',
    day: '2026-11-18',
    time: '09:10',
    minutes: 5,
    direction: 'them',
  },
  {
    say: 'Rang Tom. In fifteen minutes he explained the whole market.',
    people: ['Tom Lindqvist'],
    kind: 'call',
    minutes: 15,
    direction: 'me',
    favors: ['received advice market'],
  },
  {
    say: 'nxt call w tom thu 3 dec 4pm',
    people: ['Tom Lindqvist'],
    kind: 'call',
    planned: true,
    day: '2026-12-03',
    time: '16:00',
  },
  // Work that is shared out, and the day that comes with a report.
  {
    say: "Zoom with Tom. He will find the hall by 4 December, I'll draft the budget.",
    people: ['Tom Lindqvist'],
    kind: 'video',
    promises: ['them 2026-12-04 hall', 'me - budget'],
  },
  {
    say: 'Call with Tom, he will ask his director whether they take interns and let me know by the 25th.',
    people: ['Tom Lindqvist'],
    kind: 'call',
    promises: ['them 2026-11-25 ask his director'],
  },
  {
    say: 'Call with Tom, he will hear back in January.',
    people: ['Tom Lindqvist'],
    kind: 'call',
    threads: ['2027-01 hear back'],
  },
  // Somebody of theirs, who was not there, and whose they are.
  {
    say: "Tom's number two, Helen Fry, has left. He told me over a beer on Thursday.",
    people: ['Tom Lindqvist'],
    mentioned: ['?Helen Fry'],
    kind: 'meal',
    day: '2026-11-12',
  },
  { say: 'coffee tom @ aida', people: ['Tom Lindqvist'], kind: 'coffee' },
  {
    say: 'Tom walked me through the model, 20 min teams',
    people: ['Tom Lindqvist'],
    kind: 'video',
    minutes: 20,
    favors: ['received advice model'],
  },
  {
    say: "Tom's in town from Thursday to Sunday",
    people: ['Tom Lindqvist'],
    threads: ['2026-11-19 in town'],
  },
  {
    say: "Tom and I agreed that I'd draft the proposal by Friday",
    people: ['Tom Lindqvist'],
    promises: ['me 2026-11-20 proposal'],
  },
];
