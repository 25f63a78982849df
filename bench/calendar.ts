import { readFileSync, writeFileSync } from 'node:fs';
import { measureTold } from './measure-told.ts';
import type { Row } from './row.ts';
import { calendarFile } from './seed/calendar.ts';
import { seed, today } from './when.ts';

/** Reading zones and series, finding people and writing talks, beside taking the bytes apart. */
const aimedRatio = 30;

/** Brings a calendar of so many events into a book that knows the people in it. */
export const measureCalendar = (
  folder: string,
  events: number,
  guests: number,
  repeats: number,
): Promise<readonly Row[]> =>
  measureTold(
    folder,
    {
      group: `import ${events.toLocaleString('en')} events of a calendar`,
      does: 'send, read, find people, write talks',
      file: 'calendar.ics',
      guests,
      write: (path) => {
        writeFileSync(path, calendarFile(events, guests, seed, today));
        return events;
      },
      floor: (path) => Promise.resolve(floorOf(path, events)),
      atMost: aimedRatio,
      peakAtMost: null,
    },
    repeats,
  );

/** The least it can cost: read the same bytes and take them apart into components. */
const floorOf = (file: string, events: number): number => {
  const started = performance.now();
  const parts = readFileSync(file, 'utf8').replaceAll('\r\n ', '').split('BEGIN:VEVENT\r\n').slice(1);
  const lines = parts.map((part) => part.split('\r\n').map((line) => line.split(':')));
  if (lines.length !== events) throw new Error(`${lines.length} of ${events} components`);
  return performance.now() - started;
};
