import { pairKey } from './distinction.ts';
import { contradict } from './contradict.ts';
import type { DuplicatePair } from './score.ts';
import type { DuplicateSubject } from './subject.ts';

/** Entries that are surely one person, and why, in a sentence each pair. */
export interface SureGroup {
  readonly members: readonly DuplicateSubject[];
  readonly pairs: readonly DuplicatePair[];
}

/**
 * Those that are surely one person, brought together: A and B by a mailbox, B and C by a profile. A group in which any
 * two contradict, or were said to be two, is left for the user to look at.
 * @param apart pairs that the user kept apart, by `pairKey`
 */
export const sureGroups = (
  pairs: readonly DuplicatePair[],
  apart: ReadonlySet<string>,
): readonly SureGroup[] => {
  const groups = new Map<string, { members: Set<DuplicateSubject>; pairs: DuplicatePair[] }>();
  for (const pair of pairs) {
    if (!pair.sure) continue;
    const one = groups.get(pair.a.id);
    const other = groups.get(pair.b.id);
    const joined = {
      members: new Set([pair.a, pair.b, ...(one?.members ?? []), ...(other?.members ?? [])]),
      pairs: [...(one?.pairs ?? []), ...(other === one ? [] : (other?.pairs ?? [])), pair],
    };
    for (const { id } of joined.members) groups.set(id, joined);
  }
  return [...new Set(groups.values())]
    .map(({ members, pairs: found }) => ({ members: [...members], pairs: found }))
    .filter(({ members }) =>
      members.every((one, place) =>
        members
          .slice(place + 1)
          .every((other) => !contradict(one, other) && !apart.has(pairKey(one.id, other.id))),
      ),
    );
};
