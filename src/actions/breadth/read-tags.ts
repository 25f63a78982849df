import type { Tags } from '../../core/breadth/index.ts';
import type { Method } from '../../core/config/index.ts';
import type { PersonId } from '../../core/ids.ts';
import { namedFields, fold, type Organization, type Person, type Position } from '../../core/people/index.ts';
import type { Reader } from '../../store/space.ts';

/** What the user or their files wrote of people, and what ties them to circles; nothing is guessed (R8). */
export interface Tagged {
  readonly tags: ReadonlyMap<PersonId, Tags>;
  /** Values of "function" that are titles. */
  readonly titles: ReadonlySet<string>;
  /** Organizations of all their positions, and who introduced us. */
  readonly ties: ReadonlyMap<PersonId, readonly string[]>;
  readonly positions: ReadonlyMap<PersonId, readonly MixPosition[]>;
}

/** What is read of a person for the mix of talks: of the thousands of a large book neither notes nor photos. */
export const mixFields = [
  ...namedFields,
  'introducedBy',
  'state',
  'place',
  'seniorityYears',
  'mutualContacts',
  'trashedAt',
] as const satisfies readonly (keyof Person)[];
export type MixPerson = Pick<Person, (typeof mixFields)[number]>;

type MixPosition = Pick<
  Position,
  'personId' | 'organizationId' | 'title' | 'department' | 'level' | 'current'
>;

/** Of whom nothing tells. */
export const noTags: Tags = { industry: null, function: null, seniority: null, place: null };

export const readTagged = async (
  reader: Reader,
  people: readonly MixPerson[],
  method: Method,
): Promise<Tagged> => {
  const picked = await reader.pick(
    'position',
    ['id', 'personId', 'organizationId', 'title', 'department', 'level', 'current'],
    { where: { personId: { in: people.map(({ id }) => id) } } },
  );
  const listed = picked.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const positions = Map.groupBy(listed, ({ personId }) => personId);
  const organizations = new Map(
    (
      await reader.getMany('organization', [
        ...new Set(listed.flatMap(({ organizationId }) => organizationId ?? [])),
      ])
    ).map((organization) => [organization.id, organization]),
  );
  const spelled = speller();
  const titles = new Set<string>();
  const tags = new Map<PersonId, Tags>();
  for (const person of people) {
    const position = (positions.get(person.id) ?? []).find(({ current }) => current);
    const organization = organizations.get(position?.organizationId ?? ('' as Organization['id']));
    const title = position?.department === null ? lowered(position.title) : null;
    const work = spelled(position?.department ?? title);
    if (work !== null && title !== null) titles.add(work);
    tags.set(person.id, {
      ...noTags,
      industry: spelled(organization?.industry ?? null),
      function: work,
      seniority: spelled(position?.level ?? seniorityOf(person, method)),
      place: spelled(person.place),
    });
  }
  return {
    tags,
    titles,
    positions,
    ties: new Map(
      people.map(({ id, introducedBy }) => [
        id,
        [
          ...(positions.get(id) ?? []).flatMap(({ organizationId }) => organizationId ?? []),
          ...(introducedBy === null ? [] : [introducedBy]),
        ],
      ]),
    ),
  };
};

/** "Credit officer" as a sentence has it; "CEO" stays. */
const lowered = (title: string | null): string | null =>
  title === null || /^\p{Lu}{2}/u.test(title) ? title : title.charAt(0).toLowerCase() + title.slice(1);

const seniorityOf = ({ seniorityYears }: MixPerson, { ledger }: Method): string | null => {
  if (seniorityYears === null) return null;
  const [senior, far] = ledger.senior_y;
  if (seniorityYears >= far) return `${far} years ahead of you`;
  return seniorityYears >= senior ? `${senior} years ahead of you` : 'about where you are';
};

/** One spelling for each value: the first that was met. */
const speller = (): ((value: string | null) => string | null) => {
  const known = new Map<string, string>();
  return (value) => {
    const trimmed = value?.trim() ?? '';
    if (trimmed === '') return null;
    const key = fold(trimmed);
    const first = known.get(key) ?? trimmed;
    known.set(key, first);
    return first;
  };
};
