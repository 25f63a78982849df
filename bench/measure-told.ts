import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Row } from './row.ts';
import { guestsFile } from './seed/calendar.ts';
import { startGoodturn } from './server.ts';
import { timesOf } from './times.ts';
import { laterInstant } from './when.ts';

/** A file that tells of talks and messages with people. */
export interface Telling {
  readonly group: string;
  /** What a first reading does, in words. */
  readonly does: string;
  readonly file: string;
  /** People who are in the book already, by their address. */
  readonly guests: number;
  /** Writes the file; answers how many of its entries the report must count as new. */
  readonly write: (path: string) => number;
  /** The least that reading it can cost, in milliseconds. */
  readonly floor: (path: string) => Promise<number>;
  /** So many times the floor are aimed at. */
  readonly atMost: number;
  /** Megabytes that the server may hold at its peak; null where nothing is said of it. */
  readonly peakAtMost: number | null;
}

/** Brings a file over HTTP into a book of its own, twice, so often; the second time must change nothing. */
export const measureTold = async (
  folder: string,
  telling: Telling,
  repeats: number,
): Promise<readonly Row[]> => {
  const { group, does, file, guests, write, floor: floorOf, atMost, peakAtMost } = telling;
  const taken: number[] = [];
  const again: number[] = [];
  const floors: number[] = [];
  const peaks: number[] = [];
  let busy = 0;
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    const place = mkdtempSync(join(folder, 'told-'));
    const path = join(place, file);
    const expected = write(path);
    const server = await startGoodturn(place, laterInstant(0));
    try {
      const bring = async (name: string, bytes: Buffer) => {
        const id = randomUUID();
        const staged = await server.client.ask('PUT', `/api/v1/imports/${id}/files/${name}`, bytes);
        const { value, milliseconds } = await server.client.ask('POST', `/api/v1/imports/${id}`, {
          dryRun: false,
        });
        const { files } = value as { readonly files: readonly { readonly created: number }[] };
        return { milliseconds: staged.milliseconds + milliseconds, created: files[0]?.created ?? 0 };
      };
      if (guests > 0) await bring('guests.vcf', guestsFile(guests));
      const content = readFileSync(path);
      const before = server.busy() ?? 0;
      const first = await bring(file, content);
      busy += (server.busy() ?? 0) - before;
      if (first.created !== expected) throw new Error(`${first.created} of ${expected} of ${file} came in`);
      const second = await bring(file, content);
      if (second.created !== 0) throw new Error(`the second time made ${second.created} of ${file}`);
      taken.push(first.milliseconds);
      again.push(second.milliseconds);
      floors.push(await floorOf(path));
      peaks.push(server.memory().peak ?? server.memory().now);
    } finally {
      await server.stop();
      rmSync(place, { recursive: true });
    }
  }
  const floor = timesOf(floors).p50;
  return [
    {
      group,
      name: does,
      unit: 'ms',
      value: timesOf(taken),
      floor,
      busy: busy / repeats,
      aim: { of: 'ratio', atMost },
    },
    { group, name: 'the same file again', unit: 'ms', value: timesOf(again), floor, busy: null, aim: null },
    {
      group,
      name: 'memory at its peak',
      unit: 'MB',
      value: timesOf(peaks),
      floor: null,
      busy: null,
      aim: peakAtMost === null ? null : { of: 'max', atMost: peakAtMost },
    },
  ];
};
