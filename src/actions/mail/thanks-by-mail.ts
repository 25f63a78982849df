import { addDays, type CalendarDay } from '../../core/dates/index.ts';
import type { PersonId } from '../../core/ids.ts';
import type { Interaction } from '../../core/interactions/interaction.ts';
import type { MailMessage } from '../../core/mail/index.ts';
import { displayName } from '../../core/people/index.ts';
import type { Thanks } from '../../core/thanks/thanks.ts';
import type { Reader } from '../../store/space.ts';
import type { Pending } from '../import/pending.ts';
import type { Owner } from '../owner.ts';
import { closedBy, saysThanks } from '../today/close-thanks.ts';
import type { KnownMail } from './known-mail.ts';

/** A thank-you that a mail of mine said. */
export interface ThankedByMail {
  readonly personId: PersonId;
  readonly name: string;
  /** "thin": without a detail of what they did; one more line is suggested (R1). */
  readonly state: 'thanked' | 'thin';
  readonly because: string;
  readonly subject: string | null;
  readonly day: CalendarDay;
}

interface Context {
  readonly reader: Reader;
  readonly pending: Pending;
  readonly owner: Owner;
}

interface Sent {
  readonly mail: KnownMail;
  readonly interaction: Interaction;
}

/** One note to three or more people thanks none of them (R1). */
const mostThanked = 2;

/**
 * Closes each thank-you that a mail of mine said after the talk it is for (R1): with the mail that said it, at the moment
 * it was sent. A thin one is closed anew by a mail that names what they did.
 */
export const closeThanksBy = async (
  { reader, pending, owner }: Context,
  sent: readonly Sent[],
  textOf: (message: MailMessage) => Promise<string | null>,
): Promise<readonly ThankedByMail[]> => {
  const personal = sent.filter(({ mail }) => mail.others <= mostThanked);
  const people = [...new Set(personal.flatMap(({ mail }) => mail.people))];
  if (people.length === 0) return [];
  const open = new Map(
    (
      await reader.list('thanks', { where: { personId: { in: people }, state: { in: ['due', 'thin'] } } })
    ).map((thanks) => [thanks.id, thanks]),
  );
  if (open.size === 0) return [];
  const talks = new Map(
    (
      await reader.getMany('interaction', [...new Set([...open.values()].map((one) => one.interactionId))])
    ).map((talk) => [talk.id, talk]),
  );
  /** The latest talk before the mail is the one it is about. */
  const thanksFor = (personId: PersonId, mail: KnownMail): Thanks | null =>
    [...open.values()]
      .filter(
        (thanks) => thanks.personId === personId && isBefore(talks.get(thanks.interactionId), mail, owner),
      )
      .toSorted((one, other) => other.dueAt - one.dueAt)[0] ?? null;

  const thanked: ThankedByMail[] = [];
  for (const { mail, interaction } of personal)
    for (const personId of mail.people) {
      const thanks = thanksFor(personId, mail);
      const text = thanks === null ? null : await textOf(mail.message);
      if (thanks === null || text === null) continue;
      const said = await saysThanks(reader, thanks, text, owner);
      if (said === 'none' || (said === 'thin' && thanks.state === 'thin')) continue;
      const closed = closedBy(thanks, interaction, said, mail.at);
      pending.put('thanks', closed);
      pending.put('interaction', { ...interaction, purpose: 'thanks' });
      if (said === 'specific') open.delete(thanks.id);
      else open.set(thanks.id, closed);
      thanked.push({
        personId,
        name: '',
        state: said === 'specific' ? 'thanked' : 'thin',
        because: thanks.because,
        subject: mail.message.subject,
        day: mail.day,
      });
    }
  const names = new Map(
    (await reader.getMany('person', people)).map((person) => [person.id, displayName(person)]),
  );
  return thanked.map((one) => ({ ...one, name: names.get(one.personId) ?? '' }));
};

/** After the talk, and before the thank-you is folded into the next update. */
const isBefore = (talk: Interaction | undefined, { at, day }: KnownMail, { method }: Owner): boolean =>
  talk !== undefined &&
  (talk.at === null ? talk.day <= day : talk.at < at) &&
  day <= addDays(talk.day, method.thanks.fold_d);
