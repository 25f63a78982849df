import type { CallAnswer, CallInput } from '../../contract/calls.ts';
import { parsePartialDate, type PartialDate } from '../../core/dates/index.ts';
import { addressTrouble } from '../../core/people/address-trouble.ts';
import type { ContactPointKind, DateKind, DisplayOrder, PersonState } from '../../core/people/person.ts';

type PersonCard = CallAnswer<'showPerson'>;
export type PersonChange = NonNullable<CallInput<'changePerson'>['body']>;

export interface PointRow {
  readonly id: string | null;
  readonly kind: ContactPointKind;
  readonly value: string;
  readonly label: string;
}

export interface DateRow {
  readonly id: string | null;
  readonly kind: DateKind;
  readonly label: string;
  readonly date: string;
}

export interface PositionRow {
  readonly id: string | null;
  readonly title: string;
  readonly organization: string;
  readonly started: string;
  readonly ended: string;
  readonly current: boolean;
}

/** Everything about a person as the form holds it: plain text, empty where nothing is known. */
export interface PersonForm {
  readonly given: string;
  readonly family: string;
  readonly additional: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly nickname: string;
  readonly calledByNickname: boolean;
  readonly displayOrder: DisplayOrder;
  readonly pronouns: string;
  readonly place: string;
  readonly timeZone: string;
  readonly howWeMet: string;
  readonly knownSince: string;
  readonly note: string;
  readonly topics: string;
  readonly groups: string;
  readonly cadenceDays: string;
  readonly pausedUntil: string;
  readonly state: PersonState;
  readonly usedToKnowWell: boolean;
  readonly private: boolean;
  readonly points: readonly PointRow[];
  readonly dates: readonly DateRow[];
  readonly positions: readonly PositionRow[];
}

export const formOf = (card: PersonCard): PersonForm => {
  const { person } = card;
  return {
    given: person.given ?? '',
    family: person.family ?? '',
    additional: person.additional ?? '',
    prefix: person.prefix ?? '',
    suffix: person.suffix ?? '',
    nickname: person.nickname ?? '',
    calledByNickname: person.calledByNickname === true,
    displayOrder: person.displayOrder,
    pronouns: person.pronouns ?? '',
    place: person.place ?? '',
    timeZone: person.timeZone ?? '',
    howWeMet: person.howWeMet ?? '',
    knownSince: person.knownSince ?? '',
    note: person.note ?? '',
    topics: card.topics.join(', '),
    groups: card.groups.join(', '),
    cadenceDays: person.cadenceDays === null ? '' : String(person.cadenceDays),
    pausedUntil: person.pausedUntil ?? '',
    state: person.state,
    usedToKnowWell: person.usedToKnowWell,
    private: person.private,
    points: card.contactPoints.map(({ id, kind, value, label }) => ({ id, kind, value, label: label ?? '' })),
    dates: card.dates.map(({ id, kind, label, date }) => ({ id, kind, label: label ?? '', date })),
    positions: card.positions.map(({ id, title, organization, started, ended, current }) => ({
      id,
      title: title ?? '',
      organization: organization ?? '',
      started: started ?? '',
      ended: ended ?? '',
      current,
    })),
  };
};

/** "ports, cold chains" as a list: no empty items, nothing twice. */
const listOf = (text: string): readonly string[] => [
  ...new Set(
    text
      .split(',')
      .map((item) => item.trim())
      .filter((item) => item !== ''),
  ),
];

