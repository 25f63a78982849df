import { contactIdentity, dateIdentity, positionIdentity, relationIdentity } from '../import/draft-fields.ts';
import {
  nameFields,
  emptyPersonDraft,
  fold,
  type ContactPointValue,
  type ImportantDateValue,
  type PersonDraft,
  type PositionDraft,
  type RelationValue,
} from '../people/index.ts';
import { organizationKey } from '../duplicates/index.ts';
import {
  agreedList,
  decidedList,
  mergeEntries,
  type EntryDecision,
  type EntryRule,
  type SideAnswer,
} from './merge-lists.ts';

/** Fields that an address book holds and that go out to it; the book's own of a person stay here. */
export const cardNameFields = nameFields.filter((field) => field !== 'formatted');
export const cardPlainFields = ['pronouns', 'note', 'photo'] as const;
export const cardLists = ['contactPoints', 'dates', 'relations', 'positions', 'groups'] as const;

export type CardField =
  | (typeof cardNameFields)[number]
  | (typeof cardPlainFields)[number]
  | (typeof cardLists)[number];

/** A field that both sides changed, each in its own way. */
export interface CardConflict {
  /** Of the field, and within a list of the entry. */
  readonly key: string;
  readonly field: CardField;
  /** In words; null where a side has none. */
  readonly here: string | null;
  readonly there: string | null;
}

export interface CardLists {
  readonly contactPoints: readonly EntryDecision<ContactPointValue>[];
  readonly dates: readonly EntryDecision<ImportantDateValue>[];
  readonly relations: readonly EntryDecision<RelationValue>[];
  readonly positions: readonly EntryDecision<PositionDraft>[];
  readonly groups: readonly EntryDecision<string>[];
}

export interface MergedCard {
  /** As the person is to be; of lists see the decisions. */
  readonly here: PersonDraft;
  /** As the card is to be. */
  readonly there: PersonDraft;
  readonly lists: CardLists;
  readonly conflicts: readonly CardConflict[];
  /** Whether the card is to change. */
  readonly isThereBehind: boolean;
  /** What both agree on as long as the card stays as it is: all of it but the open fields, which stay as they were. */
  readonly agreedNow: PersonDraft;
  /** The same once the card is as it is to be. */
  readonly agreedThen: PersonDraft;
}

export interface CardSides {
  /** What both agreed on last; null where they meet for the first time. */
  readonly base: PersonDraft | null;
  /** As the book has the person: what stays here left out. */
  readonly here: PersonDraft;
  readonly there: PersonDraft;
  /** What the user said of conflicts, by their keys. */
  readonly answers?: ReadonlyMap<string, SideAnswer>;
}

/** What of a person an address book can hold: places that were left and what only the book asks stay here. */
const asCard = (draft: PersonDraft): PersonDraft => ({
  ...draft,
  positions: draft.positions.filter(
    ({ current, organization, title }) => current && (organization !== null || title !== null),
  ),
  relations: draft.relations.filter(({ name }) => name !== null),
});

/**
 * A person and their card, which have gone apart since they last agreed, as one: field by field, in lists entry by
 * entry. What one side changed is changed on the other; what both changed stays open and is the user's to decide.
 */
