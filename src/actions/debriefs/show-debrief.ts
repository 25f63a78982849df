import { criteriaOf } from '../../core/fit/index.ts';
import { daysBetween, type CalendarDay } from '../../core/dates/index.ts';
import type { InteractionId, PersonId, StrengthId } from '../../core/ids.ts';
import { type Interaction } from '../../core/interactions/interaction.ts';
import { callName, displayName, type Layer } from '../../core/people/index.ts';
import { ok, type Result } from '../../core/result.ts';
import type { Reader } from '../../store/space.ts';
import { notFound, type ActionError } from '../action-error.ts';
import type { Deps } from '../deps.ts';
import { readOwner, type Owner } from '../owner.ts';
import { readTalks } from '../log/read-talks.ts';

/** What a debrief needs to ask: whose talk it is, and what there is to choose from. */
export interface DebriefToAsk {
  readonly talk: Pick<Interaction, 'id' | 'day' | 'kind' | 'minutes' | 'depth' | 'talkShare' | 'planned'>;
  readonly people: readonly {
    readonly id: PersonId;
    readonly name: string;
    readonly call: string;
    readonly company: string | null;
    readonly layer: Layer | null;
    /** Strengths of mine that they do not know yet. */
    readonly untold: readonly { readonly id: StrengthId; readonly name: string }[];
  }[];
  readonly criteria: readonly { readonly id: string; readonly name: string }[];
}

/** By the talk, or by a person: then the newest talk with them that may still be told of (R21). */
export const showDebrief = (
  { space, clock }: Pick<Deps, 'space' | 'clock'>,
  asked: { readonly interactionId?: InteractionId; readonly personId?: PersonId },
): Promise<Result<DebriefToAsk, ActionError>> =>
  space.read(async (reader) => {
    const owner = await readOwner(reader, clock);
    const talk = await findTalk(reader, asked, owner);
    if (talk === null)
      return notFound(
        `There is no talk of the last ${owner.method.brief.debrief_d} days to tell of. Log it first: goodturn log "Called ..."`,
      );
    const there = await reader.list('participant', { where: { interactionId: talk.id, role: 'with' } });
    const ids = there.flatMap(({ personId }) => personId ?? []);
    const shown = await reader.viewPeople(ids);
    const strengths = await reader.list('strength', { order: [['rank', 'up']] });
    const people: DebriefToAsk['people'][number][] = [];
    for (const person of await reader.getMany('person', ids)) {
      const told = await reader.list('told', { where: { personId: person.id } });
      people.push({
        id: person.id,
        name: displayName(person),
        call: callName(person),
        company: shown.get(person.id)?.company ?? null,
        layer: person.layer,
        untold: strengths
          .filter(({ id }) => !told.some(({ strengthId }) => strengthId === id))
          .map(({ id, name }) => ({ id, name })),
      });
    }
    const criteria = criteriaOf(await reader.list('criterion'), owner.method);
    const { id, day, kind, minutes, depth, talkShare, planned } = talk;
    return ok({
      talk: { id, day, kind, minutes, depth, talkShare, planned },
      people,
      criteria: criteria.map((criterion) => ({ id: criterion.id, name: criterion.name })),
    });
  });

const findTalk = async (
  reader: Reader,
  { interactionId, personId }: { readonly interactionId?: InteractionId; readonly personId?: PersonId },
  { day, method }: Owner,
): Promise<Interaction | null> => {
  if (interactionId !== undefined) return await reader.get('interaction', interactionId);
  if (personId === undefined) return null;
  const mayBeTold = (on: CalendarDay): boolean => on <= day && daysBetween(on, day) <= method.brief.debrief_d;
  const talks = (await readTalks(reader, [personId])).get(personId)?.interactions ?? [];
  const [newest] = talks
    .filter(
      ({ day: on, outcome, history, purpose }) =>
        mayBeTold(on) && outcome !== 'did-not-happen' && !history && purpose === null,
    )
    .toSorted((one, other) =>
      one.day === other.day ? other.loggedAt - one.loggedAt : one.day < other.day ? 1 : -1,
    );
  return newest === undefined ? null : await reader.get('interaction', newest.id);
};
