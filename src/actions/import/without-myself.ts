import type { Me } from '../../core/settings/me.ts';
import type { Owner } from '../owner.ts';
import { isMyOwn, myName, type MyAddresses } from '../settings/my-addresses.ts';
import type { IncomingRow } from './incoming.ts';
import { textOf, unpackDraft } from './packed-draft.ts';
import type { ReadFile } from './read-file.ts';

const why = 'about yourself: your own card';

/** Rows of other people: my own card, which most address books have, makes nobody of the book, and is said to be left out. */
export function* withoutMyself(
  rows: Iterable<IncomingRow>,
  mine: MyAddresses,
  me: Pick<Me, 'given' | 'family'>,
): Generator<IncomingRow> {
  for (const row of rows) {
    if (!mayBeMine(row, mine) || !isMyOwn(mine, me, unpackDraft(row))) {
      yield row;
      continue;
    }
    const { tally } = row;
    const before = tally.leftOut.find((one) => one.why === why)?.count ?? 0;
    tally.leftOut = [...tally.leftOut.filter((one) => one.why !== why), { count: before + 1, why }];
  }
}

/** Rows are many, and most are seen by their text not to be meant. */
const mayBeMine = (row: IncomingRow, { all }: MyAddresses): boolean => {
  if (all.length === 0) return false;
  const text = textOf(row);
  if (!text.includes('@')) return false;
  const said = text.toLowerCase();
  return all.some((address) => said.includes(address));
};

/** How I am called, as the book knows it or a profile of this import says it. */
export const myNameIn = (read: readonly ReadFile[], owner: Owner): Pick<Me, 'given' | 'family'> => {
  const known = myName(owner);
  if (known.given !== null || known.family !== null) return known;
  return read.find(({ me }) => me !== null && me.me.family !== null)?.me?.me ?? known;
};
