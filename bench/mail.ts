import { randomUUID } from 'node:crypto';
import { createReadStream, mkdtempSync, openSync, closeSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Row } from './row.ts';
import { guestsFile } from './seed/calendar.ts';
import { mailboxParts, type SeededMailbox } from './seed/mail.ts';
import { startGoodturn } from './server.ts';
import { timesOf } from './times.ts';
import { laterInstant, seed, today } from './when.ts';

/** Two readings, heads and words taken apart, people found, exchanges written; beside reading and splitting the bytes. */
const aimedRatio = 120;
/** Megabytes that the server holds at its peak, whatever the size of the mailbox. */
const aimedPeak = 200;

/** People of the book with whom mails were exchanged. */
const guests = 500;

/** Brings a mailbox of so many megabytes into a book that knows the people in it, over HTTP, twice. */
export const measureMail = async (
  folder: string,
  megabytes: number,
  repeats: number,
): Promise<readonly Row[]> => {
  const taken: number[] = [];
  const again: number[] = [];
  const floors: number[] = [];
  const peaks: number[] = [];
  let busy = 0;
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    const place = mkdtempSync(join(folder, 'mail-'));
    const file = join(place, 'mail.mbox');
    const { words } = writeMailbox(file, megabytes);
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
      await bring('guests.vcf', guestsFile(guests));
      const content = readFileSync(file);
      const before = server.busy() ?? 0;
      const first = await bring('mail.mbox', content);
      busy += (server.busy() ?? 0) - before;
      if (first.created !== words) throw new Error(`${first.created} of ${words} mails came in`);
      const second = await bring('mail.mbox', content);
      if (second.created !== 0) throw new Error(`the second time made ${second.created} mails`);
      taken.push(first.milliseconds);
      again.push(second.milliseconds);
      floors.push(await floorOf(file));
      peaks.push(server.memory().peak ?? server.memory().now);
    } finally {
      await server.stop();
      rmSync(place, { recursive: true });
    }
  }
  const group = `import a mailbox of ${megabytes} MB`;
  const floor = timesOf(floors).p50;
  return [
    {
      group,
      name: 'send, read, find people, write exchanges',
      unit: 'ms',
      value: timesOf(taken),
      floor,
      busy: busy / repeats,
      aim: { of: 'ratio', atMost: aimedRatio },
    },
    { group, name: 'the same file again', unit: 'ms', value: timesOf(again), floor, busy: null, aim: null },
    {
      group,
      name: 'memory at its peak',
      unit: 'MB',
      value: timesOf(peaks),
      floor: null,
      busy: null,
      aim: { of: 'max', atMost: aimedPeak },
    },
  ];
};

const writeMailbox = (file: string, megabytes: number): SeededMailbox => {
  const handle = openSync(file, 'w');
  const parts = mailboxParts(megabytes * 1e6, guests, seed, today);
  for (;;) {
    const part = parts.next();
    if (part.done) {
      closeSync(handle);
      return part.value;
    }
    writeSync(handle, part.value);
  }
};

/** The least it can cost: read the same bytes as they stream by and find where each mail begins. */
const floorOf = async (file: string): Promise<number> => {
  const started = performance.now();
  let mails = 0;
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) {
    const bytes = chunk as Buffer;
    for (let at = bytes.indexOf('\nFrom '); at !== -1; at = bytes.indexOf('\nFrom ', at + 1)) mails += 1;
  }
  if (mails === 0) throw new Error('a mailbox without mails');
  return performance.now() - started;
};
