import { fixedClock, instantAt } from '../../src/core/dates/index.ts';
import type { RecordName, Records } from '../../src/core/records.ts';
import { localOwner, openStore } from '../../src/store/open-store.ts';
import type { Writer } from '../../src/store/space.ts';
import { seedBook } from './book.ts';
import { seedIds } from './ids.ts';
import type { BookPlan } from './making.ts';
import { randomOf } from '../../src/core/testing/random.ts';

/** Writes the plan's book into a new database, through the same door as every action. */
export const writeBook = async (path: string, plan: BookPlan): Promise<void> => {
  const now = instantAt(plan.today, 0, plan.zone);
  await using store = await openStore({
    engine: { kind: 'sqlite', path },
    clock: fixedClock(now),
    ids: seedIds(randomOf(plan.seed + 1), now),
  });
  const space = store.as(localOwner);
  for (const part of seedBook(plan)) {
    await space.write({ action: 'import', summary: 'Seeded' }, async (writer) => {
      for (const name of Object.keys(part) as RecordName[]) await putPart(writer, part, name);
    });
  }
};

const putPart = <Name extends RecordName>(
  writer: Writer,
  part: { readonly [Known in Name]?: readonly Records[Known][] },
  name: Name,
): Promise<void> => writer.putMany(name, part[name] ?? []);
