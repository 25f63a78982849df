import type { Example } from './expect.ts';

/** What to ask about later, and what I know of them. */
export const sentencesOfLife: readonly Example[] = [
  {
    say: 'Call with Ada; her daughter starts school in April',
    people: ['Ada Quill'],
    kind: 'call',
    threads: ['2027-04 daughter starts school'],
  },
  {
    say: 'Coffee with Ben. The pilot starts in March.',
    people: ['Ben Carter'],
    kind: 'coffee',
    threads: ['2027-03 pilot starts'],
  },
  {
    say: 'Lena is waiting for the merger vote',
    people: ['Lena Fischer'],
    threads: ['- waiting merger vote'],
  },
  { say: 'Ken is moving to Lisbon in May', people: ['Ken Sato'], threads: ['2027-05 moving to Lisbon'] },
  { say: 'Met Priya, launch on 3 Dec', people: ['Priya Raman'], threads: ['2026-12-03 launch'] },
  {
    say: 'Chloé defends her thesis next month',
    people: ['Chloé Martin'],
    threads: ['2026-12 defends thesis'],
  },
  { say: 'Anna is expecting a baby in June', people: ['Anna van der Berg'], threads: ['2027-06 baby'] },
  {
    say: 'Lunch with Omar, he cares about cold chains',
    people: ['Omar Haddad'],
    kind: 'meal',
    facts: ['cold chains'],
  },
  {
    say: 'Tom loves sailing and hates slides',
    people: ['Tom Lindqvist'],
    facts: ['loves sailing', 'hates slides'],
  },
  {
    say: 'Spoke with Jonas. He studied in Delft and has two kids.',
    people: ['Jonas Weber'],
    facts: ['studied in Delft', 'two kids'],
  },
  {
    say: 'Her big worry is the permit. Coffee with Elena.',
    people: ['Elena Petrova'],
    kind: 'coffee',
    facts: ['worry permit'],
  },
  { say: 'Ken turns fifty on 2 January', people: ['Ken Sato'], threads: ['2027-01-02 turns fifty'] },
  {
    say: 'Coffee with Ken. His wife is opening a bakery next year.',
    people: ['Ken Sato'],
    kind: 'coffee',
    threads: ['2027 bakery'],
  },
  {
    say: 'Called Ada. She will move to Oslo in May.',
    people: ['Ada Quill'],
    kind: 'call',
    threads: ['2027-05 move to Oslo'],
    direction: 'me',
  },
  {
    say: 'Grace mentioned that her team launches Beta in December',
    people: ['Grace Adeyemi'],
    threads: ['2026-12 team launches Beta'],
  },
  {
    say: 'Ben is passionate about rail freight #rail #freight',
    people: ['Ben Carter'],
    facts: ['rail freight'],
    topics: ['rail', 'freight'],
  },
  { say: 'Elena prefers email to calls', people: ['Elena Petrova'], facts: ['prefers email'] },
  {
    say: 'Dinner with Mark, he just had surgery. He is vegetarian.',
    people: ['Mark Dubois'],
    kind: 'meal',
    facts: ['had surgery', 'vegetarian'],
  },
  {
    say: 'Mark is interviewing at Google next week',
    people: ['Mark Dubois'],
    threads: ['2026-11-27 interviewing'],
  },
  { say: 'Great call with Ada, she was lovely', people: ['Ada Quill'], kind: 'call' },
  {
    say: 'Omar’s company moves offices at the end of January',
    people: ['Omar Haddad'],
    threads: ['2027-01 moves offices'],
  },
];

