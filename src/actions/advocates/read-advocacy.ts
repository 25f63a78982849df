import { advocacyOf, contactActs, type Advocacy, type ObservedActs } from '../../core/advocates/index.ts';
import type { Method } from '../../core/config/index.ts';
import type { CalendarDay } from '../../core/dates/index.ts';
import type { PersonId } from '../../core/ids.ts';
import type { Favor } from '../../core/ledger/favor.ts';
import { warmthOn, type TieTalk } from '../../core/warmth/index.ts';
import type { Reader } from '../../store/space.ts';
import type { Owner } from '../owner.ts';

/** Acts that were seen, of favors received (R9). */
const countActs = (
  favors: readonly Favor[],
): Pick<ObservedActs, 'passedResume' | 'vouched' | 'introductions' | 'unasked'> => {
  const count = (test: (favor: Favor) => boolean): number => favors.filter(test).length;
  return {
    passedResume: count(({ kind }) => kind === 'referral'),
    vouched: count(({ kind }) => kind === 'vouching'),
    introductions: count(({ kind }) => kind === 'introduction'),
    unasked: count(({ unasked }) => unasked === true),
  };
};

/**
 * By everything that each of these people was ever seen to do: advocate, likely, or not yet (R9). Who began and who
 * answers fast is in the talks, the many, how warm it is in the tie: those are read only of people whom they can bring to
 * `atLeast`; whoever is below it anyway is answered without.
 */
export const readAdvocacy = async (
  reader: Reader,
  ids: readonly PersonId[],
  atLeast: 'likely' | 'advocate',
  { day, method }: Owner,
): Promise<ReadonlyMap<PersonId, Advocacy & Pick<ObservedActs, 'strengthsKnown'>>> => {
  const where = { personId: { in: ids } };
  const favors = Map.groupBy(
    await reader.list('favor', { where: { ...where, direction: 'received' } }),
    ({ personId }) => personId,
  );
  const told = Map.groupBy(await reader.list('told', { where }), ({ personId }) => personId);
  const actsOf = (id: PersonId): ObservedActs => ({
    ...countActs(favors.get(id) ?? []),
    ...noContactActs,
    strengthsKnown: new Set(told.get(id)?.map(({ strengthId }) => strengthId)).size,
    warmth: 0,
  });
  const seen = new Map(ids.map((id) => [id, actsOf(id)]));
  const near = [...seen].filter(([, acts]) => mayReach({ ...acts, warmth: Infinity }, atLeast, method));
  for (const [id, tie] of await reader.ties(near.map(([id]) => id)))
    seen.set(id, { ...(seen.get(id) ?? actsOf(id)), warmth: warmthOn(tie, day, method).value });
  const contacts = await readContactActs(
    reader,
    near.flatMap(([id]) => (mayReach(seen.get(id) ?? actsOf(id), atLeast, method) ? [id] : [])),
    method,
  );
  return new Map(
    [...seen].map(([id, observed]) => {
      const acts = { ...observed, ...contacts.get(id) };
      return [id, { ...advocacyOf(acts, method), strengthsKnown: acts.strengthsKnown }] as const;
    }),
  );
};

/** Of a long history the last days on which something happened tell who begins and who answers fast. */
const lastDays = 24;

const noContactActs = { beganContact: false, fastReplies: 0 } as const;

/** Whether somebody who also began contact and answers fast would be so much. */
const mayReach = (acts: ObservedActs, state: 'likely' | 'advocate', method: Method): boolean => {
  const best = { ...acts, beganContact: true, fastReplies: method.advocates.fast_from };
  return advocacyOf(best, method).score >= method.advocates[state];
};

const readContactActs = async (
  reader: Reader,
  ids: readonly PersonId[],
  method: Method,
): Promise<ReadonlyMap<PersonId, ReturnType<typeof contactActs>>> => {
  if (ids.length === 0) return new Map();
  const asks = Map.groupBy(
    await reader.list('ask', { where: { personId: { in: ids }, state: 'answered' } }),
    ({ personId }) => personId,
  );
  const talksById = new Map<PersonId, readonly (TieTalk & { readonly day: CalendarDay })[]>();
  for (const id of ids) {
    const days = await reader.tieDays(id, { limit: lastDays });
    talksById.set(
      id,
      days.flatMap(({ day, talks }) =>
        talks.flatMap((talk) => (talk.role === 'with' ? [{ ...talk, day }] : [])),
      ),
    );
  }
  const directions = await reader.directions([...talksById.values()].flat().map(({ id }) => id));
  return new Map(
    ids.map((id) => {
      const answered = (asks.get(id) ?? []).flatMap(({ sentOn, answeredOn }) =>
        sentOn === null || answeredOn === null ? [] : [{ sentOn, answeredOn }],
      );
      return [
        id,
        contactActs(
          (talksById.get(id) ?? []).map((talk) => ({
            ...talk,
            direction: directions.get(talk.id) ?? 'unknown',
          })),
          answered,
          method,
        ),
      ] as const;
    }),
  );
};
