import type { Ids, InteractionId, PersonId } from '../../core/ids.ts';
import { emptyInteraction } from '../../core/interactions/empty-interaction.ts';
import { dayAt, type Instant, type TimeZone } from '../../core/dates/index.ts';
import type { HistoryDraft } from '../../sources/history.ts';
import type { Reader } from '../../store/space.ts';
import type { Pending } from './pending.ts';

/** Where a part of an export comes from: `linkedin-messages` is of LinkedIn. */
const sourceOf = (source: string): string => source.replace(/-.*$/, '');

const placeOf = (source: string, foreignId: string): string => `${source} ${foreignId}`;

/** What of these the book has already, by their sources and the sources' own ids. */
export const knownHistory = async (
  reader: Reader,
  rows: readonly { readonly source: string; readonly history: readonly HistoryDraft[] }[],
): Promise<Set<string>> => {
  const known = new Set<string>();
  for (const [source, told] of Map.groupBy(rows, (row) => sourceOf(row.source))) {
    const ids = told.flatMap(({ history }) => history.map(({ foreignId }) => foreignId));
    if (ids.length === 0) continue;
    const found = await reader.list('interaction', { where: { source, foreignId: { in: ids } } });
    for (const { foreignId } of found) if (foreignId !== null) known.add(placeOf(source, foreignId));
  }
  return known;
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
  source: string,
  told: HistoryDraft,
): boolean => {
  const from = sourceOf(source);
  if (known.has(placeOf(from, told.foreignId))) return false;
  known.add(placeOf(from, told.foreignId));
  const at = told.at ?? null;
  const day = at === null ? told.day : dayAt(at, zone);
  const id = ids.next<'InteractionId'>() satisfies InteractionId;
  pending.put('interaction', {
    ...emptyInteraction,
    id,
    day,
    at,
    kind: told.kind,
    direction: told.direction,
    text: told.text === '' ? null : told.text,
    history: true,
    source: from,
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
