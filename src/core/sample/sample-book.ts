import {
  addDays,
  dayParts,
  instantAt,
  partialDate,
  type CalendarDay,
  type Instant,
  type PartialDate,
  type TimeZone,
} from '../dates/index.ts';
import type { Id, Ids, InteractionId, PersonId } from '../ids.ts';
import { emptyInteraction } from '../interactions/empty-interaction.ts';
import type { Interaction, InteractionKind } from '../interactions/interaction.ts';
import { emptyMe, type Me } from '../settings/me.ts';
import { emptyPerson, fold, emptyPosition, type Organization, type Person } from '../people/index.ts';
import type { RecordName, Records } from '../records.ts';
import { sampleAsks } from './sample-asks.ts';
import { sampleShelf } from './sample-offers.ts';
import { sampleMessages } from './sample-messages.ts';
import { sampleMethod } from './sample-method.ts';
import { sampleBirthdays, sampleMoments, samplePlans, type SampleMoment } from './sample-moments.ts';
import { gaveInWords } from '../thanks/words.ts';
import { method } from '../config/index.ts';
import { sampleIndustries, samplePeople } from './sample-people.ts';

/** Records of a book by their table, in no particular order. */
export type BookRecords = { readonly [Name in RecordName]?: readonly Records[Name][] };

interface Book {
  readonly today: CalendarDay;
  readonly zone: TimeZone;
  readonly ids: Ids;
  readonly records: { [Name in RecordName]?: Records[Name][] };
  readonly peopleByGiven: Map<string, Person>;
}

/**
 * An invented book with a year of history, told relative to `today`, so that every screen has something
 * true to show. The same ids give the same book.
 */
export const sampleBook = (today: CalendarDay, zone: TimeZone, ids: Ids): BookRecords => {
  const book: Book = { today, zone, ids, records: {}, peopleByGiven: new Map() };
  addPeople(book);
  addIntroducers(book);
  for (const moment of sampleMoments) addMoment(book, moment);
  for (const plan of samplePlans) addPlan(book, plan);
  for (const birthday of sampleBirthdays) {
    add(
      book,
      'importantDate',
    )({
      id: ids.next(),
      personId: personOf(book, birthday.who).id,
      kind: 'birthday',
      label: null,
      date: yearlyDate(addDays(today, birthday.inDays), birthday.year),
    });
  }
  add(book, 'setting')({ id: 'timeZone', value: zone });
  add(book, 'setting')({ id: 'mode', value: 'seeker' });
  add(book, 'setting')({ id: 'me', value: sampleMe });
  return {
    ...book.records,
    ...sampleMethod(today, ids, book.peopleByGiven, book.records.organization ?? []),
    ...sampleAsks(today, ids, book.peopleByGiven),
    ...sampleShelf(today, zone, ids, book.peopleByGiven),
    ...sampleMessages(today, zone, ids, book.peopleByGiven, {
      interactions: book.records.interaction ?? [],
      participants: book.records.participant ?? [],
    }),
  };
};

/** Puts a record into its table: `add(book, 'fact')(fact)`. */
const add =
  <Name extends RecordName>(book: Book, name: Name) =>
  (record: Records[Name]): void => {
    const list: Records[Name][] = book.records[name] ?? [];
    list.push(record);
    (book.records as { [Key in Name]?: Records[Key][] })[name] = list;
  };

const personOf = (book: Book, given: string): Person => {
  const person = book.peopleByGiven.get(given);
  if (!person) throw new Error(`the sample names ${given}, who is not in it`);
  return person;
};

const yearlyDate = (day: CalendarDay, year: number | null): PartialDate => {
  const { month, day: dayOfMonth } = dayParts(day);
  const date = partialDate({ year, month, day: month === 2 && dayOfMonth === 29 ? 28 : dayOfMonth });
  if (!date) throw new Error(`no such birthday: ${day}`);
  return date;
};

const hourOf = (book: Book, day: CalendarDay, hour: number): Instant => instantAt(day, hour * 60, book.zone);

