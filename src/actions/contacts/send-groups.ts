import { sourceOf } from '../../core/connections/index.ts';
import { livingStates, type LinkedCard } from '../../core/contacts/index.ts';
import type { PersonId } from '../../core/ids.ts';
import { fold, type SourceRecord } from '../../core/people/index.ts';
import { err, ok, type Result } from '../../core/result.ts';
import { changeMembers } from '../../outlets/vcard/index.ts';
import type { Reader } from '../../store/space.ts';
import { agreedOf } from './agreed.ts';
import { leaveOut } from './brought.ts';
import { toCompare } from './compared.ts';
import { writeRun, type ContactsSync, type RunEnd } from './contacts-run.ts';
import { categoriesOf, groupNames } from './groups.ts';

/** Who joined a group here, or left it, since both sides agreed on who is in it. */
interface ChangedGroup {
  readonly link: LinkedCard;
  readonly name: string;
  readonly members: readonly string[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Whom they are the cards of. */
  readonly people: readonly PersonId[];
}

/**
 * Sends who is in the groups that have cards of their own. Only people of this address book are in its groups; whoever it
 * names that the book does not know stays. A group that somebody changed there waits until that has come in. Answers who
 * waits to be in a group.
 */
export const sendGroups = async (sync: ContactsSync): Promise<Result<ReadonlySet<PersonId>, RunEnd>> => {
  const { outside, login, brought } = sync;
  const behind = new Set<PersonId>();
  for (const group of await sync.deps.space.read((reader) => changedGroups(reader, sync))) {
    if (outside.isStopping()) return err('stopping');
    const { href, etag } = group.link;
    const read = await outside.addressBooks.read(login, [href]);
    if (!read.ok) return read;
    const [card] = read.value;
    const wait = (): void => {
      for (const id of group.people) behind.add(id);
    };
    if (card === undefined || etag === null || card.etag !== etag) {
      wait();
      continue;
    }
    const text = changeMembers(new TextDecoder().decode(card.bytes), group);
    const sent = await outside.addressBooks.write(login, { href, etag, text });
    if (!sent.ok) return sent;
    if (sent.value.type === 'refused') leaveOut(brought, 'refused-there');
    if (sent.value.type !== 'done') {
      wait();
      continue;
    }
    brought.sent += 1;
    await remember(sync, group, sent.value.etag);
  }
  return ok(behind);
};

const changedGroups = async (
  reader: Reader,
  { connection }: Pick<ContactsSync, 'connection'>,
): Promise<readonly ChangedGroup[]> => {
  const where = { connectionId: connection.id };
  const cards = await reader.list('linkedCard', { where: { ...where, personId: null, state: 'linked' } });
  const groups = cards.flatMap((link) => (link.group === null ? [] : [{ link, ...link.group }]));
  if (groups.length === 0) return [];
  const names = await groupNames(reader, connection);
  const compared = await toCompare(reader, connection);
  const links = await reader.list('linkedCard', {
    where: {
      ...where,
      state: { in: livingStates },
      personId: compared === null ? { not: null } : { in: compared },
    },
  });
  const ids = links.flatMap(({ personId }) => personId ?? []);
  const people = new Map((await reader.getMany('person', ids)).map((person) => [person.id, person]));
  const memberships = await reader.list('membership', { where: { personId: { in: ids } } });
  const groupsOf = new Map<PersonId, Set<string>>();
  for (const { personId, group } of memberships) {
    const own = groupsOf.get(personId) ?? new Set();
    groupsOf.set(personId, own.add(fold(group)));
  }
  const agreed = await agreedOf(
    reader,
    connection,
    links.map(({ uid }) => uid),
  );
  return groups.flatMap(({ link, name, members }) => {
    const within = new Set(members.map((uid) => uid.toLowerCase()));
    const added: string[] = [];
    const removed: string[] = [];
    const changed: PersonId[] = [];
    for (const { uid, personId } of links) {
      const person = personId === null ? undefined : people.get(personId);
      const base = agreed.get(uid)?.draft;
      if (person === undefined || base === undefined || person.trashedAt !== null) continue;
      const isHere = groupsOf.get(person.id)?.has(fold(name)) ?? false;
      const isThere = within.has(uid.toLowerCase());
      const leaves = isThere && !isHere;
      const joins = isHere && !isThere && !person.private && !categoriesOf(base, names(uid)).has(fold(name));
      if (leaves) removed.push(uid);
      if (joins) added.push(uid);
      if (leaves || joins) changed.push(person.id);
    }
    return changed.length === 0 ? [] : [{ link, name, members, added, removed, people: changed }];
  });
};

/** Both agree from here on on who is in it. */
const remember = async (
  { deps, connection }: ContactsSync,
  { link, name, members, added, removed }: ChangedGroup,
  etag: string | null,
): Promise<void> => {
  await writeRun(deps, connection, async (writer) => {
    writer.summarize(`Sent the group ${name} to ${connection.name}`);
    const gone = new Set(removed.map((uid) => uid.toLowerCase()));
    const now = [...members.filter((uid) => !gone.has(uid.toLowerCase())), ...added];
    await writer.put('linkedCard', { ...link, etag, group: { name, members: now } });
    const agreed = await agreedOf(writer, connection, [...added, ...removed]);
    await writer.putMany(
      'sourceRecord',
      [...agreed.values()].map((record): SourceRecord => {
        const others = record.draft.groups.filter((group) => fold(group) !== fold(name));
        const groups = gone.has(record.key.toLowerCase()) ? others : [...others, name];
        return { ...record, source: sourceOf(connection), draft: { ...record.draft, groups } };
      }),
    );
  });
};
