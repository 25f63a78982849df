import { mergeRecords, type Merge, type MergeChoices } from '../../core/duplicates/index.ts';
import type { PersonId } from '../../core/ids.ts';
import type { Person } from '../../core/people/index.ts';
import type { NamedRecord } from '../../core/records.ts';
import type { Clock } from '../../core/dates/index.ts';
import type { Reader, Writer } from '../../store/space.ts';

/** Two entries of the book, and what making one of them writes. */
export interface PlannedMerge {
  readonly kept: Person;
  readonly other: Person;
  readonly records: readonly NamedRecord[];
  readonly merge: Merge;
}

/** Null where one of them is not in the book any more. */
export const planMerge = async (
  reader: Reader,
  clock: Clock,
  ids: { readonly kept: PersonId; readonly other: PersonId },
  choices: MergeChoices,
): Promise<PlannedMerge | null> => {
  const [kept, other] = [await reader.get('person', ids.kept), await reader.get('person', ids.other)];
  if (!kept || !other || kept.trashedAt !== null || other.trashedAt !== null) return null;
  const records = [...(await recordsAbout(reader, kept.id)), ...(await recordsAbout(reader, other.id))];
  records.push(...(await cardsAbout(reader, [kept.id, other.id])));
  const once = [...new Map(records.map((named) => [`${named.name} ${named.record.id}`, named])).values()];
  return { kept, other, records: once, merge: mergeRecords(kept, other, once, choices, clock.now()) };
};

const recordsAbout = async (reader: Reader, id: PersonId): Promise<readonly NamedRecord[]> => {
  const held = await reader.heldAbout(id);
  return held === null ? [] : [...held.own, ...held.shared];
};

const cardsAbout = async (reader: Reader, ids: readonly PersonId[]): Promise<readonly NamedRecord[]> => {
  const isAbout = (key: string): boolean => ids.some((id) => key.includes(id));
  const states = await reader.list('cardState');
  const picks = await reader.list('dayPick');
  return [
    ...states.filter(({ id }) => isAbout(id)).map((record) => ({ name: 'cardState' as const, record })),
    ...picks.filter(({ keys }) => keys.some(isAbout)).map((record) => ({ name: 'dayPick' as const, record })),
  ];
};

export const writeMerge = async (writer: Writer, { puts, removes }: Merge): Promise<void> => {
  for (const { name, id } of removes) await writer.remove(name, id);
  for (const [name, some] of Map.groupBy(puts, (named) => named.name))
    await writer.putMany(
      name,
      some.map(({ record }) => record),
    );
};
