/** A program to be killed: says `erasing`, and erases one person of a book that is filled. */
import { writeSync } from 'node:fs';
import { fixedClock } from '../../core/dates/index.ts';
import { countingIds } from '../../core/ids.ts';
import { localOwner, openStore } from '../open-store.ts';
import type { Space } from '../space.ts';
import { emailOf, personIdOf, personOf, talkOf, testNow, withOf } from './sample-records.ts';

const talks = 300;

/** The person of {@link fillWithOne} who is erased. */
export const eraseTarget = {
  person: 1,
  /** Records that go with them. */
  records: 2 + 2 * talks,
  /** What the file holds of them, in small letters as the search has it; nobody else's begins so. */
  traces: ['xanthippe', 'vortigern', 'zephyrine', 'quokkas', 'wychwood', 'kvetch', 'oldname'],
} as const;

/** A person with a history of changes among neighbours, whose neighbours' records lie between theirs. */
export const fillWithOne = async (space: Space): Promise<void> => {
  await space.write({ action: 'add', summary: 'Added Xanthippe Vortigern' }, async (writer) => {
    await writer.put('person', personOf(1, 'Xanthippe', 'Oldname', { note: 'keeps quokkas' }));
    await writer.put('contactPoint', emailOf(1, 1, 'x@zephyrine.example'));
  });
  await space.write({ action: 'edit', summary: 'Changed Xanthippe' }, async (writer) => {
    await writer.put('person', personOf(1, 'Xanthippe', 'Vortigern', { note: 'lives in wychwood' }));
  });
  await space.write({ action: 'import', summary: 'Imported contacts' }, async (writer) => {
    for (let count = 2; count < 200; count += 1) {
      await writer.put('person', personOf(count, `Neighbour${count}`, null, { note: `likes ${count}` }));
      await writer.put('contactPoint', emailOf(count, count, `n${count}@x.example`));
    }
  });
  for (const half of [0, 1])
    await space.write({ action: 'log', summary: 'Logged talks with Xanthippe' }, async (writer) => {
      for (let count = 1 + half; count <= talks * 2; count += 2) {
        const person = count <= talks ? 1 : 2 + (count % 150);
        const text = count <= talks ? `a kvetch about ${count}` : `a word about ${count}`;
        await writer.put('interaction', talkOf(count, '2026-11-10', { text }));
        await writer.put('participant', withOf(count, count, person));
      }
    });
};

if (import.meta.main) {
  await using store = await openStore({
    engine: { kind: 'sqlite', path: process.argv[2] ?? '' },
    clock: fixedClock(testNow),
    // Behind those of whoever filled it.
    ids: countingIds(1_000_000),
  });
  writeSync(1, 'erasing\n');
  await store.as(localOwner).erase(personIdOf(eraseTarget.person));
  writeSync(1, 'erased\n');
}
