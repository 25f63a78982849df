import type { CalendarDay } from '../../core/dates/index.ts';
import type { PersonId, PromiseId } from '../../core/ids.ts';
import type { MailMessage } from '../../core/mail/index.ts';
import { displayName } from '../../core/people/index.ts';
import { seemsToKeep } from '../../core/promises/index.ts';
import type { Reader } from '../../store/space.ts';
import type { Interaction } from '../../core/interactions/interaction.ts';
import type { Pending } from '../import/pending.ts';
import type { KnownMail } from './known-mail.ts';

/** A promise that a mail of mine seems to keep: offered, never taken for kept. */
export interface PromiseByMail {
  readonly promiseId: PromiseId;
  readonly personId: PersonId;
  readonly name: string;
  readonly what: string;
  readonly subject: string | null;
  readonly day: CalendarDay;
}

interface Context {
  readonly reader: Reader;
  readonly pending: Pending;
  readonly reading: { readonly kept?: ReadonlySet<PromiseId> };
}

/**
 * Promises whose words are in a mail of mine to whom they were made, or in the names of its attachments: offered, but for
 * those of which the user has said that they are kept by it.
 */
export const keepPromisesBy = async (
  { reader, pending, reading }: Context,
  sent: readonly { readonly mail: KnownMail; readonly interaction: Interaction }[],
  wordsOf: (message: MailMessage) => Promise<string>,
): Promise<readonly PromiseByMail[]> => {
  const people = [...new Set(sent.flatMap(({ mail }) => mail.people))];
  if (people.length === 0) return [];
  const open = await reader.list('promise', {
    where: { personId: { in: people }, by: 'me', state: 'open' },
  });
  if (open.length === 0) return [];
  const names = new Map(
    (await reader.getMany('person', people)).map((person) => [person.id, displayName(person)]),
  );
  const found = new Map<PromiseId, PromiseByMail>();
  const seen = new Set<PromiseId>();
  for (const { mail, interaction } of sent)
    for (const promise of open) {
      const { message, people: receivers, day, at } = mail;
      const { id, personId, what, madeOn } = promise;
      if (seen.has(id) || !receivers.includes(personId) || day < madeOn) continue;
      if (!seemsToKeep(what, await wordsOf(message))) continue;
      seen.add(id);
      if (reading.kept?.has(id)) {
        pending.put('promise', { ...promise, state: 'kept', closedAt: at });
        if (interaction.purpose !== 'thanks')
          pending.put('interaction', { ...interaction, purpose: 'promise' });
        continue;
      }
      const name = names.get(personId) ?? '';
      found.set(id, { promiseId: id, personId, name, what, subject: message.subject, day });
    }
  return [...found.values()];
};
