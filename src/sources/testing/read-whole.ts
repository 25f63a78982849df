/** Files of a test, read whole: the product takes the same steps one by one. */
import { googleSteps } from '../google/read-google.ts';
import { eventSteps, type EventLimits, type EventsWithin, type Window } from '../ics/events-within.ts';
import { icsSteps, type IcsFile } from '../ics/read-ics.ts';
import { ldifSteps } from '../ldif/read-ldif.ts';
import { linkedInSteps, type LinkedInReading } from '../linkedin/read-linkedin.ts';
import type { LinkedInMember } from '../linkedin/members.ts';
import { monicaSteps, type MonicaFindings, type MonicaPerson } from '../monica/read-monica.ts';
import { outlookSteps } from '../outlook/read-outlook.ts';
import { finish, type Findings, type ReadPerson, type Steps } from '../source.ts';
import {
  peopleTableOf,
  type KnownColumns,
  type TableFindings,
  type TablePerson,
} from '../table/read-table.ts';
import { vcardSteps } from '../vcard/read-vcards.ts';

type Whole<Found, Person> = Found & { readonly people: readonly Person[] };

/** Everybody who is handed over, and what is found beside them. */
const gathered = <Found, Person>(
  steps: Steps<Found, Person>,
): { readonly found: Found; readonly people: readonly Person[] } => {
  const people: Person[] = [];
  for (;;) {
    const step = steps.next();
    if (step.done) return { found: step.value, people };
    if (step.value !== undefined) people.push(step.value);
  }
};

const whole = <Found extends object, Person>(steps: Steps<Found, Person>): Whole<Found, Person> => {
  const { found, people } = gathered(steps);
  return { ...found, people };
};

export type ReadPeople = Whole<Findings, ReadPerson>;

export const readVcards = (bytes: Uint8Array): ReadPeople => whole(vcardSteps(bytes));
export const readGoogle = (bytes: Uint8Array): ReadPeople => whole(googleSteps(bytes));
export const readOutlook = (bytes: Uint8Array): ReadPeople => whole(outlookSteps(bytes));
export const readLdif = (bytes: Uint8Array): ReadPeople => whole(ldifSteps(bytes));

export const readMonica = (bytes: Uint8Array): Whole<MonicaFindings, MonicaPerson> =>
  whole(monicaSteps(bytes));

export const nothingKnown: KnownColumns = { said: null, remembered: () => null };

export type ReadTable = Whole<TableFindings, TablePerson>;

export const readTable = (bytes: Uint8Array, known: KnownColumns = nothingKnown): ReadTable | null => {
  const { found, people } = gathered(peopleTableOf(bytes, known));
  return found && { ...found, people };
};

export type ReadLinkedIn =
  | Exclude<LinkedInReading, { readonly type: 'people' }>
  | { readonly type: 'people'; readonly member: LinkedInMember; readonly found: ReadPeople };

export const readLinkedIn = (text: string, path: string): ReadLinkedIn | null => {
  const { found, people } = gathered(linkedInSteps(text, path));
  return found?.type === 'people' ? { ...found, found: { ...found.found, people } } : found;
};

export const readIcs = (bytes: Uint8Array): IcsFile => finish(icsSteps(bytes));

export const eventsWithin = (file: IcsFile, window: Window, limits?: EventLimits): EventsWithin =>
  finish(eventSteps(file, window, limits));
