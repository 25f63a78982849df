import type { CalendarDay } from '../../core/dates/index.ts';
import type { PromiseId } from '../../core/ids.ts';
import { promiseKindOf, type PromiseRecord } from '../../core/promises/index.ts';
import { ok, type Result } from '../../core/result.ts';
import { notFound, settled, type ActionError, type Base } from '../action-error.ts';
import type { WrittenPromise } from './add-promise.ts';
import type { Deps } from '../deps.ts';

const summaries = {
  open: 'Changed a promise',
  kept: 'Kept a promise',
  released: 'Released a promise',
  'let-go': 'Let a promise go',
} as const satisfies Record<PromiseRecord['state'], string>;

/** Changes a promise, keeps it, releases it or lets it go. */
export const changePromise = async (
  { space, clock }: Pick<Deps, 'space' | 'clock'>,
  {
    id,
    base,
    ...said
  }: {
    readonly id: PromiseId;
    readonly what?: string;
    readonly due?: CalendarDay;
    readonly state?: PromiseRecord['state'];
    readonly base?: Base;
  },
): Promise<Result<WrittenPromise, ActionError>> => {
  const { value, batch } = await space.write(
    { action: 'promise', summary: summaries[said.state ?? 'open'] },
    async (writer): Promise<Result<PromiseRecord, ActionError>> => {
      const before = await writer.get('promise', id);
      if (!before) return notFound(`There is no promise with the id ${id}.`);
      const left = settled(said, base, { ...before });
      if (!left.ok) return left;
      const change = left.value;
      const what = change.what ?? before.what;
      const state = change.state ?? before.state;
      const isClosing = state !== before.state;
      const after: PromiseRecord = {
        ...before,
        what,
        kind: change.what === undefined ? before.kind : promiseKindOf(what),
        due: change.due ?? before.due,
        daySaid: change.due === undefined ? before.daySaid : true,
        state,
        closedAt: isClosing ? (state === 'open' ? null : clock.now()) : before.closedAt,
      };
      await writer.put('promise', after);
      writer.summarize(`${summaries[state]}: ${what}`);
      return ok(after);
    },
  );
  return value.ok ? ok({ promise: value.value, batch }) : value;
};
