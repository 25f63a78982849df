import {
  connectProblemInWords,
  newConnection,
  type Connection,
  type ConnectionId,
  type Outside,
} from '../../core/connections/index.ts';
import type { BatchId } from '../../core/ids.ts';
import { ok, type Result } from '../../core/result.ts';
import { invalid, type ActionError } from '../action-error.ts';
import { ensureOrganization } from '../companies/ensure-organization.ts';
import type { Deps } from '../deps.ts';
import { findFeed } from './fetch-feed.ts';
import { settleFeed } from './sync-feed.ts';

export interface FeedInput {
  readonly id: ConnectionId;
  /** Of the feed, or of a page that names one. */
  readonly address: string;
  /** Left out, as the feed calls itself. */
  readonly name?: string;
  /** Whose news it tells, by its name. */
  readonly company?: string;
  /** It may be on this machine or in its own network. */
  readonly allowPrivate?: boolean;
}

export interface ConnectedFeed {
  readonly connection: Connection;
  /** It was connected before. */
  readonly known: boolean;
  readonly batch: BatchId | null;
}

/**
 * Connects a feed. It is read at once, and only one that can be read is kept; what it brings is the same batch, so that
 * one undo takes all of it back.
 */
export const connectFeed = async (
  deps: Deps,
  outside: Outside,
  { id, address, name, company, allowPrivate = false }: FeedInput,
): Promise<Result<ConnectedFeed, ActionError>> => {
  const said = address.trim();
  const before = await knownFeed(deps, outside, id, [said]);
  if (before !== null) return ok({ connection: before, known: true, batch: null });
  const found = await findFeed(outside, withScheme(said), allowPrivate);
  if (!found.ok) {
    const { says, toDo } = connectProblemInWords(found.error.problem, 'feed');
    return invalid(says, 'address', toDo);
  }
  const fetched = found.value;
  const same = await knownFeed(deps, outside, id, [fetched.address]);
  if (same !== null) return ok({ connection: same, known: true, batch: null });
  const shown = name?.trim() ?? '';
  const { value, batch } = await deps.space.write(
    { action: 'connect', summary: 'Connected a feed' },
    async (writer) => {
      const named = company?.trim() ?? '';
      const organization = named === '' ? null : await ensureOrganization(writer, named, deps.ids);
      const connection = newFeed(deps, outside, {
        id,
        address: fetched.address,
        name: shown === '' ? fetched.feed.title : shown,
        organizationId: organization?.id ?? null,
        allowsPrivate: allowPrivate,
      });
      writer.summarize(`Connected the feed ${connection.name}`);
      await writer.put('connection', connection);
      const after = await settleFeed(writer, deps, connection, fetched);
      await writer.put('connection', after);
      return after;
    },
  );
  return ok({ connection: value, known: false, batch });
};

/** "paper.example" is meant as an address of the web. */
const withScheme = (address: string): string =>
  /^[\w-]+(?:\.[\w-]+)+(?:[/?#]|$)/u.test(address) ? `https://${address}` : address;

/** What was not read yet. */
export const newFeed = (
  { clock }: Pick<Deps, 'clock'>,
  { vault }: Pick<Outside, 'vault'>,
  {
    address,
    ...said
  }: Pick<Connection, 'id' | 'name' | 'organizationId' | 'allowsPrivate'> & { readonly address: string },
): Connection => newConnection(clock.now(), { ...said, kind: 'feed', sealed: vault.seal(address, said.id) });

/** The addresses of all feeds. */
export const feedAddresses = async (
  { space }: Pick<Deps, 'space'>,
  { vault }: Pick<Outside, 'vault'>,
): Promise<readonly { readonly feed: Connection; readonly address: string | null }[]> =>
  (
    await space.read((reader) =>
      reader.list('connection', { where: { kind: 'feed' }, order: [['connectedAt', 'up']] }),
    )
  ).map((feed) => ({ feed, address: vault.open(feed.sealed, feed.id) }));

const knownFeed = async (
  deps: Pick<Deps, 'space'>,
  outside: Pick<Outside, 'vault'>,
  id: ConnectionId,
  addresses: readonly string[],
): Promise<Connection | null> =>
  (await feedAddresses(deps, outside)).find(
    ({ feed, address }) => feed.id === id || (address !== null && addresses.includes(address)),
  )?.feed ?? null;
