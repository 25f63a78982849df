/**
 * A program to be killed: writes people one by one and in imports for ever, and says each id on standard
 * output after its write was answered, a line each. `import 7` is said before an import begins, `imported 7`
 * after.
 */
import { writeSync } from 'node:fs';
import { fixedClock } from '../../core/dates/index.ts';
import { uuidV7, type Id, type Ids } from '../../core/ids.ts';
import { randomBytes } from 'node:crypto';
import { localOwner, openStore } from '../open-store.ts';
import { emailOf, personIdOf, personOf, testNow } from './sample-records.ts';

/** People in one import. */
export const importSize = 400;

/** Where the people of an import begin, by its number; single ones count from 1. */
export const importStart = (round: number): number => 1_000_000 + round * importSize;

const ids: Ids = {
  next: <Name extends string>() => uuidV7(Date.now(), randomBytes(10)) as Id<Name>,
};

const say = (line: string): void => {
  writeSync(1, `${line}\n`);
};

const run = async (path: string, first: number, firstImport: number): Promise<void> => {
  await using store = await openStore({
    engine: { kind: 'sqlite', path },
    clock: fixedClock(testNow),
    ids,
  });
  const space = store.as(localOwner);
  for (let count = first, round = firstImport; ; count += 1) {
    await space.write({ action: 'add', summary: 'Added' }, async (writer) => {
      await writer.put('person', personOf(count, `Single${count}`, null));
      await writer.put('contactPoint', emailOf(count, count, `single${count}@x.example`));
    });
    say(`person ${personIdOf(count)}`);
    if (count % 5 !== 0) continue;
    const start = importStart(round);
    const numbers = Array.from({ length: importSize }, (_, index) => start + index);
    say(`import ${round}`);
    await space.write({ action: 'import', summary: 'Imported', large: true }, async (writer) => {
      await writer.putMany(
        'person',
        numbers.map((number) => personOf(number, `Import${number}`, null)),
      );
      await writer.putMany(
        'contactPoint',
        numbers.map((number) => emailOf(number, number, `i${number}@x.example`)),
      );
    });
    say(`imported ${round}`);
    round += 1;
  }
};

if (import.meta.main) {
  const [path, first, firstImport] = process.argv.slice(2);
  await run(path ?? '', Number(first), Number(firstImport));
}
