import { readFileSync, writeFileSync } from 'node:fs';
import Papa from 'papaparse';
import { measureTold } from './measure-told.ts';
import type { Row } from './row.ts';
import { messagesFile } from './seed/messages.ts';
import { seed, today } from './when.ts';

/** People found or made, messages written, beside taking the table apart. */
const aimedRatio = 30;

/** So many messages with each partner, half of them theirs. */
const withEach = 40;

/** Brings a LinkedIn `messages.csv` of so many rows into an empty book; whoever wrote back comes with it. */
export const measureMessages = (folder: string, rows: number, repeats: number): Promise<readonly Row[]> =>
  measureTold(
    folder,
    {
      group: `import ${rows.toLocaleString('en')} messages of LinkedIn`,
      does: 'send, read, find people, write messages',
      file: 'messages.csv',
      guests: 0,
      write: (path) => {
        const partners = rows / withEach;
        writeFileSync(path, messagesFile(rows, partners, seed, today));
        return partners;
      },
      floor: (path) => Promise.resolve(floorOf(path, rows)),
      atMost: aimedRatio,
      peakAtMost: null,
    },
    repeats,
  );

/** The least it can cost: read the same bytes and take them apart into cells. */
const floorOf = (file: string, rows: number): number => {
  const started = performance.now();
  const { data } = Papa.parse<readonly string[]>(readFileSync(file, 'utf8'), { skipEmptyLines: 'greedy' });
  if (data.length !== rows + 1) throw new Error(`${data.length} lines`);
  return performance.now() - started;
};
