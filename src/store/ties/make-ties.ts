import type { Method } from '../../core/config/index.ts';
import { keptRoad, ledgerEntries } from '../../core/ledger/index.ts';
import { inOrder, tieWithDays, type Tie, type TieDay } from '../../core/warmth/index.ts';
import { listRows } from '../query.ts';
import type { Stored } from '../schema/column.ts';
import type { Db } from '../schema/database.ts';
import { tables } from '../schema/index.ts';
import { readTieHistory } from './tie-history.ts';
import { roadToCells } from './road-rows.ts';
import { isTrivial, tieToCells } from './tie-rows.ts';

/** What follows from the records of some people, as it is kept beside them. */
export interface MadeTies {
  /** Of those whose tie says something; the cells in the order of `tieColumns`. */
  readonly ties: readonly { readonly tie: Tie; readonly cells: readonly Stored[] }[];
  /** The cells in the order of `roadColumns`. */
  readonly roads: readonly (readonly Stored[])[];
  /** Of everybody who is not in the trash. */
  readonly days: ReadonlyMap<string, readonly TieDay[]>;
}

export const makeTies = async (
  db: Db,
  owner: string,
  ids: readonly string[],
  method: Method,
): Promise<MadeTies> => {
  const rows = await listRows(db, owner, 'person', { where: { id: { in: ids }, trashedAt: null } });
  const history = await readTieHistory(db, owner, ids);
  const ties: MadeTies['ties'][number][] = [];
  const roads: (readonly Stored[])[] = [];
  const daysById = new Map<string, readonly TieDay[]>();
  for (const row of rows) {
    const person = tables.person.decode(row);
    const interactions = history.interactions.get(person.id) ?? [];
    const favors = history.favors.get(person.id) ?? [];
    const mentions = history.mentions.get(person.id) ?? [];
    const { tie, days } = tieWithDays({ person, interactions, favors, mentions }, method);
    const road = keptRoad(ledgerEntries({ favors, interactions: inOrder(interactions) }, method), method);
    if (!isTrivial(tie, road)) ties.push({ tie, cells: tieToCells(owner, tie, person, method) });
    const roadCells = roadToCells(owner, person.id, road);
    if (roadCells !== null) roads.push(roadCells);
    daysById.set(person.id, days);
  }
  return { ties, roads, days: daysById };
};
