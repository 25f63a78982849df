import type { PartialDate } from '../../core/dates/index.ts';
import type { BatchId, PersonId, ThreadId } from '../../core/ids.ts';
import { displayName } from '../../core/people/index.ts';
import { ok, type Result } from '../../core/result.ts';
import type { Thread } from '../../core/threads/thread.ts';
import { noPerson, notFound, type ActionError } from '../action-error.ts';
import type { Deps } from '../deps.ts';
import { livePerson } from '../duplicates/person-now.ts';
import { readOwner } from '../owner.ts';

export interface WrittenThread {
  readonly thread: Thread;
  readonly batch: BatchId | null;
}

/** Notes what to ask about later (R18). The same id again changes nothing. */
export const addThread = async (
  { space, clock }: Pick<Deps, 'space' | 'clock'>,
  said: {
    readonly id: ThreadId;
    readonly personId: PersonId;
    readonly what: string;
    readonly when: PartialDate | null;
  },
): Promise<Result<WrittenThread, ActionError>> => {
  const { value: thread, batch } = await space.write(
    { action: 'thread', summary: 'Noted what to ask about' },
    async (writer) => {
      const known = await writer.get('thread', said.id);
      if (known) return known;
      const person = await livePerson(writer, said.personId);
      if (person === null) return null;
      const { day } = await readOwner(writer, clock);
      const made: Thread = {
        ...said,
        personId: person.id,
        openedOn: day,
        interactionId: null,
        state: 'open',
        closedOn: null,
      };
      await writer.put('thread', made);
      writer.summarize(`To ask ${displayName(person)} about: ${said.what}`);
      return made;
    },
  );
  return thread === null ? notFound(noPerson(said.personId)) : ok({ thread, batch });
};
