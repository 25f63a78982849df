import { addDays, instantAt } from '../../core/dates/index.ts';
import type { PersonId } from '../../core/ids.ts';
import { yearlyDates } from '../../core/life/yearly-dates.ts';
import { displayName } from '../../core/people/index.ts';
import { reminderDays, remindersOf, type ToRemind } from '../../core/reminders/index.ts';
import { writeCalendar } from '../../outlets/ics/index.ts';
import type { Reader } from '../../store/space.ts';
import { readBrief } from '../briefs/read-brief.ts';
import type { Deps } from '../deps.ts';
import { readOwner, type Owner } from '../owner.ts';
import { lookAtToday } from '../show-today.ts';

/** What a calendar may show of the book, as an iCalendar file: the same all day where nothing changed. */
export const remindersText = async (reader: Reader, clock: Deps['clock']): Promise<string> => {
  const owner = await readOwner(reader, clock);
  const reminders = remindersOf(await readToRemind(reader, owner));
  return writeCalendar(reminders, instantAt(owner.day, 0, owner.zone));
};

const readToRemind = async (reader: Reader, owner: Owner): Promise<ToRemind> => {
  const { day } = owner;
  const { answer } = await lookAtToday(reader, owner);
  const promises = await reader.list('promise', {
    where: { state: 'open', due: { atMost: addDays(day, reminderDays.promises) } },
    order: [
      ['due', 'up'],
      ['id', 'up'],
    ],
  });
  const yearly = await reader.list('importantDate', {
    where: { date: { in: yearlyDates(day, reminderDays.yearly) } },
    order: [['id', 'up']],
  });
  const plans = await reader.list('interaction', {
    where: {
      planned: true,
      outcome: 'open',
      day: { atLeast: day, atMost: addDays(day, reminderDays.talks) },
    },
    order: [
      ['day', 'up'],
      ['id', 'up'],
    ],
  });
  const participants = await reader.list('participant', {
    where: { interactionId: { in: plans.map(({ id }) => id) }, role: 'with' },
  });
  const withTalks = Map.groupBy(participants, ({ interactionId }) => interactionId);
  const cards = answer.cards.map(({ person }) => ({ personId: person?.id ?? null }));
  const spokenOf = new Set<PersonId>(
    [...promises, ...yearly, ...participants, ...cards].flatMap(({ personId }) => personId ?? []),
  );
  const people = (await reader.getMany('person', [...spokenOf])).filter(
    // A calendar is read over shoulders, and often kept by somebody else.
    (person) => person.trashedAt === null && person.state === 'active' && !person.private,
  );
  const personById = new Map(people.map((person) => [person.id, person]));
  const talks = [];
  for (const talk of plans) {
    const ids = (withTalks.get(talk.id) ?? []).flatMap(({ personId }) => personId ?? []);
    const first = ids.map((id) => personById.get(id)).find((person) => person !== undefined);
    const brief = first === undefined ? [] : await readBrief(reader, first, talk, owner);
    talks.push({ talk, people: ids, brief });
  }
  return {
    today: day,
    answer,
    promises,
    yearly: yearly.filter(({ personId }) => (personById.get(personId)?.layer ?? null) !== null),
    talks,
    names: new Map(people.map((person) => [person.id, displayName(person)])),
  };
};
