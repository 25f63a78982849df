import type { Example } from './expect.ts';

/** Lines after work, by mechanism: who is named behind a post, what is owed behind a colon, what waits for me. */
export const sentencesAfterWork: readonly Example[] = [
  // Somebody named behind what they are.
  {
    say: 'The team lead (Judith) rang me.',
    newPeople: ['Judith (team lead)'],
    kind: 'call',
    direction: 'them',
  },
  { say: 'Met the treasurer (Desmond) today.', newPeople: ['Desmond (treasurer)'], kind: 'meeting' },
  { say: 'Met the recruiter (Siemens) today.', kind: 'meeting' },
  {
    say: 'My driver, Tesfaye, phoned about the parcel.',
    newPeople: ['Tesfaye (driver)'],
    kind: 'call',
    direction: 'them',
  },
  {
    say: 'Someone by the name of Baz rang about the car.',
    newPeople: ['Baz'],
    kind: 'call',
    direction: 'them',
  },
  { say: 'Met a stranger, name of Trixie Lim.', newPeople: ['Trixie Lim'], kind: 'meeting' },
  { say: 'Met Ken and his wife Odile.', people: ['Ken Sato'], newPeople: ['Odile'], kind: 'meeting' },
  {
    say: 'Met Mihaela Stan, she is a dentist at Regina Maria.',
    newPeople: ['Mihaela Stan (dentist) @ Regina Maria'],
    kind: 'meeting',
  },
  // What is owed stands behind a colon.
  { say: 'Ken owes me: the salary data.', people: ['Ken Sato'], promises: ['them - salary data'] },
  {
    say: 'Call with Ken. I owe him: names of two movers.',
    people: ['Ken Sato'],
    kind: 'call',
    promises: ['me - names movers'],
  },
  // What waits for me, and what I say is on its way.
  {
    say: 'Ken is to hear from me about the gearbox by Friday.',
    people: ['Ken Sato'],
    promises: ['me 2026-11-20 gearbox'],
  },
  {
    say: 'I told Ken to expect the quote by Thursday.',
    people: ['Ken Sato'],
    promises: ['me 2026-11-19 quote'],
  },
  {
    say: 'Ken wants my vaccination card by Friday.',
    people: ['Ken Sato'],
    promises: ['me 2026-11-20 vaccination card'],
  },
  {
    say: 'Coffee with Ken. I have his drawings and must have them back on his desk by Monday.',
    people: ['Ken Sato'],
    kind: 'coffee',
    promises: ['me 2026-11-23 back'],
  },
  {
    say: 'Ken wants the slides, sending tonight.',
    people: ['Ken Sato'],
    promises: ['me 2026-11-18 slides'],
    facts: ['wants the slides'],
  },
  { say: 'Ken is away, sending regards on Monday.', people: ['Ken Sato'], threads: ['2026-11-23 away'] },
  {
    say: 'Priya asked me again, so: recipe to Priya tonight.',
    people: ['Priya Raman'],
    promises: ['me 2026-11-18 recipe'],
  },
  // What they do.
  {
    say: 'Ken has committed to a decision by 10 December.',
    people: ['Ken Sato'],
    promises: ['them 2026-12-10 decision'],
  },
  {
    say: 'Ken and Priya interviewed me. They come back to me within ten days.',
    people: ['Ken Sato', 'Priya Raman'],
    promises: ['them 2026-11-28 back'],
  },
  {
    say: 'Call with Ken: he checks with purchasing, I get back to him after the holidays.',
    people: ['Ken Sato'],
    kind: 'call',
    promises: ['them - purchasing', 'me - back'],
  },
  { say: 'Ken always sends a card at Christmas.', people: ['Ken Sato'] },
  // What is in my hands binds, and so does what they do then.
  {
    say: 'If I send Ken the CV by Monday, he will pass it to his boss.',
    people: ['Ken Sato'],
    promises: ['me 2026-11-23 CV', 'them - boss'],
  },
  { say: 'If I get the offer, Ken will help me negotiate.', people: ['Ken Sato'] },
  // More of who is there.
  { say: 'Someone named Petros called me.', newPeople: ['Petros'], kind: 'call', direction: 'them' },
  { say: 'Ken brought Birgit.', people: ['Ken Sato'], newPeople: ['Birgit'] },
  { say: 'Ken brought Birgit a cake.', people: ['Ken Sato'], mentioned: ['?Birgit'] },
  { say: 'Ken came along with his friend Birgit.', people: ['Ken Sato'], newPeople: ['Birgit'] },
  {
    say: 'New faces at the meetup - Birgit, Tove and Petra.',
    newPeople: ['Birgit', 'Tove', 'Petra'],
    kind: 'event',
  },
  { say: 'Recruiter messaged me.', kind: 'message', direction: 'them' },
  // What they wait for.
  {
    say: 'My comments are due back to Ken by Monday.',
    people: ['Ken Sato'],
    promises: ['me 2026-11-23 comments'],
  },
  { say: 'Rent is due on Friday, Ken says.', people: ['Ken Sato'], threads: ['2026-11-20 Rent'] },
  { say: 'Ken can’t start until I send him the photos.', people: ['Ken Sato'], promises: ['me - photos'] },
  {
    say: 'Ken is stuck until he gets my slides.',
    people: ['Ken Sato'],
    promises: ['me - slides'],
    facts: ['stuck'],
  },
  {
    say: 'Ken is counting on the slides by Friday.',
    people: ['Ken Sato'],
    promises: ['me 2026-11-20 slides'],
  },
  { say: 'Ken is waiting for the contract from me.', people: ['Ken Sato'], promises: ['me - contract'] },
  { say: 'Ken told me to send him my CV.', people: ['Ken Sato'], promises: ['me - CV'] },
  { say: 'Ken wants my slides, sent them already.', people: ['Ken Sato'], favors: ['given other my slides'] },
  { say: 'Ken wants my slides, I said no.', people: ['Ken Sato'] },
  { say: 'Ken wants my opinion.', people: ['Ken Sato'] },
  {
    say: 'I have to get back to Ken, he’ll have it back by Thursday.',
    people: ['Ken Sato'],
    promises: ['me - get back', 'me 2026-11-19 back'],
  },
  {
    say: 'I still haven’t sent Ken the number, doing it tomorrow.',
    people: ['Ken Sato'],
    promises: ['me 2026-11-19 do'],
  },
  // What they give their word on.
  { say: 'Ken gave his word on the reference.', people: ['Ken Sato'], promises: ['them - reference'] },
  {
    say: "Ken's promise: a reference by Friday.",
    people: ['Ken Sato'],
    promises: ['them 2026-11-20 reference'],
  },
  { say: 'Ken promised me the moon.', people: ['Ken Sato'] },
  {
    say: 'Ken said I could have his van on Saturday.',
    people: ['Ken Sato'],
    promises: ['them 2026-11-21 van'],
  },
  {
    say: 'Ken assured me of delivery by Friday.',
    people: ['Ken Sato'],
    promises: ['them 2026-11-20 delivery'],
  },
  { say: 'Ken will be in touch next week.', people: ['Ken Sato'], promises: ['them 2026-11-27 touch'] },
  {
    say: 'I’ll hear back from Ken on Friday.',
    people: ['Ken Sato'],
    promises: ['them 2026-11-20 hear back'],
  },
  { say: 'I told Ken I’d rather not lend him the car.', people: ['Ken Sato'] },
  {
    say: 'Ken lent me his umbrella, back by Friday.',
    people: ['Ken Sato'],
    promises: ['me 2026-11-20 back'],
    favors: ['received other umbrella'],
  },
  // Days that are not the talk's, and feasts that are no favor.
  { say: 'Met Ken, nothing happens on Friday.', people: ['Ken Sato'], kind: 'meeting' },
  {
    say: 'Ken covered my Saturday shift.',
    people: ['Ken Sato'],
    favors: ['received other shift'],
  },
  { say: 'Ken invited me to his wedding.', people: ['Ken Sato'], direction: 'them' },
  {
    say: 'Phoned Ken. Hip operation is scheduled for 8 January.',
    people: ['Ken Sato'],
    kind: 'call',
    direction: 'me',
    threads: ['2027-01-08 operation'],
  },
  // More of what is on its way.
  {
    say: 'Told Ken I can do the translation by Tuesday.',
    people: ['Ken Sato'],
    promises: ['me 2026-11-24 translation'],
  },
  {
    say: 'Ken can get me tickets if I tell him by Friday.',
    people: ['Ken Sato'],
    promises: ['them - tickets', 'me 2026-11-20 tell'],
  },
  { say: 'Ken is sorting out a permit for me.', people: ['Ken Sato'], promises: ['them - permit'] },
  {
    say: 'Ken has agreed in principle to be my referee.',
    people: ['Ken Sato'],
    promises: ['them - referee'],
  },
  {
    say: 'Ken needs to know by Friday if I am coming.',
    people: ['Ken Sato'],
    promises: ['me 2026-11-20 know'],
  },
  { say: 'RSVP to Ken by Friday.', people: ['Ken Sato'], promises: ['me 2026-11-20 Ken'] },
  {
    say: 'Ken said he’d swing by with the boxes on Sunday.',
    people: ['Ken Sato'],
    promises: ['them 2026-11-22 boxes'],
  },
  {
    say: 'Ken is dropping off the boxes on Sunday.',
    people: ['Ken Sato'],
    promises: ['them 2026-11-22 boxes'],
  },
  {
    say: 'I’m collecting Ken’s kids from school on Thursday.',
    people: ['Ken Sato'],
    promises: ['me 2026-11-19 kids'],
  },
  { say: 'Money from Ken by Friday.', people: ['Ken Sato'], promises: ['them 2026-11-20 money'] },
  {
    say: 'I still have Ken’s ladder, taking it back on Saturday.',
    people: ['Ken Sato'],
    promises: ['me 2026-11-21 back'],
  },
  { say: 'Ken will look for a new job in June.', people: ['Ken Sato'], threads: ['2027-06 new job'] },
  { say: 'I owe it to myself to rest.' },
  // When one meets.
  { say: 'Ken is coming over on Saturday.', people: ['Ken Sato'], planned: true, day: '2026-11-21' },
  {
    say: 'Booked a table with Ken for the 22nd.',
    people: ['Ken Sato'],
    planned: true,
    day: '2026-11-22',
  },
  {
    say: 'Site visit with Ken on 7 May from 10 to 12.',
    people: ['Ken Sato'],
    day: '2026-05-07',
    time: '10:00',
    minutes: 120,
  },
  { say: 'In the morning Ken, in the afternoon Priya.', people: ['Ken Sato', 'Priya Raman'] },
  { say: 'Saw Ken at 10 and Priya at 3.', people: ['Ken Sato', 'Priya Raman'], time: '10:00' },
  { say: "Ken's message: all fine.", people: ['Ken Sato'], kind: 'message', direction: 'them' },
  { say: 'Gala dinner, sat beside Ken.', people: ['Ken Sato'], kind: 'event' },
  { say: 'Career night at the college: talked to Ken.', people: ['Ken Sato'], kind: 'event' },
];
