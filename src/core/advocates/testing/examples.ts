import type { Example } from '../../testing/example.ts';
import { addDays, type CalendarDay } from '../../dates/index.ts';
import type { Method } from '../../config/index.ts';
import type { TieInteraction } from '../../warmth/conversations.ts';
import type { InteractionId } from '../../ids.ts';
import { careStep, type CareFacts } from '../care.ts';
import { contactActs, fastAnswers, type AnsweredAsk } from '../contact-acts.ts';
import {
  advocacyOf,
  advocateSpread,
  hasEnoughAdvocates,
  spreadInWords,
  type ObservedActs,
} from '../advocate.ts';

const nothing: ObservedActs = {
  passedResume: 0,
  vouched: 0,
  introductions: 0,
  unasked: 0,
  beganContact: false,
  fastReplies: 0,
  strengthsKnown: 0,
  warmth: 0,
};

/** A Monday. */
const monday = '2026-11-02' as CalendarDay;

const messages = (
  rows: readonly (readonly [day: number, direction: 'me' | 'them', kind?: TieInteraction['kind']])[],
): readonly TieInteraction[] =>
  rows.map(([day, direction, kind = 'email'], index) => ({
    id: `i${index}` as InteractionId,
    day: addDays(monday, day),
    at: null,
    loggedAt: index as TieInteraction['loggedAt'],
    kind,
    direction,
    minutes: null,
    depth: null,
    purpose: null,
    text: null,
    planned: false,
    outcome: 'happened',
    attendees: null,
    words: null,
    history: false,
    people: 1,
  }));

const ask = (sent: number, answered: number): AnsweredAsk => ({
  sentOn: addDays(monday, sent),
  answeredOn: addDays(monday, answered),
});

const care = (rest: Partial<CareFacts>, method: Method): string =>
  careStep(
    {
      call: 'Ines',
      state: 'advocate',
      layer: 'close',
      owes: false,
      wouldSay: 'She finishes things.',
      strengthsKnown: 3,
      untold: null,
      unreported: null,
      ...rest,
    },
    method,
  ).id;

export const advocateExamples: readonly Example[] = [
  {
    name: 'R9 what each act counts for',
    expected: [40, 30, 20, 40, 40, 20, 15, 0, 10, 0, 10, 0, 10],
    run: (method) =>
      [
        { passedResume: 2 },
        { vouched: 1 },
        { introductions: 1 },
        { introductions: 2 },
        { introductions: 3 },
        { unasked: 2 },
        { beganContact: true },
        { fastReplies: 1 },
        { fastReplies: 2 },
        { strengthsKnown: 2 },
        { strengthsKnown: 3 },
        { warmth: 59 },
        { warmth: 60 },
      ].map((acts) => advocacyOf({ ...nothing, ...acts }, method).score),
  },
  {
    name: 'R9 60 is an advocate, 35 likely',
    expected: ['advocate', 'likely', 'likely', 'not-yet'],
    run: (method) =>
      [
        { passedResume: 1, unasked: 1 },
        { passedResume: 1, beganContact: true },
        { introductions: 1, beganContact: true },
        { vouched: 1 },
      ].map((acts) => advocacyOf({ ...nothing, ...acts }, method).state),
  },
  {
    name: 'R9 began contact: a talk of theirs, or a word that answers nothing of mine; fast: within a business day',
    expected: [
      [true, 0],
      [true, 0],
      [false, 1],
      // Friday to Monday is a business day; to Tuesday two.
      [false, 1],
      [false, 0],
      // Nothing of mine is answered after 30 days.
      [false, 0],
      [true, 0],
    ],
    run: (method) =>
      [
        contactActs(messages([[0, 'them', 'call']]), method),
        contactActs(messages([[0, 'them']]), method),
        contactActs(
          messages([
            [0, 'me'],
            [1, 'them'],
          ]),
          method,
        ),
        contactActs(
          messages([
            [4, 'me'],
            [7, 'them'],
          ]),
          method,
        ),
        contactActs(
          messages([
            [4, 'me'],
            [8, 'them'],
          ]),
          method,
        ),
        contactActs(
          messages([
            [0, 'me'],
            [30, 'them'],
          ]),
          method,
        ),
        contactActs(
          messages([
            [0, 'me'],
            [31, 'them'],
          ]),
          method,
        ),
      ].map(({ beganContact, fastReplies }) => [beganContact, fastReplies]),
  },
  {
    name: 'R9 fast is also an answer to an ask within a business day',
    expected: 2,
    run: (method) => fastAnswers([ask(0, 1), ask(2, 2), ask(3, 9)], method),
  },
  {
    name: 'R9 one care step: debts, then the outcome, kept close, a strength, their sentence, a give',
    expected: [
      'settle',
      'report',
      'keep-close',
      'tell-strength',
      'tell-strength',
      'ask-what',
      'give',
      'give',
    ],
    run: (method) =>
      [
        { owes: true, unreported: 'the call' },
        { unreported: 'the call', layer: null },
        { layer: 'active' as const, untold: 'Port survey' },
        { untold: 'Port survey', wouldSay: null },
        { untold: 'Port survey', strengthsKnown: 2 },
        { wouldSay: null },
        { untold: 'Port survey' },
        { state: 'likely' as const, layer: 'active' as const },
      ].map((rest) => care(rest, method)),
  },
  {
    name: 'R9 the spread in words: three to five in two companies; a word where all are in one',
    expected: [
      'Nobody yet: it comes with help given both ways. Three to five are plenty.',
      'One person goes to bat for you; three to five are a good number.',
      'Two people go to bat for you, all in one company: one elsewhere makes you less dependent on it.',
      'Three people go to bat for you, in two companies: give them your care.',
    ],
    run: (method) =>
      [[], ['Acme'], ['Acme', 'Acme'], ['Acme', 'Acme', 'Borealis']].map((companies) =>
        spreadInWords(advocateSpread(companies, method), method),
      ),
  },
  {
    name: 'R9 three to five, in two companies or more',
    expected: ['more', 'elsewhere', null, false, true],
    run: (method) => [
      advocateSpread(['Acme', 'Borealis'], method).advice,
      advocateSpread(['Acme', 'Acme', 'Acme'], method).advice,
      advocateSpread(['Acme', 'Acme', 'Borealis'], method).advice,
      hasEnoughAdvocates(4, method),
      hasEnoughAdvocates(5, method),
    ],
  },
];
