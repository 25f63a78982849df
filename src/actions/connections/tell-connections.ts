import { sourceOf, type Connection } from '../../core/connections/index.ts';
import { addDays } from '../../core/dates/index.ts';
import { displayName } from '../../core/people/index.ts';
import type { Deps } from '../deps.ts';
import type { ThankedByMail } from '../mail/thanks-by-mail.ts';
import { readOwner } from '../owner.ts';
import { offeredBy, type OfferedByMail } from './offered-by.ts';

/** So many are told of, the latest first, and for so long. */
const [mostTold, toldDays] = [5, 30];

/** A connection, which thank-yous its mails have said of late, and whom they show that the book does not hold. */
export type ToldConnection = Connection & {
  readonly thanked: readonly ThankedByMail[];
  readonly offered: readonly OfferedByMail[];
};

/** Says of each connection which of its mails closed a thank-you, and whom it offers. */
export const tellConnections = (
  { space, clock }: Pick<Deps, 'space' | 'clock'>,
  connections: readonly Connection[],
): Promise<readonly ToldConnection[]> =>
  space.read(async (reader) => {
    const told: ToldConnection[] = [];
    const since = addDays((await readOwner(reader, clock)).day, -toldDays);
    for (const connection of connections) {
      const mails =
        connection.mailbox === null
          ? []
          : await reader.list('interaction', {
              where: { source: sourceOf(connection), purpose: 'thanks', day: { atLeast: since } },
              order: [['day', 'down']],
              limit: mostTold,
            });
      const closed = await reader.list('thanks', { where: { messageId: { in: mails.map(({ id }) => id) } } });
      const people = new Map(
        (await reader.getMany('person', [...new Set(closed.map(({ personId }) => personId))])).map(
          (person) => [person.id, person],
        ),
      );
      const thanked = mails.flatMap((mail): readonly ThankedByMail[] =>
        closed.flatMap(({ messageId, personId, state, because }) => {
          const person = people.get(personId);
          if (messageId !== mail.id || person === undefined) return [];
          const [subject = null] = mail.text?.split('\n') ?? [];
          return [
            {
              personId,
              name: displayName(person),
              state: state === 'thin' ? 'thin' : 'thanked',
              because,
              subject,
              day: mail.day,
            },
          ];
        }),
      );
      told.push({ ...connection, thanked, offered: await offeredBy(reader, connection) });
    }
    return told;
  });
