import { isThatTalk } from '../../core/briefs/cards.ts';
import { businessDaysBetween } from '../../core/dates/index.ts';
import { openingsKey } from '../../core/fit/index.ts';
import type { Ids, OrganizationId, PersonId } from '../../core/ids.ts';
import type { Interaction } from '../../core/interactions/interaction.ts';
import { fold } from '../../core/people/index.ts';
import { defaultDue, promiseKindOf, seemsToKeep } from '../../core/promises/index.ts';
import { capitalized } from '../../core/sentence.ts';
import type { Thanks } from '../../core/thanks/thanks.ts';
import { hasHappened, isLive, talkMinutes } from '../../core/warmth/index.ts';
import type { Writer } from '../../store/space.ts';
import type { Owner } from '../owner.ts';
import { layerPlacer } from '../layers/place-in-layer.ts';
import { saveAsks } from './asks.ts';
import { attendeeOf } from './attendees.ts';
import type { LogPlan } from './plan.ts';

/** Writes the talk with the thanks, promises, threads, favors and facts it makes; answers the thank-yous that are due. */
export const savePlan = async (
  writer: Writer,
  plan: LogPlan,
  owner: Owner,
  ids: Ids,
): Promise<readonly Thanks[]> => {
  await savePeople(writer, plan, owner);
  await saveInteraction(writer, plan, ids);
  await saveFindings(writer, plan, owner, ids);
  await answerPlanned(writer, plan, owner);
  await answerAsks(writer, plan, owner);
  const people = plan.attendees.map(({ person }) => person);
  await saveAsks(writer, plan.asks, plan.interaction, people, plan.draft.mentioned, owner, ids);
  return saveThanks(writer, plan, ids);
};

const savePeople = async (
  writer: Writer,
  { attendees, layersById }: LogPlan,
  owner: Owner,
): Promise<void> => {
  const placer = layerPlacer(writer, owner);
  for (const { person, isNew, isChanged, organization, isNewOrganization, position } of attendees) {
    if (organization && isNewOrganization) await writer.put('organization', organization);
    const layer = layersById.get(person.id);
    // A talk is about to be written, so nobody needs the spread-out first day of someone without history.
    const placed = layer === undefined ? person : { ...(await placer.place(person, layer)), firstDue: null };
    if (isNew || isChanged || placed !== person) await writer.put('person', placed);
    if (position) await writer.put('position', position);
  }
};

const saveInteraction = async (
  writer: Writer,
  { interaction, attendees, draft }: LogPlan,
  ids: Ids,
): Promise<void> => {
  await writer.put('interaction', interaction);
  // A plan that took place is in the book already, with its people.
  const there = await writer.list('participant', { where: { interactionId: interaction.id, role: 'with' } });
  const known = new Set(there.map(({ personId }) => personId));
  await writer.putMany('participant', [
    ...attendees
      .filter(({ person }) => !known.has(person.id))
      .map(({ person }) => ({
        id: ids.next<'ParticipantId'>(),
        interactionId: interaction.id,
        personId: person.id,
        name: null,
        role: 'with' as const,
      })),
    ...draft.mentioned.map(({ id, name }) => ({
      id: ids.next<'ParticipantId'>(),
      interactionId: interaction.id,
      personId: id,
      name,
      role: 'mentioned' as const,
    })),
  ]);
};

