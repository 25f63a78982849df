import { calendarSource, calendarWindow, leftOutWords, likelyOwner } from '../../core/calendars/index.ts';
import type { Instant } from '../../core/dates/index.ts';
import type { Ids } from '../../core/ids.ts';
import { mailSource } from '../../core/mail/index.ts';
import { contactPointOf, emptyPersonDraft, type PersonDraft } from '../../core/people/index.ts';
import { eventSteps, type IcsFile } from '../../sources/ics/index.ts';
import type { Reader } from '../../store/space.ts';
import { planCalendar, type CalendarPlan, type UnknownPerson } from '../calendars/plan-calendar.ts';
import { nameFromText } from '../log/attendees.ts';
import type { Owner } from '../owner.ts';
import type { MyAddresses } from '../settings/my-addresses.ts';
import { packRow, type IncomingRow } from './incoming.ts';
import { Pending } from './pending.ts';
import type { ReadFile } from './read-file.ts';
import { takeSteps } from './take-steps.ts';

/** When a calendar's file was brought for the first time: what was over by then is history. */
const sinceId = 'calendarSince';

/** Somebody whom a calendar's report offered, and whom the user wants in the book. */
export type OfferedPerson = Pick<UnknownPerson, 'email' | 'name'>;

/** My own addresses, as far as they are known, or shown by the calendar itself. */
const ownAddresses = (mine: MyAddresses, { calendars, ownAddress }: IcsFile): readonly string[] => {
  const meetings = calendars.flatMap(({ events }) =>
    events
      .filter(({ attendees }) => attendees.length > 0)
      .map(({ attendees, organizer }) => (organizer === null ? attendees : [...attendees, organizer])),
  );
  const shown = [ownAddress, likelyOwner(meetings)].flatMap((one) => one?.toLowerCase() ?? []);
  return [...mine.all, ...shown];
};

/** Reads what a calendar holds of the days that matter, and brings the book up to it. */
export const bringCalendar = async (
  reader: Reader,
  pending: Pending,
  { file, source, since, whole }: { file: IcsFile; source: string; since: Instant; whole: boolean },
  { ids, owner, mine }: { readonly ids: Ids; readonly owner: Owner; readonly mine: MyAddresses },
): Promise<CalendarPlan & { readonly issues: ReadFile['issues'] }> => {
  const window = {
    ...calendarWindow(owner.day, owner.method),
    zone: owner.zone,
    mine: ownAddresses(mine, file),
  };
  const { events, uids, issues } = await takeSteps(eventSteps(file, window));
  const plan = await planCalendar(reader, pending, { events, uids, source, since, whole }, { ids, owner });
  return { ...plan, issues };
};

/** Brings every calendar among the files into the book, one after the other; answers who is not in it. */
export const applyCalendars = async (
  reader: Reader,
  read: readonly ReadFile[],
  deps: { readonly ids: Ids; readonly owner: Owner; readonly mine: MyAddresses },
  flush: (pending: Pending) => Promise<boolean>,
): Promise<readonly UnknownPerson[]> => {
  const unknown: UnknownPerson[] = [];
  const { settings, now } = deps.owner;
  const said = settings.get(sinceId);
  for (const { calendar, tally } of read) {
    if (calendar === null) continue;
    const pending = new Pending();
    const since = typeof said === 'number' ? (said as Instant) : now;
    const plan = await bringCalendar(
      reader,
      pending,
      { file: calendar, source: calendarSource, since, whole: false },
      deps,
    );
    for (const outcome of ['created', 'updated', 'unchanged'] as const)
      tally.counts[outcome] += plan.counts[outcome];
    for (const issue of plan.issues) tally.issues.push(issue);
    tally.leftOut = plan.leftOut.map(({ reason, count }) => ({ count, why: leftOutWords[reason] }));
    if (plan.counts.created > 0 && typeof said !== 'number')
      pending.put('setting', { id: sinceId, value: now });
    for (const one of plan.unknown) unknown.push(one);
    await flush(pending);
  }
  return unknown;
};

/** People whom the user chose from those that a calendar or mails offered, as rows of that file. */
export function* offeredRows(
  read: readonly ReadFile[],
  chosen: readonly OfferedPerson[],
): Generator<IncomingRow> {
  const file = read.find(({ calendar, mailbox }) => calendar !== null || mailbox !== null);
  if (file === undefined) return;
  const named = new Map(
    read
      .flatMap(({ calendar }) => calendar?.calendars.flatMap(({ events }) => events) ?? [])
      .flatMap(({ attendees, organizer }) => (organizer === null ? attendees : [...attendees, organizer]))
      .flatMap((attendee) => (attendee.name === null ? [] : [[attendee.email, attendee.name] as const])),
  );
  for (const { email, name: said } of chosen) {
    const name = said ?? (email === null ? null : (named.get(email) ?? null));
    const origin = {
      tally: file.tally,
      source: file.calendar === null ? mailSource : calendarSource,
      describes: false,
    };
    const draft: PersonDraft = {
      ...emptyPersonDraft,
      ...(name === null ? {} : { name: nameFromText(name) }),
      contactPoints: email === null ? [] : [contactPointOf('email', email)],
    };
    yield packRow(origin, { line: 0, draft });
  }
}
