import type { PartialDate } from '../../core/dates/index.ts';
import type { ThreadId } from '../../core/ids.ts';
import { ok, type Result } from '../../core/result.ts';
import type { Thread } from '../../core/threads/thread.ts';
import { notFound, settled, type ActionError, type Base } from '../action-error.ts';
import type { WrittenThread } from './add-thread.ts';
import type { Deps } from '../deps.ts';
import { readOwner } from '../owner.ts';

const summaries = {
  open: 'Changed what to ask about',
  asked: 'Asked',
  'let-go': 'Let go',
} as const satisfies Record<Thread['state'], string>;

/** Changes a thread, marks it asked or lets it go. */
export const changeThread = async (
  { space, clock }: Pick<Deps, 'space' | 'clock'>,
  {
    id,
    base,
    ...said
  }: {
    readonly id: ThreadId;
    readonly what?: string;
    readonly when?: PartialDate | null;
    readonly state?: Thread['state'];
    readonly base?: Base;
  },
): Promise<Result<WrittenThread, ActionError>> => {
  const { value, batch } = await space.write(
    { action: 'thread', summary: summaries[said.state ?? 'open'] },
    async (writer): Promise<Result<Thread, ActionError>> => {
      const before = await writer.get('thread', id);
      if (!before) return notFound(`There is no thread with the id ${id}.`);
      const left = settled(said, base, { ...before });
      if (!left.ok) return left;
      const change = left.value;
      const { day } = await readOwner(writer, clock);
      const state = change.state ?? before.state;
      const after: Thread = {
        ...before,
        what: change.what ?? before.what,
        when: change.when === undefined ? before.when : change.when,
        state,
        closedOn: state === before.state ? before.closedOn : state === 'open' ? null : day,
      };
      await writer.put('thread', after);
      writer.summarize(`${summaries[state]}: ${after.what}`);
      return ok(after);
    },
  );
  return value.ok ? ok({ thread: value.value, batch }) : value;
};
