import { sourceOf, type Connection, type ConnectionId } from '../../core/connections/index.ts';
import type { BatchId, InteractionId } from '../../core/ids.ts';
import type { Interaction } from '../../core/interactions/interaction.ts';
import { ok, type Result } from '../../core/result.ts';
import type { Writer } from '../../store/space.ts';
import { invalid, notFound, settled, type ActionError, type Base } from '../action-error.ts';
import type { Deps } from '../deps.ts';
import { ensureOrganization } from '../companies/ensure-organization.ts';
import { untouchedPeople } from '../contacts/untouched-people.ts';
import { articlesOf, ungiven } from '../reading/bring-articles.ts';
import { madeByTalk } from '../log/remove-interaction.ts';

const missing = notFound('There is no such connection.');

export const listConnections = ({ space }: Pick<Deps, 'space'>): Promise<readonly Connection[]> =>
  space.read((reader) => reader.list('connection', { order: [['connectedAt', 'up']] }));

export interface ConnectionChange {
  readonly id: ConnectionId;
  readonly name?: string;
  readonly state?: Connection['state'];
  /** Of a feed: whose news it tells from now on; null or nothing for nobody's. */
  readonly company?: string | null;
  readonly base?: Base;
}

/** Pauses a connection, lets it go on, gives it another name, or says whose news a feed tells. */
export const changeConnection = async (
  { space, clock, ids }: Deps,
  { id, base, ...said }: ConnectionChange,
): Promise<Result<{ readonly connection: Connection; readonly batch: BatchId | null }, ActionError>> => {
  const { value, batch } = await space.write(
    { action: 'change', summary: 'Changed a connection' },
    async (writer) => {
      const connection = await writer.get('connection', id);
      if (connection === null) return missing;
      const told =
        connection.organizationId === null
          ? null
          : await writer.get('organization', connection.organizationId);
      const left = settled(said, base, {
        name: connection.name,
        state: connection.state,
        company: told?.name ?? null,
      });
      if (!left.ok) return left;
      const { name, state, company } = left.value;
      if (company !== undefined && connection.kind !== 'feed')
        return invalid('Only a feed tells the news of a company.', 'company');
      const named = company?.trim() ?? '';
      const organization = named === '' ? null : await ensureOrganization(writer, named, ids);
      const next: Connection = {
        ...connection,
        organizationId: company === undefined ? connection.organizationId : (organization?.id ?? null),
        name: name ?? connection.name,
        state: state ?? connection.state,
        // What was paused is behind.
        nextRunAt: state === 'on' && connection.state === 'paused' ? clock.now() : connection.nextRunAt,
      };
      await writer.put('connection', next);
      writer.summarize(
        state === undefined || state === connection.state
          ? `Changed the connection ${next.name}`
          : `${state === 'paused' ? 'Paused' : 'Went on with'} ${next.name}`,
      );
      return ok(next);
    },
  );
  return value.ok ? ok({ connection: value.value, batch }) : value;
};

/** Mails from which nothing has come since: no thank-you was closed by them, nothing was promised or learned in them. */
const withoutAnswers = async (
  writer: Writer,
  mails: readonly Interaction[],
): Promise<readonly Interaction[]> => {
  const among = { in: mails.map(({ id }) => id) };
  const answered = new Set<InteractionId | null>();
  for (const record of ['thanks', 'ask'] as const)
    for (const { messageId } of await writer.list(record, { where: { messageId: among } }))
      answered.add(messageId);
  for (const record of madeByTalk)
    if (record !== 'participant')
      for (const { interactionId } of await writer.list(record, { where: { interactionId: among } }))
        answered.add(interactionId);
  return mails.filter(({ id }) => !answered.has(id));
};

/**
 * Lets go of a connection, with what it brought or without. Talks that the user has answered or told of since, and
 * people of whom there is more by now, and articles that were given to somebody, stay in either case: they are the user's
 * own.
 */
export const removeConnection = async (
  { space, clock }: Pick<Deps, 'space' | 'clock'>,
  {
    id,
    withTalks = false,
    withPeople = false,
    withArticles = false,
  }: {
    readonly id: ConnectionId;
    readonly withTalks?: boolean;
    readonly withPeople?: boolean;
    readonly withArticles?: boolean;
  },
): Promise<Result<{ readonly removed: number; readonly batch: BatchId | null }, ActionError>> => {
  const { value, batch } = await space.write(
    { action: 'remove', summary: 'Removed a connection' },
    async (writer) => {
      const connection = await writer.get('connection', id);
      if (connection === null) return null;
      const brought = withTalks
        ? await writer.list('interaction', { where: { source: sourceOf(connection) } })
        : [];
      const untouched =
        connection.mailbox === null
          ? brought.filter(({ planned, outcome, history }) => history || (planned && outcome === 'open'))
          : await withoutAnswers(writer, brought);
      for (const record of madeByTalk)
        for (const row of await writer.list(record, {
          where: { interactionId: { in: untouched.map((talk) => talk.id) } },
        }))
          await writer.remove(record, row.id);
      for (const talk of untouched) await writer.remove('interaction', talk.id);
      const people = withPeople ? await untouchedPeople(writer, connection) : [];
      const trashedAt = clock.now();
      await writer.putMany(
        'person',
        people.map((person) => ({ ...person, trashedAt })),
      );
      const articles = withArticles ? await ungiven(writer, await articlesOf(writer, connection)) : [];
      for (const article of articles) await writer.remove('offer', article.id);
      for (const link of await writer.list('linkedCard', { where: { connectionId: id } }))
        await writer.remove('linkedCard', link.id);
      await writer.remove('connection', id);
      writer.summarize(`Removed the connection ${connection.name}`);
      return untouched.length + people.length + articles.length;
    },
  );
  return value === null ? missing : ok({ removed: value, batch });
};
