import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ImportFloor } from './floors/import.ts';
import type { Row } from './row.ts';
import { connectionsFile, vcardFile } from './seed/files.ts';
import { startGoodturn } from './server.ts';
import { timesOf } from './times.ts';
import { laterInstant, seed, today } from './when.ts';

const kinds = [
  { kind: 'linkedin', file: 'Connections.csv', make: connectionsFile },
  { kind: 'vcard', file: 'contacts.vcf', make: vcardFile },
] as const;

/** An import may take so many times what reading and inserting take. */
const aimedRatio = 2;
const aimedMemory = 200;

/**
 * Brings files of so many people into empty books, over HTTP, each in a server of its own.
 * @param repeats the whole is done so often, as 200 imports of 50,000 would take an hour
 */
export const measureImport = async (
  folder: string,
  people: number,
  repeats: number,
): Promise<readonly Row[]> => {
  const rows: Row[] = [];
  for (const { kind, file, make } of kinds) {
    const content = make(people, seed, today);
    const taken: number[] = [];
    const again: number[] = [];
    const floors: ImportFloor[] = [];
    let peak = 0;
    let busy = 0;
    for (let repeat = 0; repeat < repeats; repeat += 1) {
      const place = mkdtempSync(join(folder, `import-${kind}-`));
      const one = await importOnce(place, file, content, people);
      taken.push(one.milliseconds);
      again.push(one.again);
      peak = Math.max(peak, one.peak);
      busy += one.busy;
      const path = join(place, file);
      writeFileSync(path, content);
      floors.push(importFloor(kind, path, join(place, 'goodturn.sqlite'), join(place, 'bare.sqlite')));
      rmSync(place, { recursive: true });
    }
    const floorOf = (cost: (floor: ImportFloor) => number): number => timesOf(floors.map(cost)).p50;
    const group = `import ${people.toLocaleString('en')} people, ${kind}`;
    rows.push(
      {
        group,
        name: `send, read, match, write ${floorOf(({ rows }) => rows).toLocaleString('en')} rows`,
        unit: 'ms',
        value: timesOf(taken),
        floor: floorOf(({ parse, insertAll }) => parse + insertAll),
        busy: busy / repeats,
        aim: { of: 'ratio', atMost: aimedRatio },
      },
      {
        group,
        name: 'the same, floor of records only',
        unit: 'ms',
        value: timesOf(taken),
        floor: floorOf(({ parse, insertRecords }) => parse + insertRecords),
        busy: null,
        aim: null,
      },
      {
        group,
        name: 'the same file again',
        unit: 'ms',
        value: timesOf(again),
        floor: floorOf(({ parse }) => parse),
        busy: null,
        aim: null,
      },
      {
        group,
        name: 'memory of the server, peak',
        unit: 'MB',
        value: timesOf([peak]),
        floor: null,
        busy: null,
        aim: { of: 'max', atMost: aimedMemory },
      },
    );
  }
  return rows;
};

interface Imported {
  readonly milliseconds: number;
  readonly again: number;
  readonly busy: number;
  readonly peak: number;
}

const importOnce = async (
  place: string,
  file: string,
  content: Buffer,
  people: number,
): Promise<Imported> => {
  const server = await startGoodturn(place, laterInstant(0));
  try {
    const bring = async (): Promise<{ readonly milliseconds: number; readonly created: number }> => {
      const id = randomUUID();
      const staged = await server.client.ask('PUT', `/api/v1/imports/${id}/files/${file}`, content);
      const { value, milliseconds } = await server.client.ask('POST', `/api/v1/imports/${id}`, {
        dryRun: false,
      });
      const { files } = value as { readonly files: readonly { readonly created: number }[] };
      return { milliseconds: staged.milliseconds + milliseconds, created: files[0]?.created ?? 0 };
    };
    const before = server.busy() ?? 0;
    const first = await bring();
    const busy = (server.busy() ?? 0) - before;
    if (first.created !== people) throw new Error(`${first.created} of ${people} people came in`);
    const memory = server.memory();
    const second = await bring();
    if (second.created !== 0) throw new Error(`the second time made ${second.created} people`);
    return {
      milliseconds: first.milliseconds,
      again: second.milliseconds,
      busy,
      peak: memory.peak ?? memory.now,
    };
  } finally {
    await server.stop();
  }
};

const floorScript = fileURLToPath(new URL('./floors/import.ts', import.meta.url));

const importFloor = (...args: readonly string[]): ImportFloor =>
  JSON.parse(execFileSync(process.execPath, [floorScript, ...args]).toString()) as ImportFloor;