/** What is wrong with the form, in words; null where it can be saved. */
export const formTrouble = (
  { contactPoints }: Pick<PersonCard, 'contactPoints'>,
  form: PersonForm,
): string | null => {
  const badDate = [
    form.knownSince,
    ...form.dates.map(({ date }) => date),
    ...form.positions.flatMap(({ started, ended }) => [started, ended]),
  ].find((text) => text.trim() !== '' && parsePartialDate(text.trim()) === null);
  if (badDate !== undefined)
    return `“${badDate}” is no date. Write 2026-03-04, 2026-03, 2026, or --03-04 for a birthday without a year.`;
  if (form.cadenceDays !== '' && !/^[1-9]\d{0,3}$/.test(form.cadenceDays.trim()))
    return 'Days between touches is a whole number.';
  const points = form.points.map(({ kind, value }) => ({ kind, value: value.trim() }));
  return addressTrouble(
    points.filter(({ value }) => value !== ''),
    contactPoints,
  );
};

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());
const dateOrNull = (text: string): PartialDate | null => parsePartialDate(text.trim());
const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Only what was changed: the rest of the record is not touched by saving. */
export const formToChange = (card: PersonCard, form: PersonForm): PersonChange => {
  const before = formOf(card);
  const changed = (field: keyof PersonForm): boolean => !same(before[field], form[field]);
  const nameParts = ['given', 'family', 'additional', 'prefix', 'suffix', 'nickname'] as const;
  const name = {
    ...Object.fromEntries(nameParts.filter(changed).map((part) => [part, orNull(form[part])])),
    ...(changed('displayOrder') && { displayOrder: form.displayOrder }),
  };
  const pointsById = new Map(card.contactPoints.map((point) => [point.id as string, point]));
  const positionsById = new Map(card.positions.map((position) => [position.id as string, position]));
  return {
    ...(Object.keys(name).length > 0 && { name }),
    ...((changed('nickname') || changed('calledByNickname')) && { calledByNickname: form.calledByNickname }),
    ...(changed('pronouns') && { pronouns: orNull(form.pronouns) }),
    ...(changed('place') && { place: orNull(form.place) }),
    ...(changed('timeZone') && { timeZone: orNull(form.timeZone) }),
    ...(changed('howWeMet') && { howWeMet: orNull(form.howWeMet) }),
    ...(changed('knownSince') && { knownSince: dateOrNull(form.knownSince) }),
    ...(changed('note') && { note: orNull(form.note) }),
    ...(changed('topics') && { topics: listOf(form.topics) }),
    ...(changed('groups') && { groups: listOf(form.groups) }),
    ...(changed('cadenceDays') && { cadenceDays: form.cadenceDays === '' ? null : Number(form.cadenceDays) }),
    ...(changed('pausedUntil') && { pausedUntil: orNull(form.pausedUntil) }),
    ...(changed('state') && { state: form.state }),
    ...(changed('usedToKnowWell') && { usedToKnowWell: form.usedToKnowWell }),
    ...(changed('private') && { private: form.private }),
    ...(changed('points') && {
      contactPoints: form.points
        .filter(({ value }) => value.trim() !== '')
        .map(({ id, kind, value, label }) => {
          const kept = id === null ? undefined : pointsById.get(id);
          return {
            ...(kept !== undefined && { id: kept.id }),
            kind,
            value: value.trim(),
            label: orNull(label),
            preferred: kept?.preferred ?? false,
            service: kept?.service ?? null,
            // A postal address that was rewritten is its new line; its parts were of the old one.
            address: kept !== undefined && kept.value === value ? kept.address : null,
          };
        }),
    }),
    ...(changed('dates') && {
      dates: form.dates.flatMap(({ id, kind, label, date }) => {
        const parsed = dateOrNull(date);
        const kept = card.dates.find((candidate) => candidate.id === id);
        return parsed === null
          ? []
          : [{ ...(kept !== undefined && { id: kept.id }), kind, label: orNull(label), date: parsed }];
      }),
    }),
    ...(changed('positions') && {
      positions: form.positions
        .filter(({ title, organization }) => title.trim() !== '' || organization.trim() !== '')
        .map(({ id, title, organization, started, ended, current }) => {
          const kept = id === null ? undefined : positionsById.get(id);
          return {
            ...(kept !== undefined && {
              id: kept.id,
              department: kept.department,
              team: kept.team,
              level: kept.level,
              ...(kept.organizationKind !== null && { organizationKind: kept.organizationKind }),
            }),
            title: orNull(title),
            organization: orNull(organization),
            started: dateOrNull(started),
            ended: dateOrNull(ended),
            current,
          };
        }),
    }),
  };
};

/** The fields that are other than the book says. */
export const typedIn = (card: PersonCard, form: PersonForm): Partial<PersonForm> => {
  const before = formOf(card);
  return Object.fromEntries(
    Object.entries(form).filter(([field, value]) => !same(before[field as keyof PersonForm], value)),
  );
};

type Base = Readonly<Record<string, unknown>>;

/** What the book said when the form was begun, also where it was begun on an earlier visit. */
export const baseSince = (now: Base, kept: Base): Base =>
  Object.fromEntries(
    Object.entries(now).map(([field, value]) => {
      if (!Object.hasOwn(kept, field)) return [field, value];
      if (field !== 'name') return [field, kept[field]];
      const names = kept[field] as Base;
      return [field, baseSince(value as Base, names)];
    }),
  );

/** What the book said of each field that is changed, when the form was opened. */
export const baseOf = (card: PersonCard, change: PersonChange): Readonly<Record<string, unknown>> => {
  const { person, topics, groups, contactPoints, dates, positions } = card;
  const there: Readonly<Record<string, unknown>> = {
    ...person,
    name: Object.fromEntries(
      Object.keys(change.name ?? {}).map((part) => [
        part,
        person[part as keyof NonNullable<typeof change.name>],
      ]),
    ),
    topics,
    groups,
    contactPoints,
    dates,
    positions,
  };
  return Object.fromEntries(Object.keys(change).map((field) => [field, there[field] ?? null]));
};
