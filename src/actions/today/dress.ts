import { debriefFor } from '../../core/briefs/index.ts';
import {
  adviceDraft,
  anniversaryDraft,
  askDraft,
  birthdayDraft,
  keepChoices,
  letter,
  linesOf,
  loopLetter,
  mentionDraft,
  offerDraft,
  noMatter,
  nothingKnown,
  promiseDraft,
  replyDraft,
  resultDraft,
  revivalDraft,
  thanksDraft,
  threadDraft,
  type Known,
  type Letter,
} from '../../core/drafts/index.ts';
import type { Ask } from '../../core/asks/index.ts';
import type { InteractionId, PersonId } from '../../core/ids.ts';
import { nameOfDay } from '../../core/life/yearly-day.ts';
import { thanksUrgency } from '../../core/thanks/index.ts';
import type { Thread } from '../../core/threads/thread.ts';
import { shownThreads, threadDue } from '../../core/threads/index.ts';
import {
  parseCardKey,
  type BookView,
  type CardRow,
  type Payload,
  type PlannedDay,
  type ViewPerson,
} from '../../core/today/index.ts';
import type { Reader } from '../../store/space.ts';
import { readRanked } from '../offers/read-ranked.ts';
import { readBrief } from '../briefs/read-brief.ts';
import { readKnown } from '../drafts/read-known.ts';
import { readIntroductionDraft } from '../introductions/read-introductions.ts';
import type { Owner } from '../owner.ts';

/** The newest of the shelf are enough for a card, and two of them for a person. */
const shelfOfCards = 500;
const offersOfCard = 2;

/** Gives each card of the day what it has ready: words, choices, a question. */
export const readDresser = async (
  reader: Reader,
  { cards, loop }: PlannedDay,
  view: BookView,
  owner: Owner,
): Promise<(row: CardRow) => Payload | null> => {
  const payloads = new Map<string, Payload | null>();
  for (const { row } of [...cards.map(({ card }) => card), ...loop])
    payloads.set(row.key, row.payload ?? (await readPayload(reader, row, view, owner)));
  return ({ key }) => payloads.get(key) ?? null;
};

/** Reads of the card's person what the card says, and nothing more. */
const readPayload = async (
  reader: Reader,
  row: CardRow,
  view: BookView,
  owner: Owner,
): Promise<Payload | null> => {
  const key = parseCardKey(row.key);
  const person = row.person === null ? undefined : view.people.get(row.person.id);
  if (!key || !person) return null;
  const [first = ''] = key.parts;
  const { call } = person;
  const knownOf = async (): Promise<Known> => {
    const whole = await reader.get('person', person.id);
    return whole === null ? nothingKnown(call, owner.day) : await readKnown(reader, whole, owner);
  };
  switch (row.rule) {
    case 'thanks':
      return await readThanks(reader, first as InteractionId, person, view, owner);
    case 'promise': {
      const promise = await reader.get('promise', first);
      return promise ? promiseDraft(call, promise, owner.day) : null;
    }
    case 'theirs': {
      const promise = await reader.get('promise', first);
      return promise ? mentionDraft(call, promise) : null;
    }
    case 'followup': {
      const request = view.requests.find(({ ask }) => ask.id === first);
      return request
        ? asDraft(letter('followup', await knownOf(), { ...noMatter, what: request.ask.what }))
        : null;
    }
    case 'colleague': {
      const request = view.requests.find(({ ask }) => ask.id === first);
      return request
        ? asDraft(
            letter('approach', nothingKnown('[their name]', owner.day), {
              ...noMatter,
              what: request.ask.what,
            }),
          )
        : null;
    }
    case 'ask': {
      const planned = view.plannedAsks.find(({ ask }) => ask.id === first);
      return planned ? askedDraft(call, planned.ask, knownOf) : null;
    }
    case 'offer': {
      const offer = await reader.get('offer', first);
      return offer ? offerDraft(call, offer) : null;
    }
    case 'intro': {
      const open = view.introductions.find(({ introduction }) => introduction.id === first);
      return open ? await readIntroductionDraft(reader, open, owner) : null;
    }
    case 'approach':
      return asDraft(letter('approach', await knownOf()));
    case 'dormant':
      return revivalDraft(call, await readLastTalk(reader, person.id, view));
    case 'loop': {
      const closed = view.closedGoals.find(({ goal }) => goal.id === first);
      const entry = closed?.entries.find(({ helper }) => helper.id === person.id);
      return closed
        ? asDraft(loopLetter(call, closed.goal, { act: entry?.act ?? null, waiting: entry?.waiting ?? null }))
        : null;
    }
    case 'slot': {
      const onboarding = view.onboardings.find(({ goal }) => goal.id === first);
      const next = onboarding?.map.next.find(({ personId }) => personId === person.id);
      return asDraft(letter('colleague', await knownOf(), { ...noMatter, minutes: next?.minutes ?? null }));
    }
    case 'job':
      return asDraft(
        letter('congrats', await knownOf(), {
          ...noMatter,
          position: await readPosition(reader, first),
        }),
      );
    case 'thread': {
      const thread = await reader.get('thread', first);
      return thread ? threadDraft(call, thread.what) : null;
    }
    case 'birthday': {
      const day = view.birthdays.find(({ id }) => id === key.parts[2]);
      return day ? anniversaryDraft(call, nameOfDay(day) ?? 'your day') : birthdayDraft(call);
    }
    case 'reply':
      return replyDraft(call);
    case 'result':
      return resultDraft(call, metThrough(first as InteractionId, person.id, view));
    case 'advice': {
      const [advice] = await reader.list('favor', {
        where: { personId: person.id, interactionId: first, kind: 'advice' },
      });
      return advice ? adviceDraft(call, advice.what) : null;
    }
    case 'brief': {
      const whole = await reader.get('person', person.id);
      const planned = await reader.get('interaction', first);
      return { kind: 'sections', sections: whole ? await readBrief(reader, whole, planned, owner) : [] };
    }
    case 'debrief':
      return { kind: 'sections', sections: debriefFor(person) };
    case 'keep': {
      const topics = await reader.list('topic', { where: { personId: person.id } });
      const threads = await reader.list('thread', { where: { personId: person.id, state: 'open' } });
      return keepChoices({
        call,
        company: person.company,
        topics: topics.map(({ name }) => name),
        threads: askable(threads, owner),
        lastTalk: await readLastTalk(reader, person.id, view),
        offers: (await readRanked(reader, person.id, owner, { most: shelfOfCards })).slice(0, offersOfCard),
      });
    }
    default:
      return null;
  }
};

