import type { Example } from './expect.ts';

/** What a fifth set of lines typed on a phone taught, with the look-alikes of each mend beside it. */
export const sentencesFifthUnseen: readonly Example[] = [
  // What they need of mine by a day comes from me; what they wish for, or need without a day, binds nobody.
  {
    say: 'Elena agreed to write me a rec letter, needs my transcript before 25.11.',
    people: ['Elena Petrova'],
    promises: ['them - write me a rec letter', 'me 2026-11-24 my transcript'],
  },
  { say: 'Ken Sato needs my opinion by Friday', people: ['Ken Sato'] },
  { say: 'Ken Sato needs a new flat by March', people: ['Ken Sato'], threads: ['2027-03 needs a new flat'] },
  // A yes of theirs with its day, to what I had asked.
  {
    say: 'Asked Ken to refer me. He said sure, next week',
    people: ['Ken Sato'],
    promises: ['them 2026-11-27 refer me'],
    asks: ['referral yes refer me'],
  },
  {
    say: 'Asked Ken for the slides, he said yes, by friday',
    people: ['Ken Sato'],
    promises: ['them 2026-11-20 the slides'],
  },
  {
    say: 'Asked Ken to refer me. He said not this week',
    people: ['Ken Sato'],
    asks: ['referral later refer me'],
  },
  {
    say: 'Email from Anna. Asked me to review her abstract, said yes, due 27 Nov',
    people: ['Anna van der Berg'],
    kind: 'email',
    promises: ['me 2026-11-27 review her abstract'],
  },
  // Two things granted at once, and whose yes it is.
  {
    say: 'Ken asked for my notes and my slides, said yes to both',
    people: ['Ken Sato'],
    promises: ['me - my notes and my slides'],
  },
  {
    say: 'Asked Ken for a referral and feedback on my CV, he said yes to both',
    people: ['Ken Sato'],
    asks: ['advice yes a referral and feedback'],
  },
  // A second note to oneself, and what somebody else will do.
  {
    say: 'voice note from Ada Quill - listen again and reply tonight',
    people: ['Ada Quill'],
    kind: 'message',
    direction: 'them',
    promises: ['me 2026-11-18 reply'],
  },
  {
    say: 'Ken Sato will read it and reply tomorrow',
    people: ['Ken Sato'],
    threads: ['2026-11-19 read it and reply'],
  },
  // The day of what was promised right before; "she sends it" goes to me.
  {
    say: 'i owe ken the photos, promised for sunday',
    people: ['Ken Sato'],
    promises: ['me 2026-11-22 the photos'],
  },
  {
    say: 'Ken has my bike, brings it back on Sunday',
    people: ['Ken Sato'],
    promises: ['them 2026-11-22 bring my bike back'],
  },
  // Where the day of a talk that is arranged stands, and days that are no talk's.
  {
    say: 'mr sato from yamato confirmed thursday 3 pm onsite',
    people: ['Ken Sato'],
    planned: true,
    day: '2026-11-19',
    time: '15:00',
  },
  { say: 'Ken confirmed he got the job on Monday', people: ['Ken Sato'], facts: ['got the job'] },
  {
    say: 'Ken Sato wants to talk next tues 4pm re the internship',
    people: ['Ken Sato'],
    planned: true,
    day: '2026-11-24',
    time: '16:00',
  },
  { say: 'Ken wants to talk to my boss on Friday at 10', people: ['Ken Sato'] },
  {
    say: 'lunch w/ ken moved from thurs to fri 1pm',
    people: ['Ken Sato'],
    kind: 'meal',
    planned: true,
    day: '2026-11-20',
    time: '13:00',
  },
  {
    say: 'video call w. Ada & Ken - study group. I present fintech next time, 2 dec',
    people: ['Ada Quill', 'Ken Sato'],
    kind: 'video',
  },
  { say: 'study session with Ken. I present on 2 Dec', people: ['Ken Sato'] },
  { say: 'Ken: yes to the intro. do it this week', people: ['Ken Sato'] },
  // An hour right behind its day, and hours that something took.
  {
    say: 'Call with Ken on 23.11 18h',
    people: ['Ken Sato'],
    kind: 'call',
    planned: true,
    day: '2026-11-23',
    time: '18:00',
  },
  { say: 'Met Ken on 14.11, 40 min', people: ['Ken Sato'], day: '2026-11-14', minutes: 40 },
  {
    say: 'coffee with Ken 14.11., 1 h',
    people: ['Ken Sato'],
    kind: 'coffee',
    day: '2026-11-14',
    minutes: 60,
  },
  { say: 'Ken sends me the form by 5.12', people: ['Ken Sato'], promises: ['them 2026-12-05 the form'] },
  { say: 'Ken says sales grew by 5.12 percent', people: ['Ken Sato'] },
  { say: 'lunch with Ken, 12.10', people: ['Ken Sato'], kind: 'meal' },
  { say: 'hike with Ken, 4h', people: ['Ken Sato'], kind: 'walk', minutes: 240 },
  // Names: an everyday word with an initial, brackets before what one did, a group and who is in it.
  {
    say: 'coffee with ada q. and will h. at noon',
    people: ['Ada Quill', 'Will Hartley'],
    kind: 'coffee',
    planned: true,
    time: '12:00',
  },
  {
    say: 'will h. asked me to proofread his CV till sunday. said yes',
    people: ['Will Hartley'],
    promises: ['me 2026-11-22 proofread his CV'],
  },
  {
    say: "Nadia (friend of Ken's, at Doctolib) messaged me",
    newPeople: ['Nadia @ Doctolib'],
    mentioned: ['Ken Sato'],
    kind: 'message',
  },
  { say: 'Rikke (Novo Nordisk) wrote to me', newPeople: ['Rikke @ Novo Nordisk'], direction: 'them' },
  { say: 'Berlin (the office) called about my badge', kind: 'call' },
  {
    say: 'lunch with Ken and three people from Roche: Marc, Ivo and Lea Ott',
    people: ['Ken Sato'],
    newPeople: ['Marc @ Roche', 'Ivo @ Roche', 'Lea Ott @ Roche'],
    kind: 'meal',
  },
  {
    say: 'drinks w ada, ken + two of his old school friends, Marc and Ivo',
    people: ['Ada Quill', 'Ken Sato'],
    newPeople: ['Marc', 'Ivo'],
    kind: 'meal',
  },
  // Where one met is nobody's employer.
  { say: 'met Rita Lund at the Marriott, 30 min', newPeople: ['Rita Lund'], minutes: 30 },
  { say: 'met Rita Lund at the WHO', newPeople: ['Rita Lund @ WHO'] },
  { say: 'met Rita Lund at the World Bank', newPeople: ['Rita Lund @ World Bank'] },
  { say: 'met Rita Lund, CFO at the Marriott', newPeople: ['Rita Lund (CFO) @ Marriott'] },
  // Intelligence, and no action item.
  {
    say: 'walk with Ken, his startup idea: AI for dentists',
    people: ['Ken Sato'],
    kind: 'walk',
  },
  // What was asked for and then will be sent is mine to send, with its name; what is ready or on their desk by a day too.
  {
    say: 'coffee w/ Arjun (sales, Pune). he asked for our onboarding doc, will share',
    newPeople: ['Arjun (sales) @ Pune'],
    kind: 'coffee',
    promises: ['me - share our onboarding doc'],
  },
  {
    say: 'Ken wants the slides, will send them friday',
    people: ['Ken Sato'],
    promises: ['me 2026-11-20 send the slides'],
    facts: ['wants the slides'],
  },
  {
    say: "told Ken I'd have the report on his desk monday",
    people: ['Ken Sato'],
    promises: ['me 2026-11-23 have the report on his desk'],
  },
  { say: "I'll have lunch with Ken on Friday", people: ['Ken Sato'], planned: true, day: '2026-11-20' },
  {
    say: 'good call w/ Ken. i reply with my pick by the 1st',
    people: ['Ken Sato'],
    kind: 'call',
    promises: ['me 2026-12-01 reply with my pick'],
  },
  // Names at the start of a note and in lists with their firms; a title before a verb is nobody's.
  { say: 'Ravi call done, 22 min', newPeople: ['Ravi'], kind: 'call', minutes: 22 },
  { say: 'Deepak: 35min. solid guy', newPeople: ['Deepak'], minutes: 35 },
  {
    say: 'career fair: Jana @ Bosch, Theo from Lidl',
    newPeople: ['Jana @ Bosch', 'Theo @ Lidl'],
    kind: 'event',
  },
  {
    say: "DM'd 3 alumni on linkedin: Ravi Shah, Kim Oduya, Lars Pettersen. no answers yet",
    newPeople: ['Ravi Shah', 'Kim Oduya', 'Lars Pettersen'],
    kind: 'message',
    direction: 'me',
  },
  {
    say: 'Alumni dinner: table w/ Ken, a banker called Rui Tavares',
    people: ['Ken Sato'],
    newPeople: ['Rui Tavares (banker)'],
    kind: 'meal',
  },
  { say: 'Coffee with Sam R. and Anna W.', people: ['Sam Reyes'], newPeople: ['Anna W'], kind: 'coffee' },
  {
    say: "Prof asked whether I'd TA next term, told her I'd decide by friday",
    promises: ['me 2026-11-20 decide'],
  },
  {
    say: 'recruiter Paulina (Hays) rang 2x today',
    newPeople: ['Paulina (recruiter) @ Hays'],
    direction: 'them',
  },
  // Days and hours that are not the talk's, and one that is.
  { say: 'Mark & Ken had us over sat night', people: ['Mark Dubois', 'Ken Sato'], day: '2026-11-14' },
  {
    say: 'Ravi Shah answered! call next wed 18:00 his time',
    newPeople: ['Ravi Shah'],
    kind: 'message',
  },
  {
    say: 'ken got back, he will nudge the hiring manager after the holidays',
    people: ['Ken Sato'],
    kind: 'message',
  },
  {
    say: 'ada maternity leave from 15 jan',
    people: ['Ada Quill'],
    threads: ['2027-01-15 maternity leave'],
  },
  {
    say: "note to self: Ken's visa interview on dec 8",
    people: ['Ken Sato'],
    kind: 'other',
    threads: ['2026-12-08 visa interview'],
  },
  // Words that only look like a label, a name or a day.
  {
    say: 'Her contact wrote me: Ulf Hansson, R&D. Proposes a call on mon 23rd 9:30',
    newPeople: ['Ulf Hansson @ R&D'],
    kind: 'message',
    direction: 'them',
  },
  { say: 'Met Ken, he works at Monday.com', people: ['Ken Sato'], facts: ['works at Monday.com'] },
  { say: 'HR (Ms Okonkwo) called: offer!!!', newPeople: ['Okonkwo'], kind: 'call', direction: 'them' },
  // Errands with their day, behind a comma; what somebody said or advised is none.
  {
    say: 'Ken helped me a lot, bring him baklava on monday',
    people: ['Ken Sato'],
    promises: ['me 2026-11-23 baklava'],
    favors: ['received other helped me a lot'],
  },
  {
    say: 'I forgot to send Ken the data, do it tonight!!',
    people: ['Ken Sato'],
    promises: ['me 2026-11-18 send Ken the data'],
  },
  { say: 'Ken said, send him the CV by Friday', people: ['Ken Sato'] },
  {
    say: 'Ken can get me into the pitch day, I need to confirm by thurs',
    people: ['Ken Sato'],
    promises: ['me 2026-11-19 confirm'],
  },
  {
    say: "told Ms Okonkwo I'd answer by monday",
    newPeople: ['Okonkwo'],
    promises: ['me 2026-11-23 answer'],
  },
  {
    say: 'phone interview w/ Ken 35min. they let me know till next wed',
    people: ['Ken Sato'],
    kind: 'call',
    minutes: 35,
    promises: ['them 2026-11-25 let me know'],
  },
  {
    say: 'Sent Ken the recording. He promised his slides in return',
    people: ['Ken Sato'],
    direction: 'me',
    promises: ['them - slides in return'],
    favors: ['given other the recording'],
  },
  { say: 'Ken promised his boss to stay', people: ['Ken Sato'] },
  // The day that was picked of two, my own task in a talk that was, and some day for the next.
  {
    say: 'Ken replied, suggests thurs or fri. i said fri 15:00',
    people: ['Ken Sato'],
    planned: true,
    day: '2026-11-20',
    time: '15:00',
  },
  { say: 'skip-level w/ Dr. Voss 30m, I present sth in 2 wks', newPeople: ['Voss (Dr.)'], minutes: 30 },
  { say: 'Told Ken about the offer, he was thrilled. beers on me next week', people: ['Ken Sato'] },
  // Names: asked in lower case, spelled twice, two with a plus.
  {
    say: 'asked grace to check my essay. no reply yet',
    people: ['Grace Adeyemi'],
    asks: ['advice - check my essay'],
  },
  {
    say: "got intro'd to Ana by Ken Sato; ana and me talk on wed",
    newPeople: ['Ana'],
    mentioned: ['Ken Sato'],
    planned: true,
    day: '2026-11-25',
  },
  { say: 'Ola + Tunde from the hackathon want to team up again in march', newPeople: ['Ola', 'Tunde'] },
  // What is to be chased has its day ahead; a deadline is no day of a talk, nor is what it was put off by its length.
  {
    say: 'Hi Ken Sato! no reply 2 weeks. nudge once more on monday',
    people: ['Ken Sato'],
    promises: ['me 2026-11-23 nudge once more'],
  },
  {
    say: 'ping Ken re: the referral on friday',
    people: ['Ken Sato'],
    promises: ['me 2026-11-20 ping Ken re: the referral'],
  },
  { say: 'ping from Ken on friday', people: ['Ken Sato'], day: '2026-11-13', direction: 'them' },
  {
    say: 'Ken Sato, 15 min, video. asked me to send a one pager. deadline own: friday',
    people: ['Ken Sato'],
    kind: 'video',
    minutes: 15,
  },
  { say: 'Ken: meeting pushed back an hour, now 5pm', people: ['Ken Sato'], planned: true, time: '17:00' },
  {
    say: 'lunch fri w/ Ken at Eataly?',
    people: ['Ken Sato'],
    kind: 'meal',
    planned: true,
    day: '2026-11-20',
  },
  {
    say: 'Ken: "send me the final deck thurs night" ok!',
    people: ['Ken Sato'],
    promises: ['me 2026-11-19 the final deck'],
  },
  { say: 'Matteo - 20 min call this morning', newPeople: ['Matteo'], kind: 'call', minutes: 20 },
  {
    say: 'hackathon, 3 ppl came after: Ayo (dev), Mirela (UX), a VC called Sten Borg',
    newPeople: ['Ayo (dev)', 'Mirela @ UX', 'Sten Borg'],
    kind: 'event',
  },
];
