import type { MessageKind } from '../../core/coach/index.ts';
import {
  fillTemplate,
  letter,
  linesOf,
  loopLetter,
  noMatter,
  thanksDraft,
  writeLine,
  type Letter,
  type Matter,
  type Template,
} from '../../core/drafts/index.ts';
import type { InteractionId, PersonId } from '../../core/ids.ts';
import type { Favor } from '../../core/ledger/favor.ts';
import { callName, displayName, type ContactPoint, type Person } from '../../core/people/index.ts';
import { ok, type Result } from '../../core/result.ts';
import { thanksUrgency, type Thanks } from '../../core/thanks/index.ts';
import { shownThreads, threadDue, type Thread } from '../../core/threads/index.ts';
import type { Tie } from '../../core/warmth/index.ts';
import type { Reader } from '../../store/space.ts';
import { conflict, noPerson, notFound, notToBeContacted, type ActionError } from '../action-error.ts';
import type { AskKind } from '../../core/asks/index.ts';
import { isAct, readKnown } from './read-known.ts';
import { templatesOf } from './templates.ts';
import type { Deps } from '../deps.ts';
import { readOwner, type Owner } from '../owner.ts';
import { thanksToSay } from '../thanks/open-thanks.ts';

/** First words to send; nothing is ever sent from here. */
export interface MessageDraft {
  readonly subject: string;
  readonly lines: readonly string[];
  /** First lines to choose from; empty where the words are of a template of the user's own. */
  readonly openings: readonly string[];
  /** Their e-mail address, where the book has one. */
  readonly to: string | null;
}

export interface DraftRequest {
  readonly id: PersonId;
  readonly kind: MessageKind;
  /** Of thanks: for which talk; left out, for the one that is due first. */
  readonly interactionId: InteractionId | null;
  /** What it is about: the question, the person or the role. */
  readonly what?: string;
  readonly target?: string;
  /** A letter of the user's own that is not saved; left out, the one that is. */
  readonly letter?: Template;
}

/** Words to begin with for any kind of message, made of the record or of the user's own template. */
export const draftMessage = (
  { space, clock }: Pick<Deps, 'space' | 'clock'>,
  { id, kind, interactionId, what, target, letter: unsaved }: DraftRequest,
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
    const known = await readKnown(reader, person, owner);
    const matter = { ...noMatter, what: what ?? null, target: target ?? null };
    const template = unsaved ?? templatesOf(owner.settings)[kind];
    if (template !== undefined) {
      const { subject, text } = fillTemplate(template, known, matter);
      return ok({ subject, lines: text.split('\n'), openings: [], to });
    }
    if (kind !== 'thanks') {
      const made =
        kind === 'loop'
          ? await readLoopLetter(reader, person)
          : letter(kind, known, await matterOf(reader, person, kind, matter));
      return ok({ subject: made.subject, lines: linesOf(made), openings: made.openings, to });
    }
    const thanks =
      interactionId === null
        ? await thanksToSay(reader, id, owner)
        : ((await reader.list('thanks', { where: { personId: id, interactionId }, limit: 1 }))[0] ?? null);
    if (!thanks) return notFound('No thank-you is due for this.');
    const draft = await draftThanks(reader, thanks, callName(person, contactPoints), owner);
    return draft ? ok({ ...draft, to }) : notFound('The talk of this thank-you is no longer in the book.');
  });

const addressOf = (contactPoints: readonly ContactPoint[]): string | null => {
  const emails = contactPoints.filter(({ kind }) => kind === 'email');
  return (emails.find(({ preferred }) => preferred) ?? emails[0])?.value ?? null;
};

/** The three lines of a thank-you, made from the record; null where its talk is gone. */
export const draftThanks = async (
  reader: Reader,
  thanks: Thanks,
  call: string,
  { day, now, method }: Owner,
): Promise<Omit<MessageDraft, 'to'> | null> => {
  const { interactionId, personId } = thanks;
  const interaction = await reader.get('interaction', interactionId);
  if (!interaction) return null;
  const facts = await reader.list('fact', { where: { interactionId, personId } });
  const { subject, lines, openings } = thanksDraft({
    call,
    thanks,
    interaction,
    favors: await reader.list('favor', { where: { interactionId, personId, direction: 'received' } }),
    promises: await reader.list('promise', { where: { personId, state: 'open' } }),
    facts: facts.map(({ what }) => what),
    urgency: thanksUrgency(thanks, now, method),
    today: day,
  });
  return { subject, lines, openings };
};

/** What a first line may speak of. */
interface Known {
  readonly threads: readonly Thread[];
  /** What they advised me, newest first. */
  readonly advice: readonly Pick<Favor, 'what'>[];
  readonly topics: readonly string[];
  readonly tie: Tie | null;
}

/** What I asked of them last and what waits, where the user has not said what it is about. */
const matterOf = async (reader: Reader, { id }: Person, kind: MessageKind, said: Matter): Promise<Matter> => {
  if (said.what !== null || said.target !== null) return said;
  const asks = await reader.list('ask', { where: { personId: id }, order: [['madeOn', 'down']] });
  const wanted = askOfKind[kind];
  const ask = asks.find((one) =>
    kind === 'followup' ? one.state === 'sent' : one.state === 'planned' && one.kind === wanted,
  );
  return ask === undefined ? said : { ...said, what: ask.what, target: ask.target, blurb: ask.blurb };
};

const askOfKind: { readonly [Kind in MessageKind]?: AskKind } = {
  approach: 'advice',
  intro: 'introduction',
  resume: 'referral',
};

/** Of the goal that ended last. */
const readLoopLetter = async (reader: Reader, person: Person): Promise<Letter> => {
  const goals = await reader.list('goal', {
    where: { state: { in: ['reached', 'given-up'] } },
    order: [['closedOn', 'down']],
    limit: 1,
  });
  const received = await reader.list('favor', {
    where: { personId: person.id, direction: 'received' },
    order: [['day', 'down']],
  });
  const act = received.map(({ what }) => what).find(isAct) ?? null;
  return loopLetter(callName(person), goals[0] ?? null, { act, waiting: null });
};

/** A first line to write to someone with. */
export const openingLine = (
  person: Person,
  { threads, advice, topics, tie }: Known,
  { day, method }: Pick<Owner, 'day' | 'method'>,
): string => {
  const isAskable = (due: string | null): boolean => due === null || due <= day;
  return writeLine({
    call: callName(person),
    threads: shownThreads(threads, day, method)
      .filter((thread) => isAskable(threadDue(thread, method)))
      .map(({ what }) => what),
    advice: advice.map(({ what }) => what),
    topics,
    lastTwoWay: tie?.lastTwoWay ?? null,
    today: day,
  }).line;
};
