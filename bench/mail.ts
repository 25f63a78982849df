import { createReadStream, openSync, closeSync, writeSync } from 'node:fs';
import { measureTold } from './measure-told.ts';
import type { Row } from './row.ts';
import { mailboxParts, type SeededMailbox } from './seed/mail.ts';
import { seed, today } from './when.ts';

/** Two readings, heads and words taken apart, people found, exchanges written; beside reading and splitting the bytes. */
const aimedRatio = 120;
/** Megabytes that the server holds at its peak, whatever the size of the mailbox. */
const aimedPeak = 200;

/** Brings a mailbox of so many megabytes into a book that knows the people in it. */
export const measureMail = (
  folder: string,
  megabytes: number,
  guests: number,
  repeats: number,
): Promise<readonly Row[]> =>
  measureTold(
    folder,
    {
      group: `import a mailbox of ${megabytes} MB`,
      does: 'send, read, find people, write exchanges',
      file: 'mail.mbox',
      guests,
      write: (path) => writeMailbox(path, megabytes, guests).words,
      floor: floorOf,
      atMost: aimedRatio,
      peakAtMost: aimedPeak,
    },
    repeats,
  );

const writeMailbox = (file: string, megabytes: number, guests: number): SeededMailbox => {
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
