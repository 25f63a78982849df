import { addDays } from '../../core/dates/index.ts';
import { displayName } from '../../core/people/index.ts';
import type { TodayAnswer } from '../../core/today/index.ts';
import type { Reader } from '../../store/space.ts';
import type { Owner } from '../owner.ts';
import { readPlans } from './read-plans.ts';

const aheadDays = 7;
const mostAhead = 20;

/** Whom one meets in the next days, each once, soonest first. */
export const readAhead = async (reader: Reader, { day }: Owner): Promise<TodayAnswer['ahead']> => {
  const { plans, participants } = await readPlans(reader, day, addDays(day, aheadDays));
  const dayById = new Map(plans.map((plan) => [plan.id, plan.day]));
  const met = participants.flatMap(({ personId, interactionId }) => {
    const on = dayById.get(interactionId);
    return personId === null || on === undefined ? [] : [{ personId, day: on }];
  });
  const soonest = new Map(
    met.toSorted((one, other) => (one.day < other.day ? 1 : -1)).map((one) => [one.personId, one.day]),
  );
  const people = await reader.getMany('person', [...soonest.keys()]);
  return people
    .filter(({ trashedAt, state }) => trashedAt === null && state !== 'do-not-contact' && state !== 'closed')
    .map((person) => ({ id: person.id, name: displayName(person), day: soonest.get(person.id) ?? day }))
    .toSorted((one, other) =>
      one.day === other.day ? (one.id < other.id ? -1 : 1) : one.day < other.day ? -1 : 1,
    )
    .slice(0, mostAhead);
};
