import type { Ids, InteractionId, PersonId } from '../../core/ids.ts';
import { dayAt, type Instant, type TimeZone } from '../../core/dates/index.ts';
import type { HistoryDraft } from '../../sources/history.ts';
import type { Reader } from '../../store/space.ts';
import type { Pending } from './pending.ts';

/** The source of what LinkedIn tells of the time before. */
const historySource = 'linkedin';

/** Which of these the book has already, by the source's own ids. */
export const knownHistory = async (
  reader: Reader,
  history: readonly HistoryDraft[],
): Promise<Set<string>> => {
  const ids = history.map(({ foreignId }) => foreignId);
  if (ids.length === 0) return new Set();
  const known = await reader.list('interaction', {
    where: { source: historySource, foreignId: { in: ids } },
  });
  return new Set(known.flatMap(({ foreignId }) => foreignId ?? []));
};

export interface HistoryContext {
  readonly ids: Ids;
  readonly now: Instant;
  readonly zone: TimeZone;
  readonly pending: Pending;
  readonly knownHistory: Set<string>;
}

/** Writes down what happened before the first use; once, however often it is told. Answers whether it was new. */
export const applyHistory = (
  { ids, now, zone, pending, knownHistory: known }: HistoryContext,
  personId: PersonId,
  told: HistoryDraft,
): boolean => {
  if (known.has(told.foreignId)) return false;
  known.add(told.foreignId);
  const at = told.at ?? null;
  const day = at === null ? told.day : dayAt(at, zone);
  const id = ids.next<'InteractionId'>() satisfies InteractionId;
  pending.put('interaction', {
    id,
    day,
    at,
    kind: told.kind,
    direction: told.direction,
    minutes: null,
    depth: null,
    talkShare: null,
    purpose: null,
    text: told.text === '' ? null : told.text,
    planned: false,
    attendees: null,
    outcome: 'happened',
    briefReadAt: null,
    history: true,
    source: historySource,
    foreignId: told.foreignId,
    loggedAt: now,
  });
  pending.put('participant', {
    id: ids.next<'ParticipantId'>(),
    interactionId: id,
    personId,
    name: null,
    role: 'with',
  });
  if (told.favor !== null)
    pending.put('favor', {
      id: ids.next<'FavorId'>(),
      personId,
      direction: told.favor.direction,
      kind: told.favor.kind,
      what: told.favor.what,
      day,
      minutes: null,
      unasked: null,
      interactionId: id,
      useful: null,
      history: true,
    });
  return true;
};