const hasTalked: ReadonlySet<string> = new Set(sampleMoments.flatMap(({ who }) => who));

const addPeople = (book: Book): void => {
  const organizationsByName = new Map<string, Organization>();
  for (const [index, row] of samplePeople.entries()) {
    const [given, family, pronouns, organizationName, title, place, layer, topics, howWeMet] = row;
    const known = organizationsByName.get(organizationName);
    const organization: Organization = known ?? {
      id: book.ids.next(),
      name: organizationName,
      kind: /University|College|school/iu.test(organizationName) ? 'school' : 'company',
      url: null,
      note: null,
      industry: sampleIndustries.get(organizationName) ?? null,
      size: null,
    };
    if (!known) {
      organizationsByName.set(organizationName, organization);
      add(book, 'organization')(organization);
    }
    const added = addDays(book.today, -365 + (index % 12) * 3);
    const person: Person = {
      ...emptyPerson(book.ids.next(), hourOf(book, added, 12)),
      given,
      family,
      pronouns,
      howWeMet,
      // Someone is kept because of a talk; the others are just in the book.
      layer: hasTalked.has(given) ? layer : null,
      layerSince: hasTalked.has(given) && layer !== null ? added : null,
      place,
      mutualContacts: 2 + (index % 7),
    };
    book.peopleByGiven.set(given, person);
    add(book, 'person')(person);
    const address = `${fold(given)}.${fold(family).replaceAll(' ', '')}@${fold(organizationName).replaceAll(/[^a-z]+/g, '-')}.example`;
    add(
      book,
      'contactPoint',
    )({
      id: book.ids.next(),
      personId: person.id,
      kind: 'email',
      value: address,
      label: 'work',
      preferred: true,
      service: null,
      address: null,
      key: address,
      rank: 0,
    });
    add(
      book,
      'position',
    )({
      ...emptyPosition,
      id: book.ids.next(),
      personId: person.id,
      organizationId: organization.id,
      title,
      seenOn: null,
      replaces: null,
    });
    for (const topic of topics) add(book, 'topic')({ id: book.ids.next(), personId: person.id, name: topic });
  }
};

/** Who brought us together, where the story of how we met says so. */
const addIntroducers = (book: Book): void => {
  for (const person of book.records.person ?? []) {
    const said = /^(?:Through (\p{L}+)|(\p{L}+) (?:introduced us|named))/u.exec(person.howWeMet ?? '');
    const introducer = book.peopleByGiven.get(said?.[1] ?? said?.[2] ?? '');
    if (introducer === undefined || person.given === null) continue;
    const met = { ...person, introducedBy: introducer.id };
    book.peopleByGiven.set(person.given, met);
    book.records.person = (book.records.person ?? []).map((one) => (one.id === person.id ? met : one));
  }
};

/** Of the owner of the sample as much as a profile says. */
const sampleMe = {
  ...emptyMe,
  place: 'Santiago',
  industry: 'logistics',
  country: 'Chile',
  languages: ['es', 'pt'],
  skills: ['drawing charts', 'reading permits', 'Spanish', 'Portuguese'],
} satisfies Me;

const addInteraction = (book: Book, people: readonly Person[], interaction: Interaction): void => {
  add(book, 'interaction')(interaction);
  for (const person of people) {
    add(
      book,
      'participant',
    )({
      id: book.ids.next(),
      interactionId: interaction.id,
      personId: person.id,
      name: null,
      role: 'with',
    });
  }
};

/** What is no talk, and asks for no thanks. */
const written: ReadonlySet<InteractionKind> = new Set(['message', 'email']);

const addMoment = (book: Book, moment: SampleMoment): void => {
  const people = moment.who.map((given) => personOf(book, given));
  const day = addDays(book.today, -moment.daysAgo);
  const loggedAt = hourOf(book, day, 19);
  const interactionId: InteractionId = book.ids.next();
  addInteraction(book, people, {
    ...emptyInteraction,
    id: interactionId,
    day,
    kind: moment.kind,
    direction: moment.began,
    minutes: moment.minutes,
    depth: moment.depth ?? null,
    purpose: moment.purpose ?? null,
    text: moment.text,
    source: 'log',
    loggedAt,
  });
  for (const { id: personId } of people) {
    if (moment.began === 'me' && !written.has(moment.kind) && moment.kind !== 'event')
      addThanks(book, moment, interactionId, personId, day);
    addBetween(book, moment, interactionId, personId, day);
  }
};

