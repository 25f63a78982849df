import { thanksDraft, writeLine } from '../core/drafts/index.ts';
import type { InteractionId, PersonId } from '../core/ids.ts';
import type { Favor } from '../core/ledger/favor.ts';
import { callName, displayName, type ContactPoint, type Person } from '../core/people/index.ts';
import { ok, type Result } from '../core/result.ts';
import { thanksUrgency, type Thanks } from '../core/thanks/index.ts';
import { shownThreads, threadDue, type Thread } from '../core/threads/index.ts';
import type { Tie } from '../core/warmth/index.ts';
import type { Reader } from '../store/space.ts';
import { conflict, notFound, type ActionError } from './action-error.ts';
import { noPerson } from './change-person.ts';
import type { Deps } from './deps.ts';
import { readOwner, type Owner } from './owner.ts';

/** First words to send; nothing is ever sent from here. */
export interface MessageDraft {
  readonly subject: string;
  readonly lines: readonly string[];
  /** Their e-mail address, where the book has one. */
  readonly to: string | null;
}

export interface DraftRequest {
  readonly id: PersonId;
  readonly kind: 'thanks' | 'keep';
  /** Of thanks: for which talk; left out, for the one that is due first. */
  readonly interactionId: InteractionId | null;
}

export const draftMessage = (
  { space, clock }: Pick<Deps, 'space' | 'clock'>,
  { id, kind, interactionId }: DraftRequest,
): Promise<Result<MessageDraft, ActionError>> =>
  space.read(async (reader) => {
    const person = await reader.get('person', id);
    if (!person || person.trashedAt !== null) return notFound(noPerson(id));
    if (person.state === 'do-not-contact') return conflict(notToBeContacted(displayName(person)));
    const owner = await readOwner(reader, clock);
    const contactPoints = await reader.list('contactPoint', {
      where: { personId: id },
      order: [['rank', 'up']],
    });
    const to = addressOf(contactPoints);
    if (kind === 'keep') return ok({ subject: 'Hello', lines: [await keepLine(reader, person, owner)], to });
    const thanks = await findThanks(reader, id, interactionId);
    if (!thanks) return notFound('No thank-you is due for this.');
    const draft = await draftThanks(reader, thanks, callName(person, contactPoints), owner);
    return draft ? ok({ ...draft, to }) : notFound('The talk of this thank-you is no longer in the book.');
  });

/** The first of all rules: no card, no path, no draft (method, section 2). */
export const notToBeContacted = (name: string): string => `${name} is not to be contacted.`;

const addressOf = (contactPoints: readonly ContactPoint[]): string | null => {
  const emails = contactPoints.filter(({ kind }) => kind === 'email');
  return (emails.find(({ preferred }) => preferred) ?? emails[0])?.value ?? null;
};

const findThanks = async (
  reader: Reader,
  personId: PersonId,
  interactionId: InteractionId | null,
): Promise<Thanks | null> => {
  const [thanks] = await reader.list('thanks', {
    where: { personId, ...(interactionId === null ? { state: 'due' } : { interactionId }) },
    order: [['dueAt', 'up']],
    limit: 1,
  });
  return thanks ?? null;
};

/** The three lines of a thank-you, made from the record; null where its talk is gone. */
export const draftThanks = async (
  reader: Reader,
  thanks: Thanks,
  call: string,
  { day, now, method }: Owner,
): Promise<Pick<MessageDraft, 'subject' | 'lines'> | null> => {
  const { interactionId, personId } = thanks;
  const interaction = await reader.get('interaction', interactionId);
  if (!interaction) return null;
  const facts = await reader.list('fact', { where: { interactionId, personId } });
  const { subject, lines } = thanksDraft({
    call,
    thanks,
    interaction,
    favors: await reader.list('favor', { where: { interactionId, personId, direction: 'received' } }),
    promises: await reader.list('promise', { where: { personId, state: 'open' } }),
    facts: facts.map(({ what }) => what),
    urgency: thanksUrgency(thanks, now, method),
    today: day,
  });
  return { subject, lines };
};

/** What a first line may speak of. */
interface Known {
  readonly threads: readonly Thread[];
  readonly favors: readonly Favor[];
  readonly topics: readonly string[];
  readonly tie: Tie | null;
}

/** A first line to write to someone with. */
const keepLine = async (reader: Reader, person: Person, owner: Owner): Promise<string> => {
  const where = { personId: person.id };
  return openingLine(
    person,
    {
      threads: await reader.list('thread', { where }),
      favors: await reader.list('favor', { where, order: [['day', 'down']] }),
      topics: (await reader.list('topic', { where })).map(({ name }) => name),
      tie: (await reader.ties([person.id])).get(person.id) ?? null,
    },
    owner,
  );
};

/** A first line to write to someone with; favors newest first. */
export const openingLine = (
  person: Person,
  { threads, favors, topics, tie }: Known,
  { day, method }: Pick<Owner, 'day' | 'method'>,
): string => {
  const isAskable = (due: string | null): boolean => due === null || due <= day;
  return writeLine({
    call: callName(person),
    threads: shownThreads(threads, day, method)
      .filter((thread) => isAskable(threadDue(thread, method)))
      .map(({ what }) => what),
    advice: favors
      .filter(({ direction, kind }) => direction === 'received' && kind === 'advice')
      .map(({ what }) => what),
    topics,
    lastTwoWay: tie?.lastTwoWay ?? null,
    today: day,
  }).line;
};
