import { decodeByteString, type CharsetMemory } from '../content-lines/charset.ts';
import { logicalLines } from '../content-lines/logical-lines.ts';
import { readProperty, type Property } from '../content-lines/property.ts';
import type { IssueType } from '../../core/import/issue-words.ts';
import { sniffUtf16 } from '../text.ts';
import { issue, type IssueList, type Steps } from '../source.ts';

/** What stands between a BEGIN and its END. */
export interface Component {
  readonly line: number;
  /** In capitals. */
  readonly name: string;
  readonly properties: readonly Property[];
  /** The components inside, of those that matter. */
  readonly parts: readonly Component[];
}

/** One VCALENDAR: what it says of itself, its zones and its events. */
export interface CalendarPart {
  readonly properties: readonly Property[];
  readonly zones: readonly Component[];
  readonly events: readonly Component[];
}

/** So many properties has no event; a hostile one must not fill the memory. */
const mostProperties = 10_000;

/** Deeper does nothing stand in a calendar. */
const deepest = 8;

interface Open {
  readonly line: number;
  readonly name: string;
  readonly properties: Property[];
  readonly parts: Component[];
}

/** The calendars of a file, as far as they can be read. An event without a calendar around it stands in one of its own. */
export function* calendarSteps(bytes: Uint8Array, issues: IssueList): Steps<readonly CalendarPart[]> {
  const utf16 = sniffUtf16(bytes);
  const unmarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
  const plain = utf16 === null ? unmarked : new TextEncoder().encode(new TextDecoder(utf16).decode(bytes));
  const reading = new Reading(issues);
  for (const { line, text, cut } of logicalLines(plain)) {
    reading.add(line, text, cut);
    yield;
  }
  return reading.end();
}

class Reading {
  readonly #memory: CharsetMemory = { declared: null };
  readonly #issues: IssueList;
  readonly #calendars: { properties: Property[]; zones: Component[]; events: Component[] }[] = [];
  readonly #open: Open[] = [];
  /** Names of what is left alone: alarms, tasks, what nobody knows. */
  readonly #ignored: string[] = [];
  #inCalendar = false;
  #guessed = false;
  #stray = false;

  constructor(issues: IssueList) {
    this.#issues = issues;
  }

  add(line: number, text: string, cut: boolean): void {
    const property = readProperty(text, line, this.#memory);
    const edge =
      property?.key === 'BEGIN' || property?.key === 'END' ? property.value.trim().toUpperCase() : null;
    if (property?.key === 'BEGIN' && edge !== null) this.#begin(line, edge);
    else if (property?.key === 'END' && edge !== null) this.#close(edge, line);
    else if (this.#ignored.length === 0) this.#addProperty(property, line, text, cut);
  }

  end(): readonly CalendarPart[] {
    while (this.#open.length > 0) this.#pop(true);
    return this.#calendars;
  }

  #calendar() {
    const last = this.#calendars.at(-1);
    if (last !== undefined && this.#inCalendar) return last;
    const next = { properties: [], zones: [], events: [] };
    this.#calendars.push(next);
    this.#inCalendar = true;
    return next;
  }

  #begin(line: number, name: string): void {
    if (name === 'VCALENDAR') {
      this.#ignored.length = 0;
      while (this.#open.length > 0) this.#pop(true);
      this.#inCalendar = false;
      this.#calendar();
      return;
    }
    if (name === 'VEVENT' || name === 'VTIMEZONE') {
      // What is inside of something left alone, or of another event, was never closed before.
      this.#ignored.length = 0;
      while (this.#open.length > 0) this.#pop(true);
      this.#open.push({ line, name, properties: [], parts: [] });
      return;
    }
    const isZonePart =
      this.#open.at(-1)?.name === 'VTIMEZONE' && (name === 'STANDARD' || name === 'DAYLIGHT');
    if (isZonePart && this.#ignored.length === 0) this.#open.push({ line, name, properties: [], parts: [] });
    else if (this.#ignored.length < deepest) this.#ignored.push(name);
  }

  #close(name: string, line: number): void {
    const ignored = this.#ignored.lastIndexOf(name);
    if (ignored !== -1) {
      this.#ignored.length = ignored;
      return;
    }
    if (name === 'VCALENDAR') {
      this.#ignored.length = 0;
      while (this.#open.length > 0) this.#pop(true);
      this.#inCalendar = false;
      return;
    }
    const place = this.#open.findLastIndex((open) => open.name === name);
    if (place === -1) {
      this.#note('missing-begin', line, `END:${name}`);
      return;
    }
    this.#ignored.length = 0;
    while (this.#open.length > place + 1) this.#pop(true);
    this.#pop(false);
  }

  #pop(isCut: boolean): void {
    const open = this.#open.pop();
    if (open === undefined) return;
    if (isCut && open.name === 'VEVENT') {
      const last = open.properties.at(-1);
      this.#note(
        'truncated-event',
        open.line,
        last === undefined ? 'BEGIN:VEVENT' : `${last.name}:${last.value}`,
      );
    }
    const around = this.#open.at(-1);
    if (around !== undefined) around.parts.push(open);
    else if (open.name === 'VEVENT') this.#calendar().events.push(open);
    else if (open.name === 'VTIMEZONE') this.#calendar().zones.push(open);
  }

  #addProperty(property: Property | null, line: number, text: string, cut: boolean): void {
    const open = this.#open.at(-1);
    if (property === null || cut) {
      const isComment = text.startsWith('#');
      const type = cut ? 'too-long-line' : isComment ? 'comment-line' : 'missing-colon';
      // One issue for a whole stretch of text that is no calendar.
      if (this.#inCalendar || !this.#stray)
        this.#note(type, line, decodeByteString(text.slice(0, 400), null, null, this.#memory).text);
      this.#stray = !this.#inCalendar;
      return;
    }
    if (property.doubt === 'guessed' && !this.#guessed) {
      this.#guessed = true;
      this.#note('guessed-encoding', line, property.value, property.name);
    }
    const properties = open?.properties ?? (this.#inCalendar ? this.#calendar().properties : []);
    if (properties.length < mostProperties) properties.push(property);
  }

  #note(type: IssueType, line: number, text: string, field: string | null = null): void {
    this.#issues.add(issue(type, { line, field, text }));
  }
}