const saveFindings = async (writer: Writer, plan: LogPlan, { method }: Owner, ids: Ids): Promise<void> => {
  const { draft, interaction, attendees } = plan;
  const about = (span: readonly [number, number]): PersonId | undefined =>
    attendeeOf(attendees, span, draft.note)?.person.id;
  const { day, id: interactionId } = interaction;

  for (const { by, what, due, span } of draft.promises) {
    const personId = about(span);
    if (personId === undefined) continue;
    const kind = promiseKindOf(what);
    await writer.put('promise', {
      id: ids.next<'PromiseId'>(),
      personId,
      by,
      what,
      kind,
      due: due ?? defaultDue(kind, day, method),
      daySaid: due !== null,
      madeOn: day,
      interactionId,
      state: 'open',
      closedAt: null,
    });
  }
  for (const { what, when, span } of draft.threads) {
    const personId = about(span);
    if (personId !== undefined) {
      await writer.put('thread', {
        id: ids.next<'ThreadId'>(),
        personId,
        what,
        when,
        openedOn: day,
        interactionId,
        state: 'open',
        closedOn: null,
      });
    }
  }
  for (const { direction, kind, what, span } of draft.favors) {
    const personId = about(span);
    if (personId === undefined) continue;
    await writer.put('favor', {
      id: ids.next<'FavorId'>(),
      personId,
      direction,
      kind,
      what,
      day,
      minutes: null,
      unasked: null,
      interactionId,
      useful: null,
      history: false,
    });
    if (direction === 'given') await keepPromise(writer, personId, what, interaction);
  }
  for (const { what, span } of draft.facts) {
    const personId = about(span);
    if (personId !== undefined)
      await writer.put('fact', { id: ids.next<'FactId'>(), personId, what, day, interactionId });
  }
  for (const { what: said, span } of draft.openings) {
    const personId = about(span);
    if (personId === undefined) continue;
    const what = capitalized(said);
    const organizationId = await employerOf(writer, personId);
    if (organizationId === null)
      await writer.put('fact', { id: ids.next<'FactId'>(), personId, what, day, interactionId });
    else
      await writer.put('evidence', {
        id: ids.next<'EvidenceId'>(),
        organizationId,
        criterionId: openingsKey,
        score: 0,
        what,
        personId,
        source: null,
        day,
        interactionId,
      });
  }
  for (const { person } of attendees) {
    const known = await writer.list('topic', { where: { personId: person.id } });
    const have = new Set(known.map(({ name }) => fold(name)));
    for (const name of draft.topics) {
      if (!have.has(fold(name)))
        await writer.put('topic', { id: ids.next<'TopicId'>(), personId: person.id, name });
    }
  }
};

/** Where somebody works, where the book knows of one place only: of two nobody can say which was meant. */
const employerOf = async (writer: Writer, personId: PersonId): Promise<OrganizationId | null> => {
  const places = await writer.list('position', { where: { personId, current: true } });
  const ids = new Set(places.flatMap(({ organizationId }) => organizationId ?? []));
  const [only] = ids;
  return ids.size === 1 && only !== undefined ? only : null;
};

const keepPromise = async (
  writer: Writer,
  personId: PersonId,
  given: string,
  { day, loggedAt }: Interaction,
): Promise<void> => {
  const open = await writer.list('promise', { where: { personId, by: 'me', state: 'open' } });
  for (const promise of open) {
    if (promise.madeOn <= day && seemsToKeep(promise.what, given)) {
      await writer.put('promise', { ...promise, state: 'kept', closedAt: loggedAt });
    }
  }
};

/** A talk logged by hand answers the plan it was: its debrief is not asked again (R21). */
const answerPlanned = async (
  writer: Writer,
  { interaction, attendees }: LogPlan,
  { method }: Owner,
): Promise<void> => {
  if (interaction.planned) return;
  const ids = attendees.map(({ person }) => person.id);
  const plans = new Map(
    [...(await writer.plansWith(ids)).values()].flat().map((plan) => [plan.id, plan] as const),
  );
  plans.delete(interaction.id);
  const there = await writer.list('participant', {
    where: { interactionId: { in: [...plans.keys()] }, personId: { in: ids }, role: 'with' },
  });
  for (const id of new Set(there.map(({ interactionId }) => interactionId))) {
    const plan = plans.get(id);
    if (
      plan !== undefined &&
      isThatTalk(plan, interaction, method) &&
      businessDaysBetween(plan.day, interaction.day) <= 1
    )
      await writer.put('interaction', { ...plan, outcome: 'happened' });
  }
};

/** Whoever was asked for their advice and then talked has given it; what a note of theirs says is for the user to tell. */
const answerAsks = async (
  writer: Writer,
  { interaction, attendees }: LogPlan,
  { method }: Owner,
): Promise<void> => {
  const isTalk =
    isLive(interaction) &&
    hasHappened(interaction) &&
    talkMinutes(interaction, method) >= method.talk.conversation_min;
  if (!isTalk) return;
  const asks = await writer.list('ask', {
    where: { personId: { in: attendees.map(({ person }) => person.id) }, kind: 'advice', state: 'sent' },
  });
  for (const ask of asks)
    if (ask.sentOn !== null && ask.sentOn <= interaction.day && ask.messageId !== interaction.id)
      await writer.put('ask', { ...ask, state: 'answered', answer: 'yes', answeredOn: interaction.day });
};

const saveThanks = async (
  writer: Writer,
  { interaction, thanks }: LogPlan,
  ids: Ids,
): Promise<readonly Thanks[]> => {
  const due = thanks
    .filter((decision) => decision.due)
    .map(({ personId, cause, because, dueAt }): Thanks => ({
      id: ids.next(),
      interactionId: interaction.id,
      personId,
      cause,
      because,
      dueAt,
      state: 'due',
      closedAt: null,
      messageId: null,
    }));
  await writer.putMany('thanks', due);
  return due;
};
