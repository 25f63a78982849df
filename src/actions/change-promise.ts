import type { CalendarDay } from '../core/dates/index.ts';
import type { PromiseId } from '../core/ids.ts';
import { promiseKindOf, type PromiseRecord } from '../core/promises/index.ts';
import { ok, type Result } from '../core/result.ts';
import { notFound, type ActionError } from './action-error.ts';
import type { WrittenPromise } from './add-promise.ts';
import type { Deps } from './deps.ts';

const summaries = {
  open: 'Changed a promise',
  kept: 'Kept a promise',
  released: 'Released a promise',
  'let-go': 'Let a promise go',
} as const satisfies Record<PromiseRecord['state'], string>;

/** Changes a promise, keeps it, releases it or lets it go. */
export const changePromise = async (
  { space, clock }: Pick<Deps, 'space' | 'clock'>,
  change: {
    readonly id: PromiseId;
    readonly what?: string;
    readonly due?: CalendarDay;
    readonly state?: PromiseRecord['state'];
  },
): Promise<Result<WrittenPromise, ActionError>> => {
  const { value: promise, batch } = await space.write(
    { action: 'promise', summary: summaries[change.state ?? 'open'] },
    async (writer) => {
      const before = await writer.get('promise', change.id);
      if (!before) return null;
      const what = change.what ?? before.what;
      const state = change.state ?? before.state;
      const isClosing = state !== before.state;
      const after: PromiseRecord = {
        ...before,
        what,
        kind: change.what === undefined ? before.kind : promiseKindOf(what),
        due: change.due ?? before.due,
        state,
        closedAt: isClosing ? (state === 'open' ? null : clock.now()) : before.closedAt,
      };
      await writer.put('promise', after);
      writer.summarize(`${summaries[state]}: ${what}`);
      return after;
    },
  );
  return promise === null
    ? notFound(`There is no promise with the id ${change.id}.`)
    : ok({ promise, batch });
};
