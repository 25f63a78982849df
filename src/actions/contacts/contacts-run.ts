import type { Connection, Outside, Problem } from '../../core/connections/index.ts';
import type { ContactsLogin, LinkedCard, ListedCard } from '../../core/contacts/index.ts';
import { err, ok, type Result } from '../../core/result.ts';
import type { Writer } from '../../store/space.ts';
import type { Deps } from '../deps.ts';
import { readOwner } from '../owner.ts';
import { bringCards } from './bring-cards.ts';
import type { Brought } from './brought.ts';
import { readArrived } from './read-cards.ts';

/** What ends a run before it is done: something went wrong there, or the program stops and goes on the next time. */
export type RunEnd = Problem | 'stopping';

/** What a run works with. */
export interface ContactsSync {
  readonly deps: Deps;
  readonly outside: Outside;
  readonly connection: Connection;
  readonly login: ContactsLogin;
  readonly brought: Brought;
}

/** The writes of a run: the machine's own, which a bare undo passes over. Null where the connection is gone. */
export const writeRun = async <Value>(
  deps: Deps,
  { id, name }: Connection,
  work: (writer: Writer, connection: Connection) => Promise<Value>,
): Promise<Value | null> => {
  const { value } = await deps.space.write(
    { action: 'sync', summary: `Read ${name}`, undoable: false },
    async (writer) => {
      // It may have been removed while the other side took its time.
      const current = await writer.get('connection', id);
      return current === null ? null : await work(writer, current);
    },
  );
  return value;
};

/** Fetches cards and brings them into the book; answers those that are gone by now. */
export const fetchAndBring = async (
  { deps, outside, connection, login, brought }: ContactsSync,
  cards: readonly ListedCard[],
  gone: ReadonlySet<string>,
): Promise<Result<readonly string[], Problem>> => {
  const arrived = await readArrived(outside.addressBooks, login, cards);
  if (!arrived.ok) return err(arrived.error);
  await writeRun(deps, connection, async (writer, current) => {
    const owner = await readOwner(writer, deps.clock);
    for (const part of arrived.value.takeParts())
      await bringCards({ writer, deps, owner, connection: current, brought, gone }, part);
  });
  const present = new Set(arrived.value.places);
  return ok(cards.map(({ href }) => href).filter((href) => !present.has(href)));
};

/** Cards that are no longer there: what that means here is the user's to say. */
export const letGo = async (
  { deps, connection }: Pick<ContactsSync, 'deps' | 'connection'>,
  gone: ReadonlySet<string>,
): Promise<void> => {
  if (gone.size === 0) return;
  await writeRun(deps, connection, async (writer) => {
    const links = await writer.list('linkedCard', {
      where: { connectionId: connection.id, href: { in: [...gone] } },
    });
    const people = await writer.getMany(
      'person',
      links.flatMap(({ personId }) => personId ?? []),
    );
    const present = new Set(people.filter(({ trashedAt }) => trashedAt === null).map(({ id }) => id));
    for (const link of links) {
      if (link.state === 'gone') continue;
      const isOf = link.personId !== null && present.has(link.personId);
      if (!isOf || link.state === 'leaving') await writer.remove('linkedCard', link.id);
      else await writer.put('linkedCard', goneCard(link));
    }
  });
};

const goneCard = (link: LinkedCard): LinkedCard => ({
  ...link,
  etag: null,
  there: null,
  state: link.state === 'apart' ? 'apart' : 'gone',
});