const addThanks = (
  book: Book,
  moment: SampleMoment,
  interactionId: InteractionId,
  personId: PersonId,
  day: CalendarDay,
): void => {
  const open = moment.thanksOpen === true;
  const messageId: Id<'InteractionId'> | null = open ? null : book.ids.next();
  const nextDay = addDays(day, 1);
  const person = book.records.person?.find(({ id }) => id === personId);
  if (messageId !== null && person) {
    addInteraction(book, [person], {
      ...emptyInteraction,
      id: messageId,
      day: nextDay,
      kind: 'email',
      direction: 'me',
      purpose: 'thanks',
      text: 'Three sentences: what it was, what it changed, what comes next.',
      source: 'card',
      loggedAt: hourOf(book, nextDay, 9),
    });
  }
  add(
    book,
    'thanks',
  )({
    id: book.ids.next(),
    interactionId,
    personId,
    cause: 'talk',
    because: gaveInWords({ kind: moment.kind, minutes: moment.minutes }, method),
    dueAt: hourOf(book, nextDay, 18),
    state: open ? 'due' : 'thanked',
    closedAt: open ? null : hourOf(book, nextDay, 9),
    messageId,
  });
};

const addBetween = (
  book: Book,
  moment: SampleMoment,
  interactionId: InteractionId,
  personId: PersonId,
  day: CalendarDay,
): void => {
  const { ids, today } = book;
  const favor = {
    id: ids.next<'FavorId'>(),
    personId,
    day,
    minutes: null,
    interactionId,
    useful: null,
    unasked: null,
    history: false,
  };
  if (moment.received)
    add(
      book,
      'favor',
    )({
      ...favor,
      direction: 'received',
      kind: moment.received[0],
      what: moment.received[1],
      unasked: moment.unasked ?? null,
    });
  if (moment.given)
    add(
      book,
      'favor',
    )({
      ...favor,
      id: ids.next(),
      direction: 'given',
      kind: moment.given[0],
      what: moment.given[1],
    });
  for (const what of moment.facts ?? [])
    add(book, 'fact')({ id: ids.next(), personId, what, day, interactionId });
  if (moment.thread) {
    const [what, inDays] = moment.thread;
    const when = inDays > 60 ? addDays(today, inDays).slice(0, 7) : addDays(today, inDays);
    add(
      book,
      'thread',
    )({
      id: ids.next(),
      personId,
      what,
      when: when as PartialDate,
      openedOn: day,
      interactionId,
      state: 'open',
      closedOn: null,
    });
  }
  for (const [by, promise, state] of [
    ['me', moment.promise, 'open'],
    ['them', moment.theirs, 'open'],
    ['me', moment.kept, 'kept'],
  ] as const) {
    if (!promise) continue;
    const [what, inDays] = promise;
    const due = addDays(today, inDays);
    add(
      book,
      'promise',
    )({
      id: ids.next(),
      personId,
      by,
      what,
      kind: 'send',
      due,
      daySaid: true,
      madeOn: day,
      interactionId,
      state,
      closedAt: state === 'kept' ? hourOf(book, due, 12) : null,
    });
  }
};

const addPlan = (book: Book, plan: (typeof samplePlans)[number]): void => {
  const day = addDays(book.today, plan.inDays);
  addInteraction(book, [personOf(book, plan.who)], {
    ...emptyInteraction,
    id: book.ids.next(),
    day,
    at: hourOf(book, day, plan.hour),
    kind: plan.kind,
    direction: 'me',
    text: plan.text,
    planned: true,
    outcome: 'open',
    source: 'log',
    loggedAt: hourOf(book, addDays(book.today, -2), 12),
  });
};
