import { addDays, instantAt } from '../../core/dates/index.ts';
import type { PersonId } from '../../core/ids.ts';
import { names } from '../../core/erasure/index.ts';
import { yearlyDates } from '../../core/life/yearly-dates.ts';
import { displayName, type Person } from '../../core/people/index.ts';
import { reminderDays, remindersOf, textsOf, withhold, type ToSay } from '../../core/reminders/index.ts';
import { writeCalendar } from '../../outlets/ics/index.ts';
import { cardOf } from '../../core/today/index.ts';
import type { Reader } from '../../store/space.ts';
import { readBrief } from '../briefs/read-brief.ts';
import type { Deps } from '../deps.ts';
import { readWithheld } from '../erasure/read-withheld.ts';
import { readOwner, type Owner } from '../owner.ts';
import { readPlans } from '../today/read-plans.ts';
import { lookAtToday } from '../today/show-today.ts';

/** What a calendar may show of the book, as an iCalendar file: the same all day where nothing changed. */
export const remindersText = async (reader: Reader, clock: Deps['clock']): Promise<string> => {
  const owner = await readOwner(reader, clock);
  const shown = await readToRemind(reader, owner);
  return writeCalendar(remindersOf(shown), instantAt(owner.day, 0, owner.zone));
};

/** What may be told of outside the book: nothing that names somebody who is not spoken of there. */
export const readToRemind = async (reader: Reader, owner: Owner): Promise<ToSay> => {
  const all = await readAll(reader, owner);
  const namings = await readWithheld(reader, textsOf(all));
  return withhold(all, (text) => namings.some((naming) => names(text, naming)));
};

/** A card's title, of today's or one that waits; null where it is neither, or names somebody who is not spoken of outside. */
export const readCardTitle = async (reader: Reader, owner: Owner, key: string): Promise<string | null> => {
  const { answer, planned } = await lookAtToday(reader, owner);
  const all = [...answer.cards, ...answer.loop, ...planned.waiting.map((card) => cardOf(card, []))];
  const card = all.find((one) => one.key === key);
  if (card === undefined) return null;
  const person = card.person === null ? null : await reader.get('person', card.person.id);
  if (card.person !== null && (person === null || !isSpokenOf(person))) return null;
  const namings = await readWithheld(reader, [card.title]);
  return namings.some((naming) => names(card.title, naming)) ? null : card.title;
};

/** A calendar or a mail is read over shoulders, and often kept by somebody else. */
const isSpokenOf = (person: Person): boolean =>
  person.trashedAt === null && !['do-not-contact', 'closed'].includes(person.state) && !person.private;

const readAll = async (reader: Reader, owner: Owner): Promise<ToSay> => {
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
  const { plans, participants } = await readPlans(reader, day, addDays(day, reminderDays.talks));
  const withTalks = Map.groupBy(participants, ({ interactionId }) => interactionId);
  const cards = answer.cards.map(({ person }) => ({ personId: person?.id ?? null }));
  const spokenOf = new Set<PersonId>(
    [...promises, ...yearly, ...participants, ...cards].flatMap(({ personId }) => personId ?? []),
  );
  const people = (await reader.getMany('person', [...spokenOf])).filter(isSpokenOf);
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
