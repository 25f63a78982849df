import {
  advocacyOf,
  advocacyScore,
  fastAnswers,
  type Advocacy,
  type ContactActs,
  type ObservedActs,
} from '../../core/advocates/index.ts';
import type { Method } from '../../core/config/index.ts';
import type { PersonId } from '../../core/ids.ts';
import { warmthOn } from '../../core/warmth/index.ts';
import type { Act, Reader } from '../../store/space.ts';
import type { OwnerOfDay } from '../owner.ts';

/** Acts that were seen, of favors received (R9). */
const countActs = (
  favors: readonly Act[],
): Pick<ObservedActs, 'passedResume' | 'vouched' | 'introductions' | 'unasked'> => {
  const count = (test: (favor: Act) => boolean): number => favors.filter(test).length;
  return {
    passedResume: count(({ kind }) => kind === 'referral'),
    vouched: count(({ kind }) => kind === 'vouching'),
    introductions: count(({ kind }) => kind === 'introduction'),
    unasked: count(({ unasked }) => unasked === true),
  };
};

/**
 * By everything that each of these people was ever seen to do: advocate, likely, or not yet (R9); nothing of whom nothing
 * was seen, which is most. Who began, who answers fast and how warm it is, is read only of people whom it can bring to
 * `atLeast`; whoever is below it anyway is answered without.
 */
export const readAdvocacy = async (
  reader: Reader,
  ids: readonly PersonId[],
  atLeast: 'likely' | 'advocate',
  { day, method }: OwnerOfDay,
): Promise<ReadonlyMap<PersonId, Advocacy & Pick<ObservedActs, 'strengthsKnown'>>> => {
  const favors = Map.groupBy(await reader.acts(ids), ({ personId }) => personId);
  const told = Map.groupBy(
    await reader.pick('told', ['personId', 'strengthId'], { where: { personId: { in: ids } } }),
    ({ personId }) => personId,
  );
  const actsOf = (id: PersonId): ObservedActs => ({
    ...countActs(favors.get(id) ?? []),
    ...noContactActs,
    strengthsKnown: new Set(told.get(id)?.map(({ strengthId }) => strengthId)).size,
    warmth: 0,
  });
  const mayStand = (acts: ObservedActs): boolean => mayReach({ ...acts, warmth: Infinity }, atLeast, method);
  const mayBeNear = mayStand(nothingSeen);
  const seen = new Map<PersonId, ObservedActs>();
  const near = ids.filter((id) => {
    if (!favors.has(id) && !told.has(id)) return mayBeNear;
    const acts = actsOf(id);
    seen.set(id, acts);
    return mayStand(acts);
  });
  const ties = await reader.ties(near);
  const nearer = near.flatMap((id) => {
    const tie = ties.get(id);
    const warmth = tie === undefined ? 0 : warmthOn(tie, day, method).value;
    const acts = { ...(seen.get(id) ?? actsOf(id)), warmth };
    seen.set(id, acts);
    return mayReach(acts, atLeast, method) ? [{ id, acts }] : [];
  });
  const answered = await readFastAnswers(
    reader,
    nearer.map(({ id }) => id),
    method,
  );
  for (const { id, acts } of nearer) {
    const { beganContact, fastReplies } = ties.get(id) ?? noContactActs;
    seen.set(id, { ...acts, beganContact, fastReplies: Math.max(fastReplies, answered.get(id) ?? 0) });
  }
  return new Map(
    [...seen].map(([id, acts]) => [id, { ...advocacyOf(acts, method), strengthsKnown: acts.strengthsKnown }]),
  );
};

const noContactActs: ContactActs = { beganContact: false, fastReplies: 0 };

const nothingSeen: ObservedActs = { ...countActs([]), ...noContactActs, strengthsKnown: 0, warmth: 0 };

/** Whether somebody who also began contact and answers fast would be so much. */
const mayReach = (acts: ObservedActs, state: 'likely' | 'advocate', method: Method): boolean => {
  const best = { ...acts, beganContact: true, fastReplies: method.advocates.fast_from };
  return advocacyScore(best, method) >= method.advocates[state];
};

const readFastAnswers = async (
  reader: Reader,
  ids: readonly PersonId[],
  method: Method,
): Promise<ReadonlyMap<PersonId, number>> => {
  const asks = await reader.pick('ask', ['personId', 'sentOn', 'answeredOn'], {
    where: { personId: { in: ids }, state: 'answered' },
  });
  return new Map(
    [...Map.groupBy(asks, ({ personId }) => personId)].map(([id, answered]) => [
      id,
      fastAnswers(
        answered.flatMap(({ sentOn, answeredOn }) =>
          sentOn === null || answeredOn === null ? [] : [{ sentOn, answeredOn }],
        ),
        method,
      ),
    ]),
  );
};
