import type { CallInput } from '../../contract/calls.ts';
import { fold } from '../../core/people/fold.ts';
import type { Answer } from '../app/api.ts';

type PeopleQuery = NonNullable<CallInput<'listPeople'>['query']>;
type Row = Answer<'listPeople'>['rows'][number];

const compare = (one: string | number | null, other: string | number | null): number =>
  one === other ? 0 : one === null ? 1 : other === null ? -1 : one < other ? -1 : 1;

/** What rows are put in order by; what only the book knows (when somebody was added) leaves them by name. */
const sortKeys: { readonly [Sort in NonNullable<PeopleQuery['sort']>]: (row: Row) => string | null } = {
  name: ({ name }) => fold(name),
  added: ({ name }) => fold(name),
  organization: ({ organization }) => (organization === null ? null : fold(organization)),
  layer: ({ layer }) => layer,
  lastInteraction: ({ lastInteraction }) => lastInteraction,
  nextDue: ({ nextDue }) => nextDue,
};

/** The list as the book would answer, from rows that were kept; groups are not in them, so that filter finds nobody. */
export const peopleAmong = (
  rows: readonly Row[],
  query: PeopleQuery,
  today: string,
): Answer<'listPeople'> => {
  const words = fold(query.text ?? '')
    .split(/\s+/u)
    .filter(Boolean);
  const fits = (row: Row): boolean => {
    const text = ` ${fold([row.name, row.organization, row.title, ...row.topics].filter(Boolean).join(' '))}`;
    return (
      words.every((word) => text.includes(` ${word}`)) &&
      (query.layer === undefined || (row.layer ?? 'none') === query.layer) &&
      (query.state === undefined || row.state === query.state) &&
      (query.topic === undefined || row.topics.some((topic) => fold(topic) === fold(query.topic ?? ''))) &&
      (query.due !== 'true' || (row.nextDue !== null && row.nextDue <= today)) &&
      query.group === undefined
    );
  };
  const keyOf = sortKeys[query.sort ?? 'name'];
  const sign = query.direction === 'down' ? -1 : 1;
  const found = rows.filter(fits).toSorted((one, other) => {
    const [a, b] = [keyOf(one), keyOf(other)];
    return a === null || b === null ? compare(a, b) : sign * compare(a, b);
  });
  return { rows: found, cursor: null, total: found.length };
};