const asDraft = (made: Letter): Payload => ({
  kind: 'draft',
  subject: made.subject,
  lines: linesOf(made),
  openings: made.openings,
});

/** What may be asked live is a question; what costs their name is a letter that says how we know each other. */
const askedDraft = async (call: string, ask: Ask, knownOf: () => Promise<Known>): Promise<Payload> => {
  const { kind } = ask;
  if (kind === 'advice' || kind === 'job') return askDraft(call, { kind, what: ask.what });
  const { what, target, blurb } = ask;
  return asDraft(
    letter(kind === 'introduction' ? 'intro' : 'resume', await knownOf(), {
      ...noMatter,
      what,
      target,
      blurb,
    }),
  );
};

/** "Head of Planning at Acme". */
const readPosition = async (reader: Reader, id: string): Promise<string | null> => {
  const position = await reader.get('position', id);
  if (!position) return null;
  const company =
    position.organizationId === null ? null : await reader.get('organization', position.organizationId);
  const place = company === null ? null : `at ${company.name}`;
  return position.title === null
    ? place && `the new position ${place}`
    : [position.title, place].filter((part) => part !== null).join(' ');
};

/** What was said of the last two-way contact. */
const readLastTalk = async (reader: Reader, id: PersonId, { ties }: BookView): Promise<string | null> => {
  const last = ties.get(id)?.lastTwoWayId ?? null;
  const talk = last === null ? null : await reader.get('interaction', last);
  return talk?.text ?? null;
};

/** Open threads of theirs that may be asked about now; undated ones may always be. */
const askable = (threads: readonly Thread[], { day, method }: Owner): readonly Thread[] =>
  shownThreads(threads, day, method).filter((thread) => {
    const due = threadDue(thread, method);
    return due === null || due <= day;
  });

const metThrough = (interactionId: InteractionId, introducer: PersonId, view: BookView): string => {
  const there = view.interactions.get(interactionId)?.people ?? [];
  return there
    .filter((id) => id !== introducer)
    .flatMap((id) => view.people.get(id)?.name ?? [])
    .join(' and ');
};

const readThanks = async (
  reader: Reader,
  interactionId: InteractionId,
  { id: personId, call }: ViewPerson,
  view: BookView,
  { day, now, method }: Owner,
): Promise<Payload | null> => {
  const thanks = view.thanks.find((one) => one.interactionId === interactionId && one.personId === personId);
  const interaction = view.interactions.get(interactionId);
  if (!thanks || !interaction) return null;
  const ofTalk = { personId, interactionId };
  const facts = await reader.list('fact', { where: ofTalk });
  const { subject, lines, openings } = thanksDraft({
    call,
    thanks,
    interaction,
    favors: await reader.list('favor', { where: { ...ofTalk, direction: 'received' } }),
    promises: await reader.list('promise', { where: { personId, state: 'open' } }),
    facts: facts.map(({ what }) => what),
    urgency: thanksUrgency(thanks, now, method),
    today: day,
  });
  return { kind: 'draft', subject, lines, openings };
};
