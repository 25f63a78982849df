import type { Example } from './expect.ts';

/** What was got for somebody, minded, done as a favor; what thanks are due for; what was sent, and by whom. */
export const sentencesOfMoreGiving: readonly Example[] = [
  {
    say: 'Board prep w Anna 2h Sun. She got me the slot at Davos.',
    people: ['Anna van der Berg'],
    day: '2026-11-15',
    minutes: 120,
    favors: ['received other the slot'],
  },
  { say: 'Ken got me in trouble with his boss.', people: ['Ken Sato'] },
  {
    say: 'I recommended Anna van der Berg to the selection committee on Friday.',
    people: ['Anna van der Berg'],
    day: '2026-11-13',
    favors: ['given candidate the selection committee'],
  },
  {
    say: 'Watched his kids while Ken was at the dentist.',
    people: ['Ken Sato'],
    favors: ['given other Watched his kids'],
  },
  {
    say: 'Did Omar a favour: translated his lease.',
    people: ['Omar Haddad'],
    favors: ['given skill translated his lease'],
  },
  {
    say: 'Did Ken a favour: scanned 200 pages for him.',
    people: ['Ken Sato'],
    favors: ['given other scanned 200 pages'],
  },
  {
    say: 'Ken did me a huge favour, he moved my sofa.',
    people: ['Ken Sato'],
    favors: ['received other favour'],
  },
  { say: 'Ken asked me to do him a favour.', people: ['Ken Sato'] },
  {
    say: 'My CV was forwarded by Marcus to the hiring team.',
    newPeople: ['Marcus'],
    favors: ['received referral My CV was forwarded'],
  },
  { say: 'My application was rejected by Ken.', people: ['Ken Sato'] },
  {
    say: 'should prob thank ines for the intro to diego',
    people: ['Ines Faria'],
    mentioned: ['?diego'],
    favors: ['received introduction intro to diego'],
  },
  {
    say: 'Must thank Ken for proofreading my essay.',
    people: ['Ken Sato'],
    favors: ['received feedback proofreading my essay'],
  },
  {
    say: "Call with Dana Whitfield got cut short, we'll continue on Friday at 10.",
    newPeople: ['Dana Whitfield'],
    kind: 'call',
  },
  {
    say: 'Ines answered: happy to talk, suggested next Wednesday 4pm.',
    people: ['Ines Faria'],
    kind: 'message',
    direction: 'them',
  },
  { say: 'Saw Ines on Monday at 3.', people: ['Ines Faria'], day: '2026-11-16', time: '15:00' },
  {
    say: 'Called Ines. Send flowers.',
    people: ['Ines Faria'],
    kind: 'call',
    promises: ['me - flowers'],
  },
  {
    say: "Ken texted: the offer's his! Send congratulations card.",
    people: ['Ken Sato'],
    kind: 'message',
    direction: 'them',
    promises: ['me - congratulations card'],
  },
  { say: 'Coffee w/ José (ex-Bain).', newPeople: ['José'], kind: 'coffee', facts: ['ex-Bain'] },
  {
    say: 'Coffee with Ken. He is away til April.',
    people: ['Ken Sato'],
    kind: 'coffee',
    threads: ['2027-04 is away'],
  },
  {
    say: 'Sent my CV to Hugo Blanc at Arup as he asked.',
    newPeople: ['Hugo Blanc @ Arup'],
    kind: 'other',
    direction: 'me',
  },
  { say: 'Sent my CV to Ines.', people: ['Ines Faria'], direction: 'me' },
  { say: 'Coffee with Ines. I forwarded my portfolio to her.', people: ['Ines Faria'], kind: 'coffee' },
  {
    say: 'Sent my slides to ines',
    people: ['Ines Faria'],
    favors: ['given other my slides'],
  },
  {
    say: 'Ines called. Sent my CV to her boss.',
    people: ['Ines Faria'],
    kind: 'call',
    direction: 'them',
    favors: ['received referral my CV to her boss'],
  },
];
