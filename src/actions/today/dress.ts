import { debriefFor, type BriefSection } from '../../core/briefs/index.ts';
import {
  adviceDraft,
  anniversaryDraft,
  approachDraft,
  askDraft,
  birthdayDraft,
  colleagueDraft,
  followupDraft,
  jobDraft,
  loopDraft,
  keepChoices,
  mentionDraft,
  promiseDraft,
  replyDraft,
  resultDraft,
  revivalDraft,
  slotDraft,
  thanksDraft,
  threadDraft,
} from '../../core/drafts/index.ts';
import type { InteractionId, PersonId } from '../../core/ids.ts';
import type { Fact } from '../../core/facts/fact.ts';
import { nameOfDay } from '../../core/life/yearly-day.ts';
import type { Favor } from '../../core/ledger/favor.ts';
import type { Interaction } from '../../core/interactions/interaction.ts';
import type { Topic } from '../../core/people/index.ts';
import type { PromiseRecord } from '../../core/promises/promise.ts';
import { thanksUrgency } from '../../core/thanks/index.ts';
import type { Thread } from '../../core/threads/thread.ts';
import { shownThreads, threadDue } from '../../core/threads/index.ts';
import {
  parseCardKey,
  type BookView,
  type CardRow,
  type Payload,
  type PlannedDay,
  type ViewInteraction,
} from '../../core/today/index.ts';
import type { Reader } from '../../store/space.ts';
import { readBrief } from '../briefs/read-brief.ts';
import type { Owner } from '../owner.ts';

/** What is known of the people on the day's cards: a few people, so a few small lists. */
interface Records {
  readonly favors: readonly Favor[];
  readonly facts: readonly Fact[];
  readonly promises: readonly PromiseRecord[];
  readonly threads: readonly Thread[];
  readonly topics: readonly Topic[];
  /** By person, the last two-way contact. */
  readonly lastTalkById: ReadonlyMap<PersonId, Interaction>;
  /** By the card's key; only of people whom I meet. */
  readonly briefByKey: ReadonlyMap<string, readonly BriefSection[]>;
}

/** Gives each card of the day what it has ready: words, choices, a question. */
export const readDresser = async (
  reader: Reader,
  { cards, loop }: PlannedDay,
  view: BookView,
  owner: Owner,
): Promise<(row: CardRow) => Payload | null> => {
  const shown = [...cards.map(({ card }) => card), ...loop];
  const ids = [...new Set(shown.map(({ row }) => row.person?.id))].filter((id) => id !== undefined);
  const briefByKey = new Map<string, readonly BriefSection[]>();
  for (const { row } of shown) {
    if (row.rule !== 'brief' || row.person === null) continue;
    const person = await reader.get('person', row.person.id);
    const planned = await reader.get('interaction', parseCardKey(row.key)?.parts[0] ?? '');
    if (person) briefByKey.set(row.key, await readBrief(reader, person, planned, owner));
  }
  const records = { ...(await readRecords(reader, ids)), briefByKey };
  return (row) => payloadOf(row, view, records, owner);
};

const readRecords = async (
  reader: Reader,
  ids: readonly PersonId[],
): Promise<Omit<Records, 'briefByKey'>> => {
  const of = { where: { personId: { in: ids } } } as const;
  const promises = await reader.list('promise', { where: { personId: { in: ids }, state: 'open' } });
  const threads = await reader.list('thread', { where: { personId: { in: ids }, state: 'open' } });
  const lastIds = [...(await reader.ties(ids)).values()]
    .map(({ lastTwoWayId }) => lastTwoWayId)
    .filter((id) => id !== null);
  const lastTalks = await reader.getMany('interaction', lastIds);
  const participants = await reader.list('participant', {
    where: { interactionId: { in: lastIds }, role: 'with' },
  });
  const lastTalkById = new Map<PersonId, Interaction>();
  for (const { interactionId, personId } of participants) {
    const talk = lastTalks.find(({ id }) => id === interactionId);
    if (personId !== null && talk) lastTalkById.set(personId, talk);
  }
  return {
    favors: await reader.list('favor', of),
    facts: await reader.list('fact', of),
    topics: await reader.list('topic', of),
    promises,
    threads,
    lastTalkById,
  };
};

