import type { AskStanding } from '../../core/asks/index.ts';
import { compareText } from '../../core/compare-text.ts';
import { addDays } from '../../core/dates/index.ts';
import { balanceOf, balanceOfSums, ledgerEntries, type Balance } from '../../core/ledger/index.ts';
import { callName, type Person } from '../../core/people/index.ts';
import { warmthOn } from '../../core/warmth/index.ts';
import { withoutStop } from '../../core/today/index.ts';
import type { Reader } from '../../store/space.ts';
import type { Owner } from '../owner.ts';

/** What R6 asks about a person, whatever is asked of them. */
export const readStanding = async (reader: Reader, person: Person, owner: Owner): Promise<AskStanding> => {
  const { day, now, method } = owner;
  const { id } = person;
  const tie = (await reader.ties([id])).get(id) ?? null;
  const balance = await readBalance(reader, person, owner);
  const call = callName(person);
  const thanks = await reader.list('thanks', { where: { personId: id, state: 'due' } });
  const promises = await reader.list('promise', { where: { personId: id, by: 'me', state: 'open' } });
  const told = await reader.list('told', { where: { personId: id } });
  const asks = await reader.list('ask', { where: { personId: id } });
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
    balance: balance.band,
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

/** From the sums beside the tie; where something is said of a day to come, from all there was. */
const readBalance = async (
  reader: Reader,
  { id, seniorityYears }: Person,
  { day, method }: Owner,
): Promise<Balance> => {
  const road = (await reader.roads([id])).get(id) ?? { given: 0, received: 0, on: null };
  if (road.on === null || road.on <= day) return balanceOfSums(road, seniorityYears, day, method);
  const between = (await reader.between([id])).get(id) ?? { favors: [], interactions: [] };
  return balanceOf(ledgerEntries(between, method), seniorityYears, day, method);
};
