import { readinessFor, type Ask, type Readiness } from '../../core/asks/index.ts';
import type { CalendarDay } from '../../core/dates/index.ts';
import { isWaiting, requestClock } from '../../core/followups/index.ts';
import type { PersonId } from '../../core/ids.ts';
import { displayName, type Person } from '../../core/people/index.ts';
import type { Reader } from '../../store/space.ts';
import { readPlans, readRequests } from './read-asks.ts';
import { readStandings } from './read-standing.ts';
import type { Deps } from '../deps.ts';
import { readOwner } from '../owner.ts';

/** An ask with what comes next. */
export interface ListedAsk {
  readonly ask: Ask;
  readonly person: { readonly id: PersonId; readonly name: string };
  /** Of one that has not gone out. */
  readonly readiness: Readiness | null;
  /** Of one that waits: the days of R3. */
  readonly nudgeOn: CalendarDay | null;
  readonly stopOn: CalendarDay | null;
}

const mostListed = 200;

/** What was asked and what is meant to be, the newest first; of one person, or of all. */
export const listAsks = (
  { space, clock }: Pick<Deps, 'space' | 'clock'>,
  { personId, open }: { readonly personId?: PersonId; readonly open?: boolean },
): Promise<readonly ListedAsk[]> =>
  space.read(async (reader) => {
    const owner = await readOwner(reader, clock);
    const asks = await reader.list('ask', {
      where: {
        ...(personId === undefined ? {} : { personId }),
        ...(open === true ? { state: { in: ['planned', 'sent'] } } : {}),
      },
      order: [
        ['madeOn', 'down'],
        ['id', 'down'],
      ],
      limit: mostListed,
    });
    const people = await peopleOf(reader, asks);
    const requests = new Map((await readRequests(reader, owner)).map((request) => [request.ask.id, request]));
    const planned = asks.filter(({ state }) => state === 'planned');
    const standingOf = await readStandings(
      reader,
      [...new Set(planned.flatMap(({ personId }) => people.get(personId) ?? []))],
      owner,
    );
    const planFor = await readPlans(reader, planned, owner);
    const listed: ListedAsk[] = [];
    for (const ask of asks) {
      const person = people.get(ask.personId);
      if (person === undefined || person.trashedAt !== null) continue;
      const request = requests.get(ask.id);
      const waits = request !== undefined && isWaiting(request) && person.state !== 'do-not-contact';
      const runs = waits ? requestClock(request, owner.method) : null;
      listed.push({
        ask,
        person: { id: person.id, name: displayName(person) },
        readiness:
          ask.state !== 'planned' ? null : readinessFor(standingOf(person), planFor(ask), owner.method),
        nudgeOn: ask.nudgedOn === null ? (runs?.nudgeOn ?? null) : null,
        stopOn: runs?.stopOn ?? null,
      });
    }
    return listed;
  });

const peopleOf = async (reader: Reader, asks: readonly Ask[]): Promise<ReadonlyMap<PersonId, Person>> => {
  const people = await reader.getMany('person', [...new Set(asks.map(({ personId }) => personId))]);
  return new Map(people.map((person) => [person.id, person]));
};
