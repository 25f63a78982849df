import { addDays, instantAt } from '../../core/dates/index.ts';
import type { PersonId } from '../../core/ids.ts';
import { namedWords, names, type Naming } from '../../core/erasure/index.ts';
import { yearlyDates } from '../../core/life/yearly-dates.ts';
import { displayName } from '../../core/people/index.ts';
import { reminderDays, remindersOf, textsOf, withhold, type ToRemind } from '../../core/reminders/index.ts';
import { writeCalendar } from '../../outlets/ics/index.ts';
import type { Reader } from '../../store/space.ts';
import { readBrief } from '../briefs/read-brief.ts';
import type { Deps } from '../deps.ts';
import { readNaming } from '../erasure/find-mentions.ts';
import { readOwner, type Owner } from '../owner.ts';
import { lookAtToday } from '../show-today.ts';

/** What a calendar may show of the book, as an iCalendar file: the same all day where nothing changed. */
export const remindersText = async (reader: Reader, clock: Deps['clock']): Promise<string> => {
  const owner = await readOwner(reader, clock);
  const all = await readToRemind(reader, owner);
  const namings = await readWithheld(reader, textsOf(all));
  const shown = withhold(all, (text) => namings.some((naming) => names(text, naming)));
  return writeCalendar(remindersOf(shown), instantAt(owner.day, 0, owner.zone));
};

/** How those are named who are not spoken of in a calendar, as far as these texts may name them. */
const readWithheld = async (reader: Reader, texts: readonly string[]): Promise<readonly Naming[]> => {
  const said = new Set(texts.flatMap(namedWords));
  const hidden = [
    ...(await reader.list('person', { where: { private: true } })),
    ...(await reader.list('person', { where: { state: 'do-not-contact' } })),
  ].filter(
    ({ trashedAt, given, family, nickname, formatted }) =>
      trashedAt === null &&
      [given, family, nickname, formatted].flatMap(namedWords).some((word) => said.has(word)),
  );
  const namings: Naming[] = [];
  for (const person of hidden) namings.push(await readNaming(reader, person));
  return namings;
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
    (person) =>
      person.trashedAt === null && !['do-not-contact', 'closed'].includes(person.state) && !person.private,
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
