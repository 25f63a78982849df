import type { Compared, Connection, Outside } from '../../core/connections/index.ts';
import type { ListedCard, Listing } from '../../core/contacts/index.ts';
import type { PersonId } from '../../core/ids.ts';
import { err, ok, type Result } from '../../core/result.ts';
import type { Deps } from '../deps.ts';
import { readOwner } from '../owner.ts';
import { comparedAt } from './compared.ts';
import { nothingBrought } from './brought.ts';
import { erasedPlaces, isMark } from './erased-cards.ts';
import { fetchAndBring, letGo, writeRun, type ContactsSync, type RunEnd } from './contacts-run.ts';
import { finishedRun } from './finish-run.ts';
import { openLogin } from './login.ts';
import { sendCards } from './send-cards.ts';
import { sendGroups } from './send-groups.ts';

/** Cards that are brought into the book in one write: where the line breaks, those before it are kept. */
const cardsInWrite = 1000;

/**
 * One run of an address book: what changed there comes in, what changed here goes out. Each part is kept as it is done,
 * so that a line that breaks costs only what had not come through, and the next run goes on from there.
 */
export const syncContacts = async (
  deps: Deps,
  outside: Outside,
  connection: Connection,
): Promise<Connection | null> => {
  const brought = nothingBrought();
  const before = connection.validator?.etag ?? null;
  const isTwoWays = connection.mode === 'two-ways';
  const comparedBefore = isTwoWays ? (connection.validator?.compared ?? null) : null;
  const ended = async (
    end: RunEnd | null,
    token: string | null,
    compared = comparedBefore,
  ): Promise<Connection | null> =>
    end === 'stopping'
      ? await deps.space.read((reader) => reader.get('connection', connection.id))
      : await settle(deps, connection, { brought, problem: end, token, compared });
  const login = openLogin(outside.vault, connection);
  if (login === null) return await ended('lost-key', before);
  const sync: ContactsSync = { deps, outside, connection, login, brought };
  const received = await receive(sync, before);
  if (!received.ok) return await ended(received.error, before);
  const sent = isTwoWays ? await send(sync) : ok(null);
  return sent.ok ? await ended(null, received.value, sent.value) : await ended(sent.error, received.value);
};

/** Who is new there can be in a group only when their own card is there. */
const send = async (sync: ContactsSync): Promise<Result<Compared | null, RunEnd>> => {
  const now = await sync.deps.space.read((reader) => reader.batches({ limit: 1 }));
  const behind = new Set<PersonId>();
  for (const part of [sendGroups, sendCards, sendGroups]) {
    const sent = await part(sync);
    if (!sent.ok) return sent;
    for (const id of sent.value) behind.add(id);
  }
  return ok(comparedAt(now[0]?.id ?? null, behind));
};

const settle = (
  deps: Deps,
  connection: Connection,
  run: Parameters<typeof finishedRun>[3],
): Promise<Connection | null> =>
  writeRun(deps, connection, async (writer, current) => {
    const owner = await readOwner(writer, deps.clock);
    const after = await finishedRun(writer, owner, current, run);
    await writer.put('connection', after);
    return after;
  });

/** Brings in what changed there since the token; answers the next one. */
const receive = async (sync: ContactsSync, token: string | null): Promise<Result<string | null, RunEnd>> => {
  const { outside, login } = sync;
  const listed = await outside.addressBooks.list(login, token);
  if (!listed.ok) return listed;
  const { changed, gone } = await compare(sync, listed.value);
  for (let from = 0; from < changed.length; from += cardsInWrite) {
    if (outside.isStopping()) return err('stopping');
    const fetched = await fetchAndBring(sync, changed.slice(from, from + cardsInWrite), gone);
    if (!fetched.ok) return fetched;
  }
  await letGo(sync, gone);
  return ok(listed.value.token);
};

/** What of a listing is not as it was acknowledged last, and which places that were known are no longer there. */
const compare = async (
  { deps, connection }: ContactsSync,
  { whole, cards, gone }: Listing,
): Promise<{ readonly changed: readonly ListedCard[]; readonly gone: ReadonlySet<string> }> => {
  const where = whole
    ? { connectionId: connection.id }
    : { connectionId: connection.id, href: { in: cards.map(({ href }) => href) } };
  const { links, isErased } = await deps.space.read(async (reader) => ({
    links: await reader.pick('linkedCard', ['href', 'etag'], { where }),
    isErased: await erasedPlaces(reader, connection.id),
  }));
  const known = links.filter(({ href }) => !isMark(href));
  const etags = new Map(known.map(({ href, etag }) => [href, etag]));
  const listed = new Set(cards.map(({ href }) => href));
  return {
    changed: cards.filter(({ href, etag }) => etags.get(href) !== etag && !isErased(href)),
    gone: new Set(whole ? [...etags.keys()].filter((href) => !listed.has(href)) : gone),
  };
};