export const mergeCards = ({ base, here, there: card, answers = new Map() }: CardSides): MergedCard => {
  const agreed = base ?? emptyPersonDraft;
  const there = asCard(card);
  const conflicts: CardConflict[] = [];
  const answerOf = (field: CardField) => (key: string) => answers.get(`${field}:${key}`) ?? null;

  const scalar = <Value extends string>(
    field: CardField,
    [before, ours, theirs]: readonly [Value | null, Value | null, Value | null],
  ): { readonly here: Value | null; readonly there: Value | null; readonly isOpen: boolean } => {
    const both = (value: Value | null) => ({ here: value, there: value, isOpen: false });
    if (ours === theirs || theirs === before) return both(ours);
    if (ours === before) return both(theirs);
    const answer = answers.get(field);
    if (answer !== undefined) return both(answer === 'here' ? ours : theirs);
    conflicts.push({ key: field, field, here: inWords(field, ours), there: inWords(field, theirs) });
    return { here: ours, there: theirs, isOpen: true };
  };

  const names = Object.fromEntries(
    cardNameFields.map((field) => [
      field,
      scalar<string>(field, [agreed.name[field], here.name[field], there.name[field]]),
    ]),
  );
  const plain = Object.fromEntries(
    cardPlainFields.map((field) => [
      field,
      scalar<string>(field, [agreed[field], here[field], there[field]]),
    ]),
  );
  const merged = <Value>(
    field: (typeof cardLists)[number],
    [before, ours, theirs]: readonly [readonly Value[], readonly Value[], readonly Value[]],
    rule: EntryRule<Value>,
    words: (entry: Value) => string,
  ): readonly EntryDecision<Value>[] => {
    const decisions = mergeEntries(before, ours, theirs, rule, answerOf(field));
    for (const { key, isOpen, here: mine, there: other } of decisions) {
      if (!isOpen) continue;
      const [one, two] = [mine === null ? undefined : ours[mine], other === null ? undefined : theirs[other]];
      conflicts.push({
        key: `${field}:${key}`,
        field,
        here: one === undefined ? null : words(one),
        there: two === undefined ? null : words(two),
      });
    }
    return decisions;
  };
  const before = asCard(agreed);
  const lists: CardLists = {
    contactPoints: merged(
      'contactPoints',
      [before.contactPoints, here.contactPoints, there.contactPoints],
      pointRule,
      pointInWords,
    ),
    dates: merged('dates', [before.dates, here.dates, there.dates], dateRule, dateInWords),
    relations: merged(
      'relations',
      [before.relations, here.relations, there.relations],
      relationRule,
      relationInWords,
    ),
    positions: merged(
      'positions',
      [before.positions, here.positions, there.positions],
      positionRule,
      positionInWords,
    ),
    groups: merged('groups', [before.groups, here.groups, there.groups], groupRule, (group) => group),
  };
  const nextThere = withName(
    {
      ...there,
      name: { ...there.name, ...mapValues(names, (field) => field.there) },
      ...mapValues(plain, (field) => field.there),
      contactPoints: decidedList(there.contactPoints, lists.contactPoints),
      dates: decidedList(there.dates, lists.dates),
      relations: decidedList(there.relations, lists.relations),
      positions: decidedList(there.positions, lists.positions),
      groups: decidedList(there.groups, lists.groups),
    },
    { base: agreed, here, there },
  );
  const past = card.positions.filter((position) => !there.positions.includes(position));
  const agreedOn = (now: PersonDraft, isThen: boolean): PersonDraft => ({
    ...now,
    name: { ...now.name, ...pick(agreed.name, openOf(names)) },
    ...pick(agreed, openOf(plain)),
    contactPoints: agreedList(there.contactPoints, lists.contactPoints, isThen),
    dates: agreedList(there.dates, lists.dates, isThen),
    relations: agreedList(there.relations, lists.relations, isThen),
    positions: [...agreedList(there.positions, lists.positions, isThen), ...past],
    groups: agreedList(there.groups, lists.groups, isThen),
  });
  return {
    here: withOwnFields(
      {
        ...here,
        name: { ...here.name, ...mapValues(names, (field) => field.here) },
        ...mapValues(plain, (field) => field.here),
      },
      { base: agreed, here, there },
    ),
    there: { ...nextThere, positions: [...nextThere.positions, ...past] },
    lists,
    conflicts,
    isThereBehind: isBehind(nextThere, there, lists),
    agreedNow: agreedOn(there, false),
    agreedThen: agreedOn(nextThere, true),
  };
};

const isBehind = (next: PersonDraft, there: PersonDraft, lists: CardLists): boolean => {
  const differs = <Value>(
    side: readonly Value[],
    decisions: readonly EntryDecision<Value>[],
    { isSame }: Pick<EntryRule<Value>, 'isSame'>,
  ): boolean =>
    decisions.some(({ isOpen, value, there: index }) => {
      const entry = index === null ? undefined : side[index];
      if (isOpen) return false;
      return value === null || entry === undefined
        ? value !== null || entry !== undefined
        : !isSame(value, entry);
    });
  return (
    nameFields.some((field) => next.name[field] !== there.name[field]) ||
    cardPlainFields.some((field) => next[field] !== there[field]) ||
    differs(there.contactPoints, lists.contactPoints, pointRule) ||
    differs(there.dates, lists.dates, dateRule) ||
    differs(there.relations, lists.relations, relationRule) ||
    differs(there.positions, lists.positions, positionRule) ||
    differs(there.groups, lists.groups, groupRule)
  );
};

type Sides = { readonly [Side in 'base' | 'here' | 'there']: PersonDraft };

const partFields = ['given', 'family', 'additional', 'prefix', 'suffix'] as const;

/** The name in one piece goes with its parts: where they change here it is put together from them anew. */
const withName = (next: PersonDraft, { base, here, there }: Sides): PersonDraft => {
  const isSaid = here.name.formatted !== null && here.name.formatted !== base.name.formatted;
  const hasParts = next.name.given !== null || next.name.family !== null;
  const isChanged = partFields.some((field) => next.name[field] !== there.name[field]);
  const isNewer = isSaid && (isChanged || (!hasParts && there.name.formatted === base.name.formatted));
  const formatted = isNewer ? here.name.formatted : isChanged && hasParts ? null : there.name.formatted;
  const { displayOrder } = isChanged ? here.name : there.name;
  return { ...next, name: { ...next.name, formatted, displayOrder } };
};

