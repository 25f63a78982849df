import type { PersonId } from '../../core/ids.ts';
import { displayName } from '../../core/people/index.ts';
import type { OutgoingMessage } from '../../core/sending/index.ts';
import { dayAt, type CalendarDay } from '../../core/dates/index.ts';
import type { Deps } from '../deps.ts';
import { readOwner } from '../owner.ts';

export interface ListedMessage {
  readonly message: OutgoingMessage;
  readonly person: { readonly id: PersonId; readonly name: string };
  /** Of one that was sent: when something came from them since. */
  readonly heardOn: CalendarDay | null;
}

const mostListed = 100;

/** In the works, sent, and what waits for an answer; the newest first. */
export const listMessages = (
  { space, clock }: Pick<Deps, 'space' | 'clock'>,
  { personId }: { readonly personId?: PersonId },
): Promise<{ readonly messages: readonly ListedMessage[]; readonly sender: string | null }> =>
  space.read(async (reader) => {
    const { zone } = await readOwner(reader, clock);
    const found = await reader.list('message', {
      ...(personId !== undefined && { where: { personId } }),
      order: [
        ['changedAt', 'down'],
        ['id', 'down'],
      ],
      limit: mostListed,
    });
    const ids = [...new Set(found.map((message) => message.personId))];
    const people = new Map((await reader.getMany('person', ids)).map((person) => [person.id, person]));
    const ties = await reader.ties(ids);
    const [sender] = await reader.list('connection', { where: { kind: 'smtp', state: 'on' } });
    return {
      sender: sender?.name ?? null,
      messages: found.flatMap((message): readonly ListedMessage[] => {
        const person = people.get(message.personId);
        if (person === undefined || person.trashedAt !== null) return [];
        const heard = ties.get(person.id)?.lastTwoWay ?? null;
        const isSince = heard !== null && message.sentAt !== null && heard >= dayAt(message.sentAt, zone);
        return [
          {
            message,
            person: { id: person.id, name: displayName(person) },
            heardOn: isSince ? heard : null,
          },
        ];
      }),
    };
  });
