import type { SlotKind } from './slot.ts';

/** Each slot in words: the heading of its place on the map, whom one looks for, and why it is worth the walk (R11). */
export const slotWords: Readonly<
  Record<SlotKind, { readonly title: string; readonly who: string; readonly why: string }>
> = {
  manager: {
    title: 'Manager',
    who: 'your manager',
    why: 'A talk in the first week makes every later one easier.',
  },
  buddy: { title: 'Buddy', who: 'a buddy', why: 'Someone whom every small question may be asked.' },
  peers: {
    title: 'Your team',
    who: 'someone of your team',
    why: 'You will work with all of them; begin with one.',
  },
  support: {
    title: 'Support',
    who: 'someone from IT, HR or operations',
    why: 'They know how things really get done.',
  },
  experts: {
    title: 'Go-to people',
    who: 'a go-to person',
    why: 'Whoever is named by others is the one to sit beside.',
  },
  'old-timers': {
    title: 'Long here',
    who: 'someone who has been here for years',
    why: 'They remember why things are as they are.',
  },
  newcomers: {
    title: 'New here',
    who: 'someone who is new too',
    why: 'You learn the same things at the same time.',
  },
  'cross-functional': {
    title: 'Other departments',
    who: 'someone from another department',
    why: 'What is new comes from across the hall.',
  },
  'skip-level': {
    title: 'Your manager’s manager',
    who: 'your manager’s manager',
    why: 'They like to hear how it looks to fresh eyes.',
  },
  customer: {
    title: 'A customer',
    who: 'a customer or user',
    why: 'One hour there is worth a week of slides.',
  },
  outside: {
    title: 'Outside',
    who: 'someone outside the firm',
    why: 'Old ties see what the new house cannot.',
  },
};