/** What comes in and never goes out: the name in one piece, the book's own fields, and what no field holds. */
const withOwnFields = (next: PersonDraft, { base, here, there }: Sides): PersonDraft => {
  const taken = <Value>(ours: Value, before: Value, theirs: Value): Value =>
    ours === before ? theirs : ours;
  const filled = <Value>(ours: Value | null, before: Value | null, theirs: Value | null): Value | null =>
    theirs === null || theirs === before || (ours !== null && ours !== before) ? ours : theirs;
  const lost = new Set(base.topics.filter((topic) => !there.topics.includes(topic)));
  const known = new Set([...here.topics, ...base.topics].map(fold));
  return {
    ...next,
    name: {
      ...next.name,
      formatted: taken(here.name.formatted, base.name.formatted, there.name.formatted),
      displayOrder: taken(here.name.displayOrder, base.name.displayOrder, there.name.displayOrder),
    },
    place: filled(here.place, base.place, there.place),
    howWeMet: filled(here.howWeMet, base.howWeMet, there.howWeMet),
    knownSince: filled(here.knownSince, base.knownSince, there.knownSince),
    topics: [
      ...here.topics.filter((topic) => !lost.has(topic)),
      ...there.topics.filter((topic) => !known.has(fold(topic))),
    ],
    unknown:
      unknownKey(here.unknown) === unknownKey(base.unknown) &&
      unknownKey(there.unknown) !== unknownKey(base.unknown)
        ? there.unknown
        : here.unknown,
  };
};

/** Servers write names of properties in letters and an order of their own. */
const unknownKey = (unknown: PersonDraft['unknown']): string =>
  unknown
    .map(({ group, name, parameters, value }) =>
      JSON.stringify([group?.toLowerCase(), name.toUpperCase(), parameters.map(String).toSorted(), value]),
    )
    .toSorted()
    .join();

const pointRule: EntryRule<ContactPointValue> = {
  identity: contactIdentity,
  place: ({ kind, label }) => `${kind}:${fold(label ?? '')}`,
  isSame: (one, other) =>
    one.value === other.value &&
    one.label === other.label &&
    one.preferred === other.preferred &&
    one.service === other.service &&
    JSON.stringify(one.address) === JSON.stringify(other.address),
  combine: (here, there) => ({
    kind: here.kind,
    value: here.value,
    label: here.label ?? there.label,
    preferred: here.preferred || there.preferred,
    service: here.service ?? there.service,
    address: here.address ?? there.address,
  }),
};

const dateRule: EntryRule<ImportantDateValue> = {
  identity: dateIdentity,
  place: () => null,
  isSame: (one, other) => one.date === other.date && one.label === other.label,
  combine: (here, there) => (here.date === there.date ? here : null),
};

const relationRule: EntryRule<RelationValue> = {
  identity: relationIdentity,
  place: () => null,
  isSame: () => true,
  combine: (here) => here,
};

const positionDetails = ['title', 'department', 'team', 'level', 'started', 'ended'] as const;

const positionRule: EntryRule<PositionDraft> = {
  identity: positionIdentity,
  place: ({ organization }) => organizationKey(organization ?? ''),
  isSame: (one, other) =>
    one.organization === other.organization &&
    positionDetails.every((detail) => one[detail] === other[detail]),
  combine: (here, there) => ({
    ...here,
    ...Object.fromEntries(positionDetails.map((detail) => [detail, here[detail] ?? there[detail]])),
  }),
};

const groupRule: EntryRule<string> = {
  identity: fold,
  place: () => null,
  isSame: (one, other) => fold(one) === fold(other),
  combine: (here) => here,
};

const inWords = (field: CardField, value: string | null): string | null =>
  field === 'photo' && value !== null ? 'a picture' : value;

const withLabel = (text: string, label: string | null): string =>
  label === null ? text : `${text} (${label})`;

const pointInWords = ({ value, label }: ContactPointValue): string => withLabel(value, label);

const dateInWords = ({ date, label }: ImportantDateValue): string => withLabel(date, label);

const relationInWords = ({ name, label }: RelationValue): string => withLabel(name ?? '', label);

const positionInWords = ({ title, organization }: PositionDraft): string =>
  [title, organization].filter((part) => part !== null).join(', ');

const openOf = (fields: Readonly<Record<string, { readonly isOpen: boolean }>>): readonly string[] =>
  Object.entries(fields).flatMap(([field, { isOpen }]) => (isOpen ? [field] : []));

const mapValues = <Value, Next>(
  fields: Readonly<Record<string, Value>>,
  next: (value: Value) => Next,
): Readonly<Record<string, Next>> =>
  Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, next(value)]));

const pick = (fields: object, names: readonly string[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(fields).filter(([field]) => names.includes(field)));
