import { advocacyOf, contactActs, type Advocacy, type ObservedActs } from '../../core/advocates/index.ts';
import type { Method } from '../../core/config/index.ts';
import type { PersonId } from '../../core/ids.ts';
import type { Favor } from '../../core/ledger/favor.ts';
import { warmthOn } from '../../core/warmth/index.ts';
import type { Reader } from '../../store/space.ts';
import type { Owner } from '../owner.ts';
import { readTalks } from '../read-talks.ts';

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

/** The most that can be told of anybody by how they write and call: who is no advocate with it is none without. */
const mostContact = ({ advocates }: Method): Pick<ObservedActs, 'beganContact' | 'fastReplies'> => ({
  beganContact: true,
  fastReplies: advocates.fast_from,
});

/** Who of these people is an advocate (R9). Of most it is plain without their history, which stays unread. */
export const readAdvocates = async (
  reader: Reader,
  ids: readonly PersonId[],
  owner: Owner,
): Promise<ReadonlySet<PersonId>> => {
  const { method } = owner;
  const favors = await reader.list('favor', { where: { personId: { in: ids }, direction: 'received' } });
  const possible = [...Map.groupBy(favors, ({ personId }) => personId)].flatMap(([id, ofPerson]) => {
    const most = {
      ...countActs(ofPerson),
      ...mostContact(method),
      strengthsKnown: method.advocates.strengths_from,
      warmth: method.advocates.warm_from,
    };
    return advocacyOf(most, method).state === 'advocate' ? [id] : [];
  });
  const advocacy = await readAdvocacy(reader, possible, owner);
  return new Set([...advocacy].flatMap(([id, { state }]) => (state === 'advocate' ? [id] : [])));
};

/** By everything that each of these people was ever seen to do: advocate, likely, or not yet (R9). */
export const readAdvocacy = async (
  reader: Reader,
  ids: readonly PersonId[],
  { day, method }: Owner,
): Promise<ReadonlyMap<PersonId, Advocacy & Pick<ObservedActs, 'strengthsKnown'>>> => {
  const where = { personId: { in: ids } };
  const favors = Map.groupBy(
    await reader.list('favor', { where: { ...where, direction: 'received' } }),
    ({ personId }) => personId,
  );
  const told = Map.groupBy(await reader.list('told', { where }), ({ personId }) => personId);
  const asks = Map.groupBy(
    await reader.list('ask', { where: { ...where, state: 'answered' } }),
    ({ personId }) => personId,
  );
  const talks = await readTalks(reader, ids);
  const ties = await reader.ties(ids);
  return new Map(
    ids.map((id) => {
      const tie = ties.get(id);
      const strengthsKnown = new Set(told.get(id)?.map(({ strengthId }) => strengthId)).size;
      const answered = (asks.get(id) ?? []).flatMap(({ sentOn, answeredOn }) =>
        sentOn === null || answeredOn === null ? [] : [{ sentOn, answeredOn }],
      );
      const advocacy = advocacyOf(
        {
          ...countActs(favors.get(id) ?? []),
          ...contactActs(talks.get(id)?.interactions ?? [], answered, method),
          strengthsKnown,
          warmth: tie === undefined ? 0 : warmthOn(tie, day, method).value,
        },
        method,
      );
      return [id, { ...advocacy, strengthsKnown }] as const;
    }),
  );
};
