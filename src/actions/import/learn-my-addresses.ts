import type { Reader } from '../../store/space.ts';
import { findNamed } from '../calendars/find-people.ts';
import type { Owner } from '../owner.ts';
import { readMyAddresses, withAddresses, type MyAddresses } from '../settings/my-addresses.ts';
import type { Pending } from './pending.ts';
import type { ReadFile } from './read-file.ts';

/** What LinkedIn said last of them: those that the user has taken out since stay out. */
const toldId = 'addresses.linkedin';

/**
 * My own addresses, with what this import tells of them: said by the user, confirmed on LinkedIn, or seen in the Sent
 * folder of a mailbox. They are known before anybody is looked for, and remembered.
 */
export const learnMyAddresses = async (
  reader: Reader,
  pending: Pending,
  read: readonly ReadFile[],
  said: readonly string[],
  owner: Owner,
): Promise<MyAddresses> => {
  const known = await readMyAddresses(reader);
  const seen = await addressesSeen(reader, read);
  const fresh = tellOfProfile(pending, read, known, owner);
  const learned = [...said, ...fresh, ...seen];
  const setting = withAddresses(owner.settings, learned);
  if (setting !== null) pending.put('setting', setting);
  return known.and(learned);
};

const tellOfProfile = (
  pending: Pending,
  read: readonly ReadFile[],
  known: MyAddresses,
  { settings }: Owner,
): readonly string[] => {
  const before = settings.get(toldId);
  const last = Array.isArray(before) ? before.filter((one) => typeof one === 'string') : [];
  const told = new Set(last);
  const fresh: string[] = [];
  for (const { me, tally } of read) {
    if (me?.addresses === undefined) continue;
    for (const address of me.addresses) {
      const isNew = !told.has(address) && !known.has(address);
      told.add(address);
      tally.counts[isNew ? 'created' : 'unchanged'] += 1;
      if (isNew) fresh.push(address);
    }
    const unconfirmed = me.read - me.rejected - me.addresses.length;
    if (unconfirmed > 0) tally.leftOut = [{ count: unconfirmed, why: 'not confirmed as yours' }];
  }
  if (told.size > last.length) pending.put('setting', { id: toldId, value: [...told] });
  return fresh;
};

const addressesSeen = async (reader: Reader, read: readonly ReadFile[]): Promise<readonly string[]> => {
  const seen = read.flatMap(({ mailbox }) => mailbox?.own.sure(() => false) ?? []);
  if (seen.length === 0) return [];
  const { idOf } = await findNamed(
    reader,
    seen.map((email) => ({ email, name: null })),
  );
  return seen.filter((email) => idOf({ email, name: null }) === null);
};
