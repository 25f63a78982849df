import type { Connection } from '../../core/connections/index.ts';
import { findNamed } from '../calendars/find-people.ts';
import type { UnknownPerson } from '../calendars/plan-calendar.ts';
import { offeredOf } from '../mail/correspondents.ts';
import { readMyAddresses } from '../settings/my-addresses.ts';
import type { Reader } from '../../store/space.ts';

/** Somebody with whom mails went to and fro, and who is not in the book. */
export type OfferedByMail = UnknownPerson & { readonly email: string };

/** Whom a mailbox offers: nobody who came into the book since, and nobody whom the user left out. */
export const offeredBy = async (
  reader: Reader,
  { mailbox }: Pick<Connection, 'mailbox'>,
): Promise<readonly OfferedByMail[]> => {
  const left = new Set(mailbox?.leftOut);
  const mine = await readMyAddresses(reader);
  const offered = offeredOf(mailbox?.correspondents ?? []).filter(
    ({ email }) => !left.has(email) && !mine.has(email),
  );
  if (offered.length === 0) return [];
  const { idOf } = await findNamed(reader, offered);
  return offered.filter((person) => idOf(person) === null);
};
