import type { CaptureDraft, Span } from '../../core/capture/draft.ts';
import { fellThrough } from '../../core/capture/index.ts';
import { instantAt } from '../../core/dates/index.ts';
import type { Ids, InteractionId, PersonId } from '../../core/ids.ts';
import { emptyInteraction } from '../../core/interactions/empty-interaction.ts';
import type { Interaction } from '../../core/interactions/interaction.ts';
import { receiptKinds, type ReceiptKind } from '../../core/ledger/favor.ts';
import { displayName, type Layer } from '../../core/people/index.ts';
import { thanksDueFor, type ThankedPerson, type ThanksDecision } from '../../core/thanks/index.ts';
import { firstLayer, isWritten } from '../../core/warmth/index.ts';
import { ownValue } from '../../core/word-table.ts';
import type { Reader } from '../../store/space.ts';
import type { Owner } from '../owner.ts';
import { resolveAsks, type LoggedAsk } from './asks.ts';
import { attendeeOf, readAttendees, type Attendee } from './attendees.ts';
import { withIntroducers } from './introducers.ts';
import { readTalksBefore, type TalksBefore } from './talks-before.ts';
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

const isReceipt = (kind: string): kind is ReceiptKind => receiptKinds.some((known) => known === kind);

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
  const answering = new Set(asks.filter(({ answered }) => answered !== null).map(({ personId }) => personId));
  const owed = new Set(draft.thanksOwed.flatMap((span) => owedTo(attendees, span, draft.note)));
  const thanked = await Promise.all(
    attendees.map(async (attendee) => ({
      ...(await toThankedPerson(
        reader,
        attendee,
        attendees,
        draft,
        answering.has(attendee.person.id),
        talksById.get(attendee.person.id)?.days ?? [],
      )),
      isSaidOwed: owed.has(attendee.person.id),
    })),
  );
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

const everybody = /\b(?:both|them|all|every(?:one|body)|each)\b/iu;

/** Whom the line itself says thanks are owed to. */
const owedTo = (attendees: readonly Attendee[], span: Span, text: string): readonly PersonId[] =>
  everybody.test(text.slice(...span))
    ? attendees.map(({ person }) => person.id)
    : [attendeeOf(attendees, span, text)].flatMap((one) => one?.person.id ?? []);

const toThankedPerson = async (
  reader: Reader,
  { person, name }: Attendee,
  attendees: readonly Attendee[],
  draft: CaptureDraft,
  saidAnswer: boolean,
  talkDays: ThankedPerson['talkDays'],
): Promise<ThankedPerson> => {
  const open = await reader.list('thanks', { where: { personId: person.id } });
  const thatDay = await reader.count('interaction', {
    where: { id: { in: open.map(({ interactionId }) => interactionId) }, day: draft.day },
  });
  const introducer = person.introducedBy === null ? null : await reader.get('person', person.introducedBy);
  return {
    id: person.id,
    name,
    layer: person.layer,
    state: person.state,
    talkDays,
    received: draft.favors
      .filter(
        ({ direction, span }) =>
          direction === 'received' && attendeeOf(attendees, span, draft.note)?.person.id === person.id,
      )
      .flatMap(({ kind, what }) => (isReceipt(kind) ? [{ kind, what }] : [])),
    thankedThatDay: thatDay > 0,
    introducer:
      introducer === null
        ? null
        : { id: introducer.id, name: displayName(introducer), state: introducer.state },
    answersMyAsk:
      saidAnswer ||
      (isWritten(draft) &&
        draft.direction === 'them' &&
        (await reader.list('ask', { where: { personId: person.id, state: 'sent' } })).some(
          ({ sentOn }) => sentOn !== null && sentOn <= draft.day,
        )),
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
