import type { CalendarDay } from '../../core/dates/index.ts';
import { forwardOf, type Forward, type ForwardEntry } from '../../core/forward/index.ts';
import type { PersonId } from '../../core/ids.ts';
import { displayName } from '../../core/people/index.ts';
import type { Reader } from '../../store/space.ts';
import type { Deps } from '../deps.ts';
import { loopOf } from './read-loops.ts';
import { readOwner, type Owner } from '../owner.ts';

export interface ForwardLog extends Omit<Forward, 'entries'> {
  readonly entries: readonly (ForwardEntry & { readonly name: string })[];
}

/** What is shown; the count is of all. */
const mostShown = 100;

/** Whom I helped in turn, since the last goal was reached or since helping became one (R20). */
export const showForward = ({ space, clock }: Pick<Deps, 'space' | 'clock'>): Promise<ForwardLog> =>
  space.read(async (reader) => {
    const owner = await readOwner(reader, clock);
    const { since, helpers } = await readBeginning(reader, owner);
    const given = await reader.list('favor', {
      where: {
        direction: 'given',
        history: false,
        day: { ...(since === null ? {} : { atLeast: since }), atMost: owner.day },
      },
    });
    const forward = forwardOf(given, helpers, since);
    const entries = forward.entries.slice(0, mostShown);
    const people = await reader.getMany('person', [...new Set(entries.map(({ personId }) => personId))]);
    const names = new Map(
      people.filter(({ trashedAt }) => trashedAt === null).map((person) => [person.id, displayName(person)]),
    );
    return {
      ...forward,
      entries: entries.flatMap(({ id, personId, kind, what, day }) => {
        const name = names.get(personId);
        return name === undefined ? [] : [{ id, personId, kind, what, day, name }];
      }),
    };
  });

/** The last goal that was reached, and who helped there; without one the day on which helping became a goal. */
const readBeginning = async (
  reader: Reader,
  owner: Owner,
): Promise<{ readonly since: CalendarDay | null; readonly helpers: ReadonlySet<PersonId> }> => {
  const [reached] = await reader.list('goal', {
    where: { state: 'reached', closedOn: { atMost: owner.day } },
    order: [['closedOn', 'down']],
    limit: 1,
  });
  const [helping] = await reader.list('goal', {
    where: { state: 'open', mode: 'helper' },
    order: [['startedOn', 'up']],
    limit: 1,
  });
  if (reached === undefined) return { since: helping?.startedOn ?? null, helpers: new Set() };
  const entries = await loopOf(reader, reached, owner);
  return {
    since: reached.closedOn,
    helpers: new Set(entries.filter(({ waiting }) => waiting === null).map(({ helper }) => helper.id)),
  };
};
