import type { Method } from '../config/index.ts';
import type { Layer } from '../people/person.ts';
import type { AdvocateState } from './advocate.ts';

export interface CareFacts {
  readonly call: string;
  readonly state: AdvocateState;
  readonly layer: Layer | null;
  /** A thank-you or promise to them is overdue. */
  readonly owes: boolean;
  readonly wouldSay: string | null;
  readonly strengthsKnown: number;
  /** A strength that they have not heard of; null where they know all, or there is none. */
  readonly untold: string | null;
  /** Their help whose outcome they have not heard. */
  readonly unreported: string | null;
}

export const careIds = ['settle', 'report', 'keep-close', 'tell-strength', 'ask-what', 'give'] as const;

export interface CareStep {
  readonly id: (typeof careIds)[number];
  readonly sentence: string;
}

/** The one thing that cares best for somebody who goes to bat for me (R9): the first that applies. */
export const careStep = (
  { call, state, layer, owes, wouldSay, strengthsKnown, untold, unreported }: CareFacts,
  { advocates }: Method,
): CareStep => {
  if (owes) return { id: 'settle', sentence: `Something to ${call} is overdue: that first.` };
  if (unreported !== null)
    return {
      id: 'report',
      sentence: `Tell ${call} before anyone else what came of it: ${unreported}.`,
    };
  if (state === 'advocate' && layer !== 'inner' && layer !== 'close')
    return { id: 'keep-close', sentence: `Keep ${call} close: a word a month, or a fortnight.` };
  if (untold !== null && (wouldSay === null || strengthsKnown < advocates.strengths_from))
    return {
      id: 'tell-strength',
      sentence: `${call} has not heard of this yet: ${untold}. Tell it next time.`,
    };
  if (wouldSay === null)
    return { id: 'ask-what', sentence: `Write what ${call} would say about you, in one sentence.` };
  return { id: 'give', sentence: `Find one thing that makes ${call}’s week easier.` };
};
