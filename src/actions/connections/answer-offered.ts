import {
  fromTheBeginning,
  sourceOf,
  type Connection,
  type ConnectionId,
} from '../../core/connections/index.ts';
import type { BatchId } from '../../core/ids.ts';
import { contactPointOf, emptyPersonDraft } from '../../core/people/index.ts';
import { ok, type Result } from '../../core/result.ts';
import { notFound, type ActionError } from '../action-error.ts';
import type { Deps } from '../deps.ts';
import { packRow } from '../import/incoming.ts';
import { Pending } from '../import/pending.ts';
import { planPeople } from '../import/plan-people.ts';
import { newTally } from '../import/report.ts';
import { nameFromText } from '../log/attendees.ts';
import { readOwner } from '../owner.ts';
import { offeredBy } from './offered-by.ts';

/**
 * Takes people whom a mailbox offers into the book, or leaves them out for good. The mails of those who are taken come
 * with the next look, for which the mailbox is read from its beginning.
 */
export const answerOffered = async (
  { space, clock, ids }: Pick<Deps, 'space' | 'clock' | 'ids'>,
  {
    id,
    add = [],
    leave = [],
  }: {
    readonly id: ConnectionId;
    readonly add?: readonly string[] | undefined;
    readonly leave?: readonly string[] | undefined;
  },
): Promise<Result<{ readonly connection: Connection; readonly batch: BatchId | null }, ActionError>> => {
  const { value, batch } = await space.write(
    { action: 'add', summary: 'Added people by their mails' },
    async (writer) => {
      const connection = await writer.get('connection', id);
      if (connection === null || connection.mailbox === null) return null;
      const offered = await offeredBy(writer, connection);
      const wanted = offered.filter(({ email }) => add.includes(email));
      const unwanted = offered.filter(({ email }) => leave.includes(email) && !add.includes(email));
      if (wanted.length + unwanted.length === 0) return connection;
      const owner = await readOwner(writer, clock);
      const origin = { tally: newTally(), source: sourceOf(connection), describes: false };
      const pending = new Pending();
      await planPeople(
        writer,
        pending,
        wanted.map(({ email, name }) =>
          packRow(origin, {
            line: 0,
            draft: {
              ...emptyPersonDraft,
              ...(name === null ? {} : { name: nameFromText(name) }),
              contactPoints: [contactPointOf('email', email)],
            },
          }),
        ),
        { ids, now: owner.now, today: owner.day, zone: owner.zone, known: new Set() },
        async () => {
          await pending.write(writer);
          await writer.settleSoFar();
          return true;
        },
      );
      await pending.write(writer);
      const leftOut = [...(connection.mailbox.leftOut ?? []), ...unwanted.map(({ email }) => email)];
      const mailbox = wanted.length === 0 ? connection.mailbox : fromTheBeginning(connection.mailbox);
      const next: Connection = {
        ...connection,
        nextRunAt: wanted.length === 0 ? connection.nextRunAt : clock.now(),
        mailbox: { ...mailbox, leftOut },
      };
      await writer.put('connection', next);
      const [one] = wanted;
      writer.summarize(
        one === undefined
          ? `Left ${unwanted.length} of ${connection.name} out`
          : `Added ${wanted.length === 1 ? (one.name ?? one.email) : `${wanted.length} people`} by their mails`,
      );
      return next;
    },
  );
  return value === null ? notFound('There is no such mailbox.') : ok({ connection: value, batch });
};
