import type { Ask, Readiness } from '../../core/asks/index.ts';
import { readinessFor } from '../../core/asks/index.ts';
import type { BatchId } from '../../core/ids.ts';
import { displayName } from '../../core/people/index.ts';
import { ok, type Result } from '../../core/result.ts';
import { noPerson, notFound, type ActionError } from '../action-error.ts';
import { newAsk, type AskInput } from './new-ask.ts';
import { promiseOffered } from './promise-offered.ts';
import { planOf } from './read-asks.ts';
import { readStanding } from './read-standing.ts';
import type { Deps } from '../deps.ts';
import { readOwner } from '../owner.ts';

export interface WrittenAsk {
  readonly ask: Ask;
  /** What R6 says of it today: its card comes when it is ready. */
  readonly readiness: Readiness;
  readonly batch: BatchId | null;
}

/**
 * Plans an ask; its card comes on the day on which it is fair (R6). What they offered by themselves is ready now, and
 * becomes a promise to send it.
 */
export const planAsk = async (deps: Deps, input: AskInput): Promise<Result<WrittenAsk, ActionError>> => {
  const { value, batch } = await deps.space.write(
    { action: 'ask', summary: 'Planned to ask' },
    async (writer) => {
      const person = await writer.get('person', input.personId);
      if (!person || person.trashedAt !== null) return null;
      const owner = await readOwner(writer, deps.clock);
      const known = await writer.get('ask', input.id);
      const ask = known ?? (await newAsk(writer, person, input, owner));
      const standing = await readStanding(writer, person, owner);
      const readiness = readinessFor(standing, await planOf(writer, ask, owner), owner.method);
      if (known) return { ask, readiness };
      await writer.put('ask', ask);
      if (ask.offered) {
        const { what, madeOn: day } = ask;
        await promiseOffered(writer, ask, { what, day, interactionId: null }, owner, deps.ids);
      }
      writer.summarize(`Planned to ask ${displayName(person)}: ${ask.what}`);
      return { ask, readiness };
    },
  );
  return value === null ? notFound(noPerson(input.personId)) : ok({ ...value, batch });
};