const payloadOf = (row: CardRow, view: BookView, records: Records, owner: Owner): Payload | null => {
  const key = parseCardKey(row.key);
  const person = row.person === null ? undefined : view.people.get(row.person.id);
  if (!key || !person) return null;
  const [first = ''] = key.parts;
  const { call } = person;
  switch (row.rule) {
    case 'thanks':
      return thanksPayload(first as InteractionId, person.id, view, records, owner);
    case 'promise': {
      const promise = records.promises.find(({ id }) => id === first);
      return promise ? promiseDraft(call, promise, owner.day) : null;
    }
    case 'theirs': {
      const promise = records.promises.find(({ id }) => id === first);
      return promise ? mentionDraft(call, promise) : null;
    }
    case 'followup': {
      const request = view.requests.find(({ ask }) => ask.id === first);
      return request ? followupDraft(call, request.ask) : null;
    }
    case 'colleague': {
      const request = view.requests.find(({ ask }) => ask.id === first);
      return request ? colleagueDraft(request.company ?? '', request.ask) : null;
    }
    case 'ask': {
      const planned = view.plannedAsks.find(({ ask }) => ask.id === first);
      return planned ? askDraft(call, planned.ask) : null;
    }
    case 'approach':
      return approachDraft(call);
    case 'dormant':
      return revivalDraft(call, records.lastTalkById.get(person.id)?.text ?? null);
    case 'loop': {
      const closed = view.closedGoals.find(({ goal }) => goal.id === first);
      const entry = closed?.entries.find(({ helper }) => helper.id === person.id);
      return closed
        ? loopDraft(call, closed.goal, { act: entry?.act ?? null, waiting: entry?.waiting ?? null })
        : null;
    }
    case 'slot': {
      const onboarding = view.onboardings.find(({ goal }) => goal.id === first);
      const next = onboarding?.map.next.find(({ personId }) => personId === person.id);
      return slotDraft(call, next?.minutes ?? null);
    }
    case 'job':
      return jobDraft(call);
    case 'thread': {
      const thread = records.threads.find(({ id }) => id === first);
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
      const advice = records.favors.find(
        ({ interactionId, personId, kind }) =>
          interactionId === first && personId === person.id && kind === 'advice',
      );
      return advice ? adviceDraft(call, advice.what) : null;
    }
    case 'brief':
      return { kind: 'sections', sections: records.briefByKey.get(row.key) ?? [] };
    case 'debrief':
      return { kind: 'sections', sections: debriefFor(person) };
    case 'keep':
      return keepChoices({
        call,
        company: person.company,
        topics: records.topics.filter(({ personId }) => personId === person.id).map(({ name }) => name),
        threads: askable(records.threads, person.id, owner),
        lastTalk: records.lastTalkById.get(person.id)?.text ?? null,
      });
    default:
      return null;
  }
};

/** Open threads of theirs that may be asked about now; undated ones may always be. */
const askable = (threads: readonly Thread[], personId: PersonId, { day, method }: Owner): readonly Thread[] =>
  shownThreads(
    threads.filter((thread) => thread.personId === personId),
    day,
    method,
  ).filter((thread) => {
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

const thanksPayload = (
  interactionId: InteractionId,
  personId: PersonId,
  view: BookView,
  { favors, facts, promises }: Records,
  { day, now, method }: Owner,
): Payload | null => {
  const thanks = view.thanks.find((one) => one.interactionId === interactionId && one.personId === personId);
  const interaction: ViewInteraction | undefined = view.interactions.get(interactionId);
  const person = view.people.get(personId);
  if (!thanks || !interaction || !person) return null;
  const isHere = (one: {
    readonly interactionId: InteractionId | null;
    readonly personId: PersonId;
  }): boolean => one.interactionId === interactionId && one.personId === personId;
  const { subject, lines } = thanksDraft({
    call: person.call,
    thanks,
    interaction,
    favors: favors.filter((favor) => isHere(favor) && favor.direction === 'received'),
    promises: promises.filter((promise) => promise.personId === personId),
    facts: facts.filter(isHere).map(({ what }) => what),
    urgency: thanksUrgency(thanks, now, method),
    today: day,
  });
  return { kind: 'draft', subject, lines };
};
