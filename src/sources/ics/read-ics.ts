import { unescapeText } from '../content-lines/values.ts';
import { IssueList, type Issue, type Steps } from '../source.ts';
import { calendarSteps, type CalendarPart } from './components.ts';
import { readEvent, type CalledOff, type WrittenEvent } from './event.ts';

/** A file of calendars as it is written, before anybody asks which days matter. */
export interface IcsFile {
  readonly calendars: readonly {
    readonly part: CalendarPart;
    readonly events: readonly WrittenEvent[];
  }[];
  /** What is called off without its days being told. */
  readonly calledOff: readonly CalledOff[];
  /** Events whose beginning cannot be read; each is among the issues. */
  readonly rejected: number;
  readonly issues: readonly Issue[];
  /** Whose calendar it is, where it is named after its owner's address, as Google does. */
  readonly ownAddress: string | null;
  /** What the first of its calendars is called. */
  readonly title: string | null;
}

/** The calendars in a file (RFC 5545), each event as far as it can be read. */
export function* icsSteps(bytes: Uint8Array): Steps<IcsFile> {
  const issues = new IssueList();
  const parts = yield* calendarSteps(bytes, issues);
  let rejected = 0;
  const calledOff: CalledOff[] = [];
  const calendars: IcsFile['calendars'][number][] = [];
  for (const part of parts) {
    const method = valueOf(part, 'METHOD')?.toUpperCase() ?? '';
    const events: WrittenEvent[] = [];
    for (const component of part.events) {
      const event = readEvent(component, method, issues);
      if (event === null) rejected += 1;
      else if ('start' in event) events.push(event);
      else calledOff.push(event);
      yield;
    }
    calendars.push({ part: { ...part, events: [] }, events });
  }
  const owner = parts
    .map((part) => valueOf(part, 'X-WR-CALNAME')?.toLowerCase() ?? '')
    .find((name) => /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/.test(name));
  const titles = parts.flatMap((part) => valueOf(part, 'NAME') ?? valueOf(part, 'X-WR-CALNAME') ?? []);
  return {
    calendars,
    calledOff,
    rejected,
    issues: issues.all(),
    ownAddress: owner ?? null,
    title: titles.map(unescapeText).find((title) => title !== '') ?? null,
  };
}

const valueOf = ({ properties }: CalendarPart, key: string): string | null =>
  properties.find((property) => property.key === key)?.value.trim() ?? null;
