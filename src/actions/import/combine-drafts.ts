import {
  nameFields,
  fold,
  type PersonDraft,
  type PersonName,
  type PositionDraft,
  type UnknownProperty,
} from '../../core/people/index.ts';
import {
  contactIdentity,
  dateIdentity,
  plainFields,
  positionIdentity,
  relationIdentity,
} from '../../core/import/draft-fields.ts';
import { unknownProperty } from '../../sources/unknown-property.ts';
import { mergeNote } from './merge-words.ts';
import { isSamePlace } from './merge-positions.ts';

/** Two tellings of one person as one: the first wins where both say something, lists are joined. Answers `one` itself where the other adds nothing. */
export const combineDrafts = (one: PersonDraft, other: PersonDraft): PersonDraft => {
  const note = mergeNote(one.note, { told: other.note, base: null, elsewhere: () => [] });
  const fields = plainFields.filter(
    (field) => field !== 'note' && one[field] === null && other[field] !== null,
  );
  const names = nameFields.filter((field) => one.name[field] === null && other.name[field] !== null);
  const lists = {
    contactPoints: joined(one.contactPoints, other.contactPoints, contactIdentity),
    dates: joined(one.dates, other.dates, dateIdentity),
    relations: joined(one.relations, other.relations, relationIdentity),
    positions: joinedPositions(one.positions, other.positions),
    topics: joined(one.topics, other.topics, fold),
    groups: joined(one.groups, other.groups, fold),
    unknown: joined(one.unknown, [...other.unknown, ...leftOf(one, other)], (property) =>
      JSON.stringify(property),
    ),
  };
  const grown = (Object.keys(lists) as (keyof typeof lists)[]).some((list) => lists[list] !== one[list]);
  if (fields.length === 0 && names.length === 0 && !grown && note === one.note) return one;
  return {
    ...one,
    note,
    ...Object.fromEntries(fields.map((field) => [field, other[field]])),
    ...lists,
    name: {
      ...one.name,
      ...(Object.fromEntries(names.map((field) => [field, other.name[field]])) as Partial<PersonName>),
    },
  };
};

/** What one field cannot hold of both, as a card that says it twice keeps the second. */
const leftOf = (one: PersonDraft, other: PersonDraft): readonly UnknownProperty[] =>
  (
    [
      ['FN', one.name.formatted, other.name.formatted],
      ['NICKNAME', one.name.nickname, other.name.nickname],
      ['PRONOUNS', one.pronouns, other.pronouns],
    ] as const
  ).flatMap(([name, first, second]) =>
    first === null || second === null || fold(first) === fold(second) ? [] : unknownProperty(name, second),
  );

/** A place told without its title gives way to the same one with it. */
const joinedPositions = (
  one: readonly PositionDraft[],
  other: readonly PositionDraft[],
): readonly PositionDraft[] => {
  const all = joined(one, other, positionIdentity);
  const untitled = all.filter(
    (position) =>
      position.title === null &&
      isBare(position) &&
      all.some((each) => each.title !== null && isSamePlace(each, position)),
  );
  return untitled.length === 0 ? all : all.filter((position) => !untitled.includes(position));
};

const isBare = ({ department, team, level, started, ended }: PositionDraft): boolean =>
  [department, team, level, started, ended].every((detail) => detail === null);

const joined = <Entry>(
  one: readonly Entry[],
  other: readonly Entry[],
  identity: (entry: Entry) => string,
): readonly Entry[] => {
  if (other.length === 0) return one;
  const known = new Set(one.map(identity));
  const more = other.filter((entry) => !known.has(identity(entry)));
  return more.length === 0 ? one : [...one, ...more];
};
