import type { AskStanding } from '../../core/asks/index.ts';
import { compareText } from '../../core/compare-text.ts';
import { addDays } from '../../core/dates/index.ts';
import type { PersonId } from '../../core/ids.ts';
import {
  balanceOf,
  balanceOfSums,
  emptyRoad,
  ledgerEntries,
  type Balance,
  type KeptRoad,
} from '../../core/ledger/index.ts';
import { callName, type Person } from '../../core/people/index.ts';
import { warmthOn } from '../../core/warmth/index.ts';
import { withoutStop } from '../../core/today/index.ts';
import type { Reader } from '../../store/space.ts';
import type { Owner } from '../owner.ts';
import { openThanks } from '../thanks/open-thanks.ts';

/** What R6 asks about a person, whatever is asked of them. */
export const readStanding = async (reader: Reader, person: Person, owner: Owner): Promise<AskStanding> =>
  (await readStandings(reader, [person], owner))(person);

/** The same of several, in as many questions as of one. */
export const readStandings = async (
  reader: Reader,
  people: readonly Person[],
  owner: Owner,
): Promise<(person: Person) => AskStanding> => {
  const { day, now, method } = owner;
  const ids = people.map(({ id }) => id);
  const ofAny = { personId: { in: ids } };
  const ties = await reader.ties(ids);
  const balanceWith = await readBalances(reader, await reader.roads(ids), owner);
  const due = ofEach(await openThanks(reader, ids, owner));
  const open = ofEach(await reader.list('promise', { where: { ...ofAny, by: 'me', state: 'open' } }));
  const heard = ofEach(await reader.list('told', { where: ofAny }));
  const everAsked = ofEach(await reader.list('ask', { where: ofAny }));
  return (person) => {
    const { id } = person;
    const tie = ties.get(id) ?? null;
    const call = callName(person);
    const thanks = due(id);
    const promises = open(id);
    const told = heard(id);
    const asks = everAsked(id);
    const lastAnswered = asks
      .filter(({ answer, answeredOn }) => answer === 'yes' && answeredOn !== null)
      .toSorted((one, other) => ((one.answeredOn ?? '') < (other.answeredOn ?? '') ? -1 : 1))
      .at(-1);
    const reportBy =
      lastAnswered?.answeredOn === null || lastAnswered === undefined
        ? null
        : addDays(lastAnswered.answeredOn, method.thanks.report_back_d);
    return {
      call,
      mayContact: person.state === 'active',
      warmth: tie === null ? 0 : warmthOn(tie, day, method).value,
      conversations: tie?.conversations ?? 0,
      balance: balanceWith(person).band,
      overdue: [
        ...thanks
          .filter(({ dueAt }) => dueAt < now)
          .map(({ cause, because }) =>
            cause === 'talk' ? `thank ${call} for ${withoutStop(because)}` : `thank ${call}`,
          ),
        ...promises
          .filter(({ due }) => due < day)
          .map(({ what }) => `keep your promise (${withoutStop(what)})`),
      ],
      thanksOpen: thanks.length > 0,
      strengthsKnown: new Set(told.map(({ strengthId }) => strengthId)).size,
      unreported: lastAnswered?.reportedOn === null && reportBy !== null && reportBy < day,
      allowance: tie?.allowance ?? { type: 'allowed', from: null },
      asked: asks
        .flatMap(({ kind, sentOn }) => (sentOn === null ? [] : [{ kind, day: sentOn }]))
        .toSorted((one, other) => compareText(one.day, other.day)),
      today: day,
    };
  };
};

const ofEach = <Row extends { readonly personId: PersonId }>(
  rows: readonly Row[],
): ((id: PersonId) => readonly Row[]) => {
  const byId = Map.groupBy(rows, ({ personId }) => personId);
  return (id) => byId.get(id) ?? [];
};

/** From the sums beside the tie; where something is said of a day to come, from all there was. */
export const readBalances = async (
  reader: Reader,
  roads: ReadonlyMap<PersonId, KeptRoad>,
  { day, method }: Owner,
): Promise<(person: Pick<Person, 'id' | 'seniorityYears'>) => Balance> => {
  const ahead = [...roads].flatMap(([id, { sums }]) => (sums.on !== null && sums.on > day ? [id] : []));
  const between = await reader.between(ahead);
  return ({ id, seniorityYears }) => {
    const all = between.get(id);
    return all === undefined
      ? balanceOfSums((roads.get(id) ?? emptyRoad).sums, seniorityYears, day, method)
      : balanceOf(ledgerEntries(all, method), seniorityYears, day, method);
  };
};
