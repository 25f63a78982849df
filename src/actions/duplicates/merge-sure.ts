import { inOneLine, type SureGroup } from '../../core/duplicates/index.ts';
import type { BatchId, PersonId } from '../../core/ids.ts';
import { layers, type Person } from '../../core/people/index.ts';
import type { Reader } from '../../store/space.ts';
import type { Deps } from '../deps.ts';
import { planMerge, writeMerge } from './merge-two.ts';
import { findAllDuplicates, readDuplicatePeople, type DuplicatePerson } from './list-duplicates.ts';

/** Entries of one person: who stays, and who is joined to them. */
export interface MergedGroup {
  readonly kept: DuplicatePerson;
  readonly others: readonly DuplicatePerson[];
  readonly why: string;
}

export interface MergedSure {
  readonly groups: readonly MergedGroup[];
  /** Entries that went into another. */
  readonly merged: number;
  /** Null of a dry run, and where there was nothing to merge. */
  readonly batch: BatchId | null;
}

/** Merges all who are surely one person, in one step that undo takes back whole; a dry run only says who. */
export const mergeSure = async (
  { space, clock }: Pick<Deps, 'space' | 'clock'>,
  { dryRun }: { readonly dryRun: boolean },
): Promise<MergedSure> => {
  if (dryRun) {
    const groups = await space.read(async (reader) =>
      describe(reader, await inOrder(reader, (await findAllDuplicates(reader)).groups)),
    );
    return { groups, merged: mergedIn(groups), batch: null };
  }
  const { value, batch } = await space.write(
    { action: 'merge', summary: 'Merged those who are surely the same' },
    async (writer) => {
      const ordered = await inOrder(writer, (await findAllDuplicates(writer)).groups);
      const groups = await describe(writer, ordered);
      for (const { kept, others } of ordered)
        for (const other of others) {
          const planned = await planMerge(writer, clock, { kept, other }, {});
          if (planned !== null) await writeMerge(writer, planned.merge);
        }
      const count = mergedIn(groups);
      writer.summarize(
        `Merged ${count} ${count === 1 ? 'entry that was' : 'entries that were'} surely somebody’s already`,
      );
      return groups;
    },
  );
  return { groups: value, merged: mergedIn(value), batch };
};

const mergedIn = (groups: readonly MergedGroup[]): number =>
  groups.reduce((sum, { others }) => sum + others.length, 0);

interface OrderedGroup {
  readonly kept: PersonId;
  readonly others: readonly PersonId[];
  readonly group: SureGroup;
}

/** The one who is nearest stays, then the one who came first. */
const inOrder = async (reader: Reader, groups: readonly SureGroup[]): Promise<readonly OrderedGroup[]> => {
  const ids = groups.flatMap(({ members }) => members.map(({ id }) => id));
  const people = new Map<string, Person>(
    (await reader.getMany('person', ids)).map((person) => [person.id, person]),
  );
  return groups.flatMap((group) => {
    const [kept, ...others] = group.members
      .flatMap(({ id }) => people.get(id) ?? [])
      .toSorted(
        (one, other) =>
          nearness(one) - nearness(other) || one.addedAt - other.addedAt || (one.id < other.id ? -1 : 1),
      );
    return kept === undefined ? [] : [{ kept: kept.id, others: others.map(({ id }) => id), group }];
  });
};

const nearness = ({ layer }: Person): number => (layer === null ? layers.length : layers.indexOf(layer));

const describe = async (reader: Reader, groups: readonly OrderedGroup[]): Promise<readonly MergedGroup[]> => {
  const people = await readDuplicatePeople(
    reader,
    groups.flatMap(({ kept, others }) => [kept, ...others]),
  );
  return groups.flatMap(({ kept, others, group }) => {
    const one = people.get(kept);
    return one === undefined
      ? []
      : [
          {
            kept: one,
            others: others.flatMap((id) => people.get(id) ?? []),
            why: inOneLine(group.pairs[0]?.reasons ?? []),
          },
        ];
  });
};
