import type { CallInput } from '../../contract/calls.ts';
import { fold } from '../../core/people/fold.ts';
import { meets, readFilter, type Facts } from '../../core/views/index.ts';
import type { Answer } from '../app/api.ts';

/** What the app asks: all that narrows the list is said in its text. */
export type PeopleQuestion = Pick<
  NonNullable<CallInput<'listPeople'>['query']>,
  'text' | 'sort' | 'direction'
>;
type Row = Answer<'listPeople'>['rows'][number];

const compare = (one: string | number | null, other: string | number | null): number =>
  one === other ? 0 : one === null ? 1 : other === null ? -1 : one < other ? -1 : 1;

/** What rows are put in order by; what only the book knows (when somebody was added) leaves them by name. */
const sortKeys: { readonly [Sort in NonNullable<PeopleQuestion['sort']>]: (row: Row) => string | null } = {
  name: ({ name }) => fold(name),
  added: ({ name }) => fold(name),
  organization: ({ organization }) => (organization === null ? null : fold(organization)),
  layer: ({ layer }) => layer,
  lastInteraction: ({ lastInteraction }) => lastInteraction,
  nextDue: ({ nextDue }) => nextDue,
};

/** As far as a row tells it: of groups it tells nothing. */
const factsOf = (row: Row, today: string): Facts => {
  const text = ` ${fold([row.name, row.organization, row.title, ...row.topics].filter(Boolean).join(' '))}`;
  return {
    hasText: (said) =>
      fold(said)
        .split(' ')
        .every((word) => text.includes(` ${word}`)),
    layer: row.layer,
    state: row.state,
    isDue: row.nextDue !== null && row.nextDue <= today,
    hasTopic: (name) => row.topics.some((topic) => fold(topic) === fold(name)),
    isInGroup: () => false,
  };
};

/** The list as the book would answer, from rows that were kept. */
export const peopleAmong = (
  rows: readonly Row[],
  query: PeopleQuestion,
  today: string,
): Answer<'listPeople'> => {
  const { filter } = readFilter(query.text ?? '');
  const keyOf = sortKeys[query.sort ?? 'name'];
  const sign = query.direction === 'down' ? -1 : 1;
  const found = rows
    .filter((row) => meets(factsOf(row, today), filter))
    .toSorted((one, other) => {
      const [a, b] = [keyOf(one), keyOf(other)];
      return a === null || b === null ? compare(a, b) : sign * compare(a, b);
    });
  return { rows: found, cursor: null, total: found.length };
};
