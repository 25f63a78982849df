import type { RecordName } from '../../core/records.ts';
import { sampleBook } from '../../core/sample/sample-book.ts';
import type { Deps } from '../deps.ts';
import { readOwner } from '../owner.ts';

/** Puts the sample book into an empty one, told relative to the owner's today. */
export const fillWithSample = async ({ space, clock, ids }: Deps): Promise<void> => {
  await space.write(
    { action: 'demo', summary: 'A sample book of invented people', undoable: false },
    async (writer) => {
      const { day, zone } = await readOwner(writer, clock);
      const book = sampleBook(day, zone, ids);
      for (const name of Object.keys(book) as RecordName[]) await writer.putMany(name, book[name] ?? []);
    },
  );
};