/** Notes of several sentences, in other voices. */
export const sentencesOfNotes: readonly Example[] = [
  {
    say: 'tel w/ Ken, 15m. wants fewer reports. me: send template by fri. him: intro to Lena',
    people: ['Ken Sato'],
    mentioned: ['Lena Fischer'],
    kind: 'call',
    minutes: 15,
    promises: ['me 2026-11-20 template', 'them - intro Lena'],
    facts: ['fewer reports'],
  },
  {
    say: 'So I just got off the phone with Priya, we talked for maybe half an hour, she told me her sister is getting married in June and I said I would send her the name of the photographer.',
    people: ['Priya Raman'],
    kind: 'call',
    minutes: 30,
    threads: ['2027-06 sister getting married'],
    promises: ['me - name of the photographer'],
  },
  {
    say: 'Yesterday I have met with Omar in the cafe near the port. We have spoken one hour. He has given me the advice to apply in January. He will send me the contact of his colleague until Friday.',
    people: ['Omar Haddad'],
    day: '2026-11-17',
    minutes: 60,
    favors: ['received advice apply in January'],
    promises: ['them 2026-11-20 contact of his colleague'],
  },
  {
    say: 'Lunch with Ada on Monday. She introduced me to Ravi Menon, CTO at Kestrel. I promised her a summary of my survey by the end of next week. Her son is applying to universities.',
    people: ['Ada Quill'],
    mentioned: ['?Ravi Menon'],
    kind: 'meal',
    day: '2026-11-16',
    favors: ['received introduction Ravi Menon'],
    promises: ['me 2026-11-27 summary of my survey'],
    threads: ['- son applying'],
  },
  {
    say: 'Coffee chat w/ Ben (30 mins)\n- works on fraud models\n- loves climbing\n- I owe him the reading list by Sunday',
    people: ['Ben Carter'],
    kind: 'coffee',
    minutes: 30,
    facts: ['fraud models', 'climbing'],
    promises: ['me 2026-11-22 reading list'],
  },
  // What is lasting of them, beside what is of the moment.
  { say: 'Coffee with Lena: her mother is ill', people: ['Lena Fischer'], facts: ['her mother is ill'] },
  {
    say: 'Call with Will Hartley, he used to be a teacher like me.',
    people: ['Will Hartley'],
    facts: ['used to be a teacher'],
  },
  {
    say: "Call with Will. He'll send me the syllabus when he finds it.",
    people: ['Will Hartley'],
    promises: ['them - the syllabus'],
  },
  {
    say: 'Met the new attaché, Beatriz Nogueira, who is fond of Pessoa.',
    newPeople: ['Beatriz Nogueira (attaché)'],
    facts: ['fond of Pessoa'],
  },
  { say: 'Met Rita Lopes, who is a planner at Galp.', newPeople: ['Rita Lopes (planner) @ Galp'] },
  {
    say: "Florence came round. She's worried about her interview at the Tate on the 25th, so I must ask how it went.",
    people: ['Florence Paris'],
    threads: ['2026-11-25 her interview at the Tate'],
    facts: ['worried about her interview'],
  },
  {
    say: 'Coffee with Ken, ask him how the move went.',
    people: ['Ken Sato'],
    kind: 'coffee',
    threads: ['- how the move went'],
  },
  // Which name is meant, where one sentence ends, and what stands under a condition.
  {
    say: '30 min Teams, Tom L. He owes me nothing, I owe him feedback on the term sheet, Monday.',
    people: ['Tom Lindqvist'],
    kind: 'video',
    minutes: 30,
    promises: ['me 2026-11-23 feedback on the term sheet'],
  },
  {
    say: "Tea with Elena. She doesn't like being called Lena.",
    people: ['Elena Petrova'],
    kind: 'coffee',
    facts: ["doesn't like being called Lena"],
  },
  { say: "If I get the place, Omar says he'll rent me his spare room.", people: ['Omar Haddad'] },
  {
    say: "Asked Jürgen about visas; he wasn't sure but said he would find out.",
    people: ['Jürgen Müller'],
    promises: ['them - find out'],
  },
  {
    say: 'Email from Anna. Asked me to review her abstract, said yes, due 27 Nov',
    people: ['Anna van der Berg'],
    kind: 'email',
    promises: ['me 2026-11-27 review her abstract'],
  },
  {
    say: 'Lunch with Ken\n- promised: salary benchmark until Monday',
    people: ['Ken Sato'],
    kind: 'meal',
    promises: ['me 2026-11-23 salary benchmark'],
  },
  { say: 'mark says i should learn rust', people: ['Mark Dubois'], favors: ['received advice learn rust'] },
  {
    say: 'Had a natter on the telephone with Siobhán.',
    people: ["Siobhán O'Brien"],
    kind: 'call',
  },
  {
    say: 'Coffee with Carmen Ruiz of the Hospital del Mar.',
    newPeople: ['Carmen Ruiz @ Hospital del Mar'],
    kind: 'coffee',
  },
  {
    say: 'Drinks Tues w/ Jonas Weber + Claire Fournier (Lazard).',
    people: ['Jonas Weber'],
    newPeople: ['Claire Fournier @ Lazard'],
    kind: 'meal',
    day: '2026-11-17',
  },
  {
    say: 'Gave Priya a reference on Monday.',
    people: ['Priya Raman'],
    day: '2026-11-16',
    favors: ['given credit a reference'],
  },
  {
    say: 'Forwarded May the job ad at ASML.',
    people: ['May Chen'],
    favors: ['given news the job ad'],
  },
  {
    say: "Ken's birthday drinks last Friday! Met his sister Emi.",
    newPeople: ['Emi'],
    mentioned: ['Ken Sato'],
    day: '2026-11-13',
  },
  {
    say: "Call with Tom. He'll know more after the board meeting on 10 December.",
    people: ['Tom Lindqvist'],
    kind: 'call',
  },
];
