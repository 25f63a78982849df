import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Row } from './row.ts';
import { calendarFile, guestsFile } from './seed/calendar.ts';
import { startGoodturn } from './server.ts';
import { timesOf } from './times.ts';
import { laterInstant, seed, today } from './when.ts';

/** Reading zones and series, finding people and writing talks, beside taking the bytes apart. */
const aimedRatio = 30;

/** People of the book whom the calendar shows. */
const guests = 500;

/** Brings a calendar of so many events into a book that knows the people in it, over HTTP, twice. */
export const measureCalendar = async (
  folder: string,
  events: number,
  repeats: number,
): Promise<readonly Row[]> => {
  const content = calendarFile(events, guests, seed, today);
  const taken: number[] = [];
  const again: number[] = [];
  const floors: number[] = [];
  let busy = 0;
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    const place = mkdtempSync(join(folder, 'calendar-'));
    const server = await startGoodturn(place, laterInstant(0));
    try {
      const bring = async (file: string, bytes: Buffer) => {
        const id = randomUUID();
        const staged = await server.client.ask('PUT', `/api/v1/imports/${id}/files/${file}`, bytes);
        const { value, milliseconds } = await server.client.ask('POST', `/api/v1/imports/${id}`, {
          dryRun: false,
        });
        const { files } = value as { readonly files: readonly { readonly created: number }[] };
        return { milliseconds: staged.milliseconds + milliseconds, created: files[0]?.created ?? 0 };
      };
      await bring('guests.vcf', guestsFile(guests));
      const before = server.busy() ?? 0;
      const first = await bring('calendar.ics', content);
      busy += (server.busy() ?? 0) - before;
      if (first.created !== events) throw new Error(`${first.created} of ${events} talks came in`);
      const second = await bring('calendar.ics', content);
      if (second.created !== 0) throw new Error(`the second time made ${second.created} talks`);
      taken.push(first.milliseconds);
      again.push(second.milliseconds);
      floors.push(floorOf(join(place, 'calendar.ics'), content, events));
    } finally {
      await server.stop();
      rmSync(place, { recursive: true });
    }
  }
  const group = `import ${events.toLocaleString('en')} events of a calendar`;
  const floor = timesOf(floors).p50;
  return [
    {
      group,
      name: 'send, read, find people, write talks',
      unit: 'ms',
      value: timesOf(taken),
      floor,
      busy: busy / repeats,
      aim: { of: 'ratio', atMost: aimedRatio },
    },
    { group, name: 'the same file again', unit: 'ms', value: timesOf(again), floor, busy: null, aim: null },
  ];
};

/** The least it can cost: read the same bytes and take them apart into components. */
const floorOf = (file: string, content: Buffer, events: number): number => {
  writeFileSync(file, content);
  const started = performance.now();
  const parts = readFileSync(file, 'utf8').replaceAll('\r\n ', '').split('BEGIN:VEVENT\r\n').slice(1);
  const lines = parts.map((part) => part.split('\r\n').map((line) => line.split(':')));
  if (lines.length !== events) throw new Error(`${lines.length} of ${events} components`);
  return performance.now() - started;
};
