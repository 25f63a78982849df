import { whoseTurn } from '../../core/introductions/index.ts';
import { isRecalled } from '../../core/calendars/index.ts';
import { parseCalendarDay } from '../../core/dates/index.ts';
import type { PersonId } from '../../core/ids.ts';
import { ok, type Result } from '../../core/result.ts';
import { isStartStep, parseCardKey, type CardRule } from '../../core/today/index.ts';
import type { Reader } from '../../store/space.ts';
import { invalid, notFound, type ActionError } from '../action-error.ts';
import { readSteps } from '../introductions/read-introductions.ts';
import type { Owner } from '../owner.ts';

/** What a card's key speaks of, as the book holds it. */
export interface CardSubject {
  readonly rule: CardRule;
  /** The ids behind the rule's name. */
  readonly parts: readonly string[];
  /** Of several people, the first; null for what is about nobody. */
  readonly personId: PersonId | null;
  /** Done or let go already: doing it again would write the same thing twice, and there is nothing to put off. */
  readonly settled: boolean;
}

type Found = Pick<CardSubject, 'personId' | 'settled'>;

/** The book's side of a card's key; an error for what is no key, and for one of which the book knows nothing. */
export const readCardSubject = async (
  reader: Reader,
  key: string,
  owner: Owner,
): Promise<Result<CardSubject, ActionError>> => {
  const parsed = parseCardKey(key);
  if (!parsed)
    return invalid(`“${key}” is no card.`, 'key', '“goodturn today” lists the cards with their keys.');
  const found = await findSubject(reader, parsed.rule, parsed.parts, owner);
  if (!found) return notFound('This card is gone: what it was about is no longer in the book.');
  const state = await reader.get('cardState', key);
  // A card that becomes visible on a later day than it was done is a new occasion.
  const isDoneToday = state?.state === 'done' && state.day === owner.day;
  return ok({ ...parsed, ...found, settled: found.settled || isDoneToday });
};

/** The key under which a card goes now: of somebody who went into another entry since, that of the one who stays. */
export const keyNow = async (reader: Reader, key: string): Promise<string> => {
  const people = await reader.getMany('person', key.split(':'));
  return people.reduce((now, { id, mergedInto }) => now.replace(id, mergedInto ?? id), key);
};

/** A card that can still be put off. */
export const requireOpenCard = async (
  reader: Reader,
  key: string,
  owner: Owner,
): Promise<Result<CardSubject, ActionError>> => {
  const subject = await readCardSubject(reader, key, owner);
  return subject.ok && subject.value.settled
    ? notFound('This card is done already; “goodturn undo” brings it back.')
    : subject;
};

const findSubject = async (
  reader: Reader,
  rule: CardRule,
  [first = '', second = '']: readonly string[],
  owner: Owner,
): Promise<Found | null> => {
  switch (rule) {
    case 'thanks':
    case 'result': {
      const [thanks] = await reader.list('thanks', {
        where: { interactionId: first, personId: second },
      });
      if (!thanks || (rule === 'result' && thanks.cause !== 'introducer')) return null;
      return { personId: thanks.personId, settled: rule === 'thanks' && thanks.state !== 'due' };
    }
    case 'advice': {
      const [favor] = await reader.list('favor', {
        where: { interactionId: first, personId: second, kind: 'advice' },
      });
      return favor ? { personId: favor.personId, settled: false } : null;
    }
    case 'promise':
    case 'theirs': {
      const promise = await reader.get('promise', first);
      return promise?.by === (rule === 'promise' ? 'me' : 'them')
        ? { personId: promise.personId, settled: promise.state !== 'open' }
        : null;
    }
    case 'thread': {
      const thread = await reader.get('thread', first);
      return thread ? { personId: thread.personId, settled: thread.state !== 'open' } : null;
    }
    case 'brief':
    case 'debrief':
    case 'reply': {
      // The past week of a calendar that was told for the first time, on one card.
      if (rule === 'debrief' && first === 'week')
        return parseCalendarDay(second) === null ? null : { personId: null, settled: false };
      const interaction = await reader.get('interaction', first);
      if (!interaction) return null;
      const [participant] = await reader.list('participant', {
        where: { interactionId: interaction.id, role: 'with' },
      });
      const isAnswered = !isRecalled(interaction) && (!interaction.planned || interaction.outcome !== 'open');
      return {
        personId: participant?.personId ?? null,
        settled:
          rule === 'brief'
            ? isAnswered || interaction.briefReadAt !== null
            : rule === 'debrief' && isAnswered,
      };
    }
    case 'keep':
    case 'birthday':
    case 'approach':
    case 'dormant': {
      const person = await reader.get('person', first);
      return person && person.trashedAt === null ? { personId: person.id, settled: false } : null;
    }
    case 'job': {
      const position = await reader.get('position', first);
      return position ? { personId: position.personId, settled: false } : null;
    }
    case 'start':
      return isStartStep(first) ? { personId: null, settled: false } : null;
    case 'followup':
    case 'colleague':
    case 'ask': {
      const ask = await reader.get('ask', first);
      if (!ask) return null;
      const isOpen = rule === 'ask' ? ask.state === 'planned' : ask.state === 'sent';
      const isTried =
        rule === 'followup' ? ask.nudgedOn !== null : rule === 'colleague' && ask.colleagueOn !== null;
      return { personId: ask.personId, settled: !isOpen || isTried };
    }
    case 'loop':
    case 'slot': {
      const goal = await reader.get('goal', first);
      if (!goal) return null;
      const person = rule === 'loop' ? await reader.get('person', second) : null;
      return rule === 'loop' && person === null
        ? null
        : { personId: person?.id ?? null, settled: rule === 'loop' && goal.state === 'open' };
    }
    case 'offer': {
      const offer = await reader.get('offer', first);
      const person = await reader.get('person', second);
      if (!offer || !person || person.trashedAt !== null) return null;
      const given = await reader.count('given', { where: { offerId: offer.id, personId: person.id } });
      return { personId: person.id, settled: given > 0 };
    }
    case 'intro': {
      const introduction = await reader.get('introduction', first);
      if (!introduction) return null;
      const [open] = await readSteps(reader, [introduction], owner);
      const step = open?.step.type ?? 'over';
      const subject = open === undefined ? null : whoseTurn(open);
      return {
        personId: subject ?? introduction.personId,
        settled: step === 'wait' || step === 'settle' || step === 'over',
      };
    }
    default:
      return rule satisfies never;
  }
};
