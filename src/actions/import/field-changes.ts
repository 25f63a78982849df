import type { PersonId } from '../../core/ids.ts';
import { happenedInWords } from '../../core/interactions/in-words.ts';
import { plainFields } from '../../core/import/draft-fields.ts';
import { personFieldWords } from '../../core/people/field-words.ts';
import { callName, displayName, nameFields, type Person } from '../../core/people/index.ts';
import type { HistoryDraft } from '../../sources/history.ts';
import type { DetailedPerson, OrganizationName, PersonDetails } from './known-person.ts';
import type { FieldChange, PersonChange } from './report.ts';

/** Of more people than these nobody looks through what changes; how many there are is counted. */
const mostPeople = 200;

/** What an import does to those who are in the book, a person at a time and field by field. */
export class FieldChanges {
  readonly #seen = new Map<PersonId, Seen>();
  readonly #organizationName: OrganizationName;

  constructor(organizationName: OrganizationName) {
    this.#organizationName = organizationName;
  }

  /** Tells how somebody stands before they are brought up to date; what is answered is called when they are. */
  watch({ id, details }: DetailedPerson): (known: DetailedPerson, told: readonly HistoryDraft[]) => void {
    const { before, happened } = this.#seen.get(id) ?? { before: { ...details }, happened: [] };
    return (known, told) => {
      if (this.#seen.has(id) || this.#seen.size < mostPeople)
        this.#seen.set(id, { before, after: { ...known.details }, happened: [...happened, ...told] });
    };
  }

  /** Of somebody new: what other files of the same import add to them, and count as changed. */
  added(known: DetailedPerson, told: readonly HistoryDraft[]): void {
    if (told.length > 0) this.watch(known)(known, told);
  }

  list(made: Pick<ReadonlySet<PersonId>, 'has'>): readonly PersonChange[] {
    return [...this.#seen].flatMap(([id, { before, after, happened }]) => {
      const changes = [
        ...(made.has(id) ? [] : changesBetween(before, after, this.#organizationName)),
        ...together(after, happened),
      ];
      const person = { id, name: displayName(after.person, after.contactPoints) };
      return changes.length === 0 ? [] : [{ person, changes }];
    });
  }
}

interface Seen {
  readonly before: PersonDetails;
  readonly after: PersonDetails;
  /** What happened between us, as the files tell it. */
  readonly happened: readonly HistoryDraft[];
}

/** Of more than these the number says enough. */
const mostTogether = 3;

const together = ({ person }: PersonDetails, happened: readonly HistoryDraft[]): readonly FieldChange[] => {
  const words = happened
    .slice(0, mostTogether)
    .map((one) => `${happenedInWords({ ...one, planned: false }, callName(person))}, ${one.day}`);
  const more = happened.length - words.length;
  const after = joined(more > 0 ? [...words, `and ${more} more`] : words);
  return after === null ? [] : [{ field: 'Between you', before: null, after }];
};

/** One value each; a picture is told by itself. */
const singleFields = [
  ...nameFields,
  'displayOrder',
  ...plainFields.filter((field) => field !== 'photo'),
] as const satisfies readonly (keyof Person & keyof typeof personFieldWords)[];

const pointWords = {
  email: 'E-mail',
  phone: 'Phone',
  url: 'Website',
  address: 'Address',
  handle: 'Messenger',
} as const;

const changesBetween = (
  before: PersonDetails,
  after: PersonDetails,
  organizationName: OrganizationName,
): readonly FieldChange[] => {
  const lists = [toLists(before, organizationName), toLists(after, organizationName)] as const;
  return [
    ...singleFields.flatMap((field): readonly FieldChange[] => {
      const [was, is] = [before.person[field], after.person[field]];
      return was === is ? [] : [{ field: personFieldWords[field], before: was, after: is }];
    }),
    ...(before.person.photo === after.person.photo
      ? []
      : [{ field: personFieldWords.photo, before: pictureIn(before), after: pictureIn(after) }]),
    ...[...new Set(lists.flatMap((list) => [...list.keys()]))].flatMap((word): readonly FieldChange[] => {
      const [was = [], is = []] = lists.map((list) => list.get(word));
      const gone = was.filter((value) => !is.includes(value));
      const come = is.filter((value) => !was.includes(value));
      return gone.length + come.length === 0
        ? []
        : [{ field: word, before: joined(gone), after: joined(come) }];
    }),
  ];
};

const pictureIn = ({ person }: PersonDetails): string | null => (person.photo === null ? null : 'a picture');

const joined = (values: readonly string[]): string | null => (values.length === 0 ? null : values.join('; '));

/** What there are several of, each as a user reads it, by the name of its kind. */
const toLists = (
  { person, contactPoints, dates, relations, positions, topics, memberships }: PersonDetails,
  organizationName: OrganizationName,
): ReadonlyMap<string, readonly string[]> => {
  const rows: readonly (readonly [word: string, value: string])[] = [
    ...contactPoints.map(
      ({ kind, value, label, preferred }) =>
        [pointWords[kind], withNotes(value, [label, preferred ? 'preferred' : null])] as const,
    ),
    ...positions.map(({ organizationId, title, department, team, started, ended, current }) => {
      const where = organizationId === null ? null : organizationName(organizationId);
      const years =
        started === null
          ? ended && `to ${ended}`
          : ended === null
            ? `since ${started}`
            : `${started} to ${ended}`;
      return [
        'Work',
        withNotes(present([title, department, team, where]).join(', '), [years ?? (current ? null : 'past')]),
      ] as const;
    }),
    ...dates.map(
      ({ kind, label, date }) => [kind === 'birthday' ? 'Birthday' : (label ?? 'Date'), date] as const,
    ),
    ...relations.map(({ label, kind, name }) => ['Relation', `${label ?? kind}: ${name ?? ''}`] as const),
    ...topics.map(({ name }) => ['Cares about', name] as const),
    ...memberships.map(({ group }) => ['Groups', group] as const),
    ...person.unknown.map(({ name, value }) => ['Kept as it came', `${name}: ${value}`] as const),
  ];
  return new Map(
    [...Map.groupBy(rows, ([word]) => word)].map(([word, ofWord]) => [
      word,
      ofWord.map(([, value]) => value),
    ]),
  );
};

const present = (parts: readonly (string | null)[]): readonly string[] =>
  parts.filter((part) => part !== null);

const withNotes = (value: string, notes: readonly (string | null)[]): string => {
  const said = present(notes);
  return said.length === 0 ? value : `${value} (${said.join(', ')})`;
};
