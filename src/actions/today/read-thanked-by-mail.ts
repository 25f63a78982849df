import { addHours, dayAt } from '../../core/dates/index.ts';
import { isFromMail } from '../../core/mail/index.ts';
import { displayName } from '../../core/people/index.ts';
import type { TodayAnswer } from '../../core/today/index.ts';
import type { Reader } from '../../store/space.ts';
import type { Owner } from '../owner.ts';

/** Cards that a mail closed by itself today: the thank-you was said in it. */
export const readThankedByMail = async (
  reader: Reader,
  { now, day, zone, method }: Owner,
): Promise<TodayAnswer['also']> => {
  const closed = await reader.list('thanks', {
    where: {
      closedAt: { atLeast: addHours(now, -method.thanks.fold_d * 24) },
      messageId: { not: null },
    },
  });
  const messages = new Map(
    (
      await reader.getMany('interaction', [...new Set(closed.flatMap(({ messageId }) => messageId ?? []))])
    ).map((message) => [message.id, message]),
  );
  const byMail = closed.flatMap(({ personId, state, messageId }) => {
    const message = messageId === null ? undefined : messages.get(messageId);
    const isThanked = state === 'thin' || state === 'thanked';
    return isThanked && message !== undefined && isFromMail(message) && dayAt(message.loggedAt, zone) === day
      ? [{ personId, state, subject: message.text?.split('\n')[0] ?? null }]
      : [];
  });
  const people = new Map(
    (await reader.getMany('person', [...new Set(byMail.map(({ personId }) => personId))])).map((person) => [
      person.id,
      displayName(person),
    ]),
  );
  return byMail.flatMap(({ personId, state, subject }) => {
    const name = people.get(personId);
    if (name === undefined) return [];
    const mail = subject === null ? 'a mail of yours' : `your mail “${subject}”`;
    const more = state === 'thin' ? '; one more line on what they did would please them' : '';
    return [{ person: { id: personId, name }, title: `${name} is thanked: ${mail} said it${more}` }];
  });
};
