import type { Connection } from '../../core/connections/index.ts';
import { fold, type PersonDraft } from '../../core/people/index.ts';
import type { Reader } from '../../store/space.ts';

/** The groups of an address book that have cards of their own, by the UID of a member. */
export interface GroupNames {
  (uid: string): readonly string[];
  readonly all: readonly string[];
}

export const groupNames = async (
  reader: Reader,
  { id: connectionId }: Pick<Connection, 'id'>,
): Promise<GroupNames> => {
  const cards = await reader.list('linkedCard', { where: { connectionId, personId: null } });
  const names = new Map<string, string[]>();
  for (const { group } of cards)
    for (const uid of group?.members ?? []) {
      const of = names.get(uid.toLowerCase());
      if (of === undefined) names.set(uid.toLowerCase(), [group?.name ?? '']);
      else of.push(group?.name ?? '');
    }
  const of = (uid: string): readonly string[] => names.get(uid.toLowerCase()) ?? [];
  return Object.assign(of, { all: cards.flatMap(({ group }) => group?.name ?? []) });
};

/** Groups that somebody's own card names, folded: all but those in which another card says that they are. */
export const categoriesOf = (
  agreed: Pick<PersonDraft, 'groups'> | null,
  byCards: readonly string[],
): ReadonlySet<string> => {
  const others = new Set(byCards.map(fold));
  return new Set((agreed?.groups ?? []).map(fold).filter((group) => !others.has(group)));
};
