import type { CaptureDraft } from '../../core/capture/draft.ts';
import { fellThrough } from '../../core/capture/index.ts';
import { instantAt } from '../../core/dates/index.ts';
import type { Ids, InteractionId, PersonId } from '../../core/ids.ts';
import { emptyInteraction } from '../../core/interactions/empty-interaction.ts';
import type { Interaction } from '../../core/interactions/interaction.ts';
import type { Layer } from '../../core/people/index.ts';
import { thanksDueFor, type ThanksDecision } from '../../core/thanks/index.ts';
import { firstLayer } from '../../core/warmth/index.ts';
import { ownValue } from '../../core/word-table.ts';
import type { Reader } from '../../store/space.ts';
import type { Owner } from '../owner.ts';
import { resolveAsks, type LoggedAsk } from './asks.ts';
import { readAttendees, type Attendee } from './attendees.ts';
import { withIntroducers } from './introducers.ts';
import { readTalksBefore, type TalksBefore } from './talks-before.ts';
import { thankedPeople } from './thanked-people.ts';
import type { LogChanges } from './understand.ts';

/** What saving a line would write, worked out before anything is written: preview and save show the same. */
export interface LogPlan {
  readonly draft: CaptureDraft;
  /** What was asked, answered and offered, with what the book holds of it. */
  readonly asks: readonly LoggedAsk[];
  readonly interaction: Interaction;
  readonly attendees: readonly Attendee[];
  readonly thanks: readonly ThanksDecision[];
  /** The layer that a first conversation places someone in (method, "who is kept"). */
  readonly layersById: ReadonlyMap<PersonId, Layer>;
}

const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

export const planLog = async (
  reader: Reader,
  draft: CaptureDraft,
  changes: LogChanges,
  owner: Owner,
  ids: Ids,
  interactionId: InteractionId,
): Promise<LogPlan> => {
  const { now, zone, method } = owner;
  const attendees = await withIntroducers(reader, await readAttendees(reader, draft, ids, now));
  const interaction: Interaction = {
    ...emptyInteraction,
    id: interactionId,
    day: draft.day,
    at: draft.time === null ? null : instantAt(draft.day, minuteOf(draft.time), zone),
    kind: draft.kind,
    direction: draft.direction,
    minutes: draft.minutes,
    depth: changes.depth ?? null,
    text: draft.note,
    planned: draft.planned,
    outcome: draft.planned ? 'open' : fellThrough(draft) ? 'did-not-happen' : 'happened',
    source: 'log',
    loggedAt: now,
  };
  const talksById = await readTalksBefore(
    reader,
    attendees.map(({ person }) => person.id),
    interaction,
    owner,
  );
  const asks = draft.planned ? [] : await resolveAsks(reader, draft, attendees);
  const thanked = await thankedPeople(reader, draft, attendees, asks, talksById);
  const decisions = thanksDueFor({ interaction, people: thanked, zone }, method);
  const said = new Map(attendees.map(({ person, said: words }) => [person.id, words]));
  const { thanks: saidThanks = {} } = changes;
  const thanks = decisions.map((decision) => {
    const wanted =
      ownValue(saidThanks, said.get(decision.personId) ?? decision.name) ??
      ownValue(saidThanks, decision.name);
    return wanted === undefined ? decision : { ...decision, due: wanted };
  });
  return {
    draft,
    asks,
    interaction,
    attendees,
    thanks,
    layersById: await placings(reader, attendees, talksById, changes, owner),
  };
};

/** The first conversation puts a person in active while it has room, else in wide. */
const placings = async (
  reader: Reader,
  attendees: readonly Attendee[],
  talksById: ReadonlyMap<PersonId, TalksBefore>,
  { layer: chosen }: LogChanges,
  { method }: Owner,
): Promise<ReadonlyMap<PersonId, Layer>> => {
  const layersById = new Map<PersonId, Layer>();
  let taken = await reader.count('person', {
    where: { layer: 'active', state: 'active', trashedAt: null },
  });
  for (const { person } of attendees) {
    const conversed = talksById.get(person.id)?.conversed ?? false;
    if (chosen !== undefined) layersById.set(person.id, chosen);
    else if (person.layer === null && person.state === 'active' && conversed) {
      layersById.set(person.id, firstLayer(taken, method));
      taken += 1;
    }
  }
  return layersById;
};
