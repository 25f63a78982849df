import {
  displayName,
  type PersonDraft,
  type RelationValue,
  type UnknownProperty,
} from '../../core/people/index.ts';
import { presentText } from '../present-text.ts';
import { issue, type IssueList, type ReadPerson } from '../source.ts';
import { plainUid, type GroupCard } from './other-fields.ts';

type PeopleByKey = ReadonlyMap<string, ReadPerson>;

/** The people of a file with what its cards say of each other: groups of their members, whom somebody is related to. */
export const linked = (
  people: readonly ReadPerson[],
  groups: readonly GroupCard[],
  issues: IssueList,
): readonly ReadPerson[] => {
  const peopleByKey = byKey(people);
  const related = people.map((person) => withRelations(person, peopleByKey));
  const namesByLine = groupsOf(peopleByKey, groups, issues);
  return namesByLine.size === 0
    ? related
    : related.map((person) => {
        const names = namesByLine.get(person.line);
        return names === undefined ? person : { ...person, draft: { ...person.draft, groups: [...names] } };
      });
};

/** By the card's own name, and by each address. */
const byKey = (people: readonly ReadPerson[]): PeopleByKey => {
  const found = new Map<string, ReadPerson>();
  for (const person of people) {
    const { identifier, contactPoints } = person.draft;
    const emails = contactPoints.filter(({ kind }) => kind === 'email').map(({ value }) => `mailto:${value}`);
    for (const key of [...(identifier === null ? [] : [identifier]), ...emails])
      if (!found.has(key.toLowerCase())) found.set(key.toLowerCase(), person);
  }
  return found;
};

const groupsOf = (
  people: PeopleByKey,
  groups: readonly GroupCard[],
  issues: IssueList,
): ReadonlyMap<number, ReadonlySet<string>> => {
  const namesByLine = new Map<number, Set<string>>();
  for (const { name, members } of groups)
    for (const { property, uid } of members) {
      const person = people.get(uid.toLowerCase());
      if (person === undefined || name === '') {
        issues.add(issue('unknown-member', { line: property.line, field: name, text: uid }));
        continue;
      }
      const names = namesByLine.get(person.line) ?? new Set(person.draft.groups);
      namesByLine.set(person.line, names.add(name));
    }
  return namesByLine;
};

/** A relation to the number of a card is one to whom that card is of; to none of this file it stays as it came. */
const withRelations = (person: ReadPerson, people: PeopleByKey): ReadPerson => {
  const { draft } = person;
  const relations: RelationValue[] = [];
  const unknown = draft.unknown.filter((property) => {
    const relation = relationIn(property, draft, people);
    if (relation !== null) relations.push(relation);
    return relation === null;
  });
  return relations.length === 0
    ? person
    : { ...person, draft: { ...draft, relations: [...draft.relations, ...relations], unknown } };
};

const relationIn = (
  { name, value, parameters }: UnknownProperty,
  draft: PersonDraft,
  people: PeopleByKey,
): RelationValue | null => {
  if (name.toUpperCase() !== 'RELATED') return null;
  const other = people.get(plainUid(value).toLowerCase())?.draft;
  if (other === undefined || other === draft) return null;
  const types = parameters.flatMap(([key, type]) =>
    key === 'TYPE' && type.toLowerCase() !== 'pref' ? [type.toLowerCase()] : [],
  );
  return {
    kind: 'related',
    label: presentText(types.join(', ')),
    name: displayName(other.name, other.contactPoints),
  };
};
