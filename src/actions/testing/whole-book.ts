import { archiveSections } from '../../core/archive/format.ts';
import { dayAt } from '../../core/dates/index.ts';
import { sampleBook } from '../../core/sample/sample-book.ts';
import type { Space } from '../../store/space.ts';
import { paris, type TestBook } from './book.ts';

/** Every record of the book, by kind and id. */
export const dump = (space: Space): Promise<Readonly<Record<string, readonly unknown[]>>> =>
  space.read(async (reader) => {
    const sections: [string, readonly unknown[]][] = [];
    for (const name of archiveSections) sections.push([name, await reader.list(name)]);
    return Object.fromEntries(sections);
  });

/** The invented sample book, told as of the clock's day. */
export const fillWithSample = async ({ deps, clock }: TestBook): Promise<void> => {
  const book = sampleBook(dayAt(clock.now(), paris), paris, deps.ids);
  await deps.space.write({ action: 'sample', summary: 'sample', undoable: false }, async (writer) => {
    for (const name of archiveSections) await writer.putMany(name, book[name] ?? []);
  });
};
