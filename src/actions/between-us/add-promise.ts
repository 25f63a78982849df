import type { CalendarDay } from '../../core/dates/index.ts';
import type { BatchId, PersonId, PromiseId } from '../../core/ids.ts';
import { displayName } from '../../core/people/index.ts';
import { defaultDue, promiseKindOf, type PromiseRecord } from '../../core/promises/index.ts';
import { ok, type Result } from '../../core/result.ts';
import { noPerson, notFound, type ActionError } from '../action-error.ts';
import type { Deps } from '../deps.ts';
import { livePerson } from '../duplicates/person-now.ts';
import { readOwner } from '../owner.ts';

export interface WrittenPromise {
  readonly promise: PromiseRecord;
  readonly batch: BatchId | null;
}

/** Notes a promise, mine or theirs; without a day it gets R2's for its kind. The same id again changes nothing. */
export const addPromise = async (
  { space, clock }: Pick<Deps, 'space' | 'clock'>,
  said: {
    readonly id: PromiseId;
    readonly personId: PersonId;
    readonly what: string;
    readonly by: 'me' | 'them';
    readonly due?: CalendarDay;
  },
): Promise<Result<WrittenPromise, ActionError>> => {
  const { value: promise, batch } = await space.write(
    { action: 'promise', summary: 'Noted a promise' },
    async (writer) => {
      const known = await writer.get('promise', said.id);
      if (known) return known;
      const person = await livePerson(writer, said.personId);
      if (person === null) return null;
      const { day, method } = await readOwner(writer, clock);
      const kind = promiseKindOf(said.what);
      const made: PromiseRecord = {
        id: said.id,
        personId: person.id,
        by: said.by,
        what: said.what,
        kind,
        due: said.due ?? defaultDue(kind, day, method),
        daySaid: said.due !== undefined,
        madeOn: day,
        interactionId: null,
        state: 'open',
        closedAt: null,
      };
      await writer.put('promise', made);
      const name = displayName(person);
      writer.summarize(
        said.by === 'me' ? `Promised ${name}: ${said.what}` : `${name} promised: ${said.what}`,
      );
      return made;
    },
  );
  return promise === null ? notFound(noPerson(said.personId)) : ok({ promise, batch });
};
