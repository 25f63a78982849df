import type { Connection, ConnectionId } from '../../core/connections/index.ts';
import {
  livingStates,
  mergeCards,
  type CardConflict,
  type LinkedCard,
  type LinkedCardId,
} from '../../core/contacts/index.ts';
import { displayName } from '../../core/people/index.ts';
import type { PersonId } from '../../core/ids.ts';
import type { Reader } from '../../store/space.ts';
import type { Deps } from '../deps.ts';
import { readDetails } from '../import/load-people.ts';
import { Organizations } from '../import/organizations.ts';
import { Pending } from '../import/pending.ts';
import { bookSide } from './book-side.ts';
import { agreedOf } from './agreed.ts';

interface AboutCard {
  readonly id: LinkedCardId;
  readonly connection: { readonly id: ConnectionId; readonly name: string };
  readonly person: { readonly id: PersonId; readonly name: string };
}

/** What an address book and the book cannot settle between them. */
export type ContactsQuestion = AboutCard &
  (
    | { readonly type: 'both-changed'; readonly fields: readonly CardConflict[] }
    | { readonly type: 'gone-there' | 'removed-here'; readonly fields: readonly never[] }
  );

/** So many are shown at a time; the others follow as these are answered. */
const mostQuestions = 100;

export interface ContactsQuestions {
  readonly questions: readonly ContactsQuestion[];
  readonly total: number;
}

/** What is to be decided, address book by address book: fields that both sides changed, and who is gone on one of them. */
export const listContactsQuestions = async ({
  space,
  ids,
}: Pick<Deps, 'space' | 'ids'>): Promise<ContactsQuestions> =>
  await space.read(async (reader) => {
    const connections = await reader.list('connection', { where: { kind: 'contacts' } });
    const open: { readonly link: LinkedCard; readonly connection: Connection }[] = [];
    for (const connection of connections)
      for (const link of await openLinks(reader, connection)) open.push({ link, connection });
    const questions: ContactsQuestion[] = [];
    for (const { link, connection } of open.slice(0, mostQuestions)) {
      const question = await questionOf(reader, ids, connection, link);
      if (question !== null) questions.push(question);
    }
    return { questions: questions.toSorted(byName), total: open.length };
  });

const byName = (one: ContactsQuestion, other: ContactsQuestion): number =>
  one.person.name.localeCompare(other.person.name, 'en');

const openLinks = async (
  reader: Reader,
  { id: connectionId, mode }: Connection,
): Promise<readonly LinkedCard[]> => {
  const gone = await reader.list('linkedCard', { where: { connectionId, state: 'gone' } });
  if (mode !== 'two-ways') return gone;
  const both = await reader.list('linkedCard', {
    where: { connectionId, state: 'differs' },
  });
  const trashed = await reader.list('person', { where: { trashedAt: { not: null } } });
  const removed = await reader.list('linkedCard', {
    where: { connectionId, state: { in: livingStates }, personId: { in: trashed.map(({ id }) => id) } },
  });
  const isRemoved = new Set(removed.map(({ id }) => id));
  return [...both.filter(({ id }) => !isRemoved.has(id)), ...gone, ...removed];
};

const questionOf = async (
  reader: Reader,
  ids: Deps['ids'],
  connection: Connection,
  link: LinkedCard,
): Promise<ContactsQuestion | null> => {
  if (link.personId === null) return null;
  const person = await reader.get('person', link.personId);
  if (person === null) return null;
  const points = await reader.list('contactPoint', {
    where: { personId: person.id },
    order: [['rank', 'up']],
  });
  const about: AboutCard = {
    id: link.id,
    connection: { id: connection.id, name: connection.name },
    person: { id: person.id, name: displayName(person, points) },
  };
  if (link.state === 'gone') return { ...about, type: 'gone-there', fields: [] };
  if (person.trashedAt !== null) return { ...about, type: 'removed-here', fields: [] };
  const found = await conflictsOf(reader, ids, connection, link);
  return found === null || found.length === 0 ? null : { ...about, type: 'both-changed', fields: found };
};

const conflictsOf = async (
  reader: Reader,
  ids: Deps['ids'],
  connection: Connection,
  { uid, personId, there }: LinkedCard,
): Promise<readonly CardConflict[] | null> => {
  const base = (await agreedOf(reader, connection, [uid])).get(uid)?.draft;
  const [details] = await readDetails(reader, personId === null ? [] : [personId]);
  if (there === null || base === undefined || details === undefined) return null;
  const organizations = await Organizations.load(reader, ids, new Pending());
  return mergeCards({ base, here: bookSide(details, organizations).draft, there }).conflicts;
};
