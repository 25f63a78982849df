import type { Interaction } from '../../core/interactions/interaction.ts';
import type { Person } from '../../core/people/index.ts';
import { nextStep, type NextStep } from '../../core/people/next-step.ts';
import type { PromiseRecord } from '../../core/promises/promise.ts';
import type { Thanks } from '../../core/thanks/thanks.ts';
import { thankedFor } from '../../core/thanks/words.ts';
import type { Thread } from '../../core/threads/thread.ts';
import { threadDue } from '../../core/threads/index.ts';
import type { Tie } from '../../core/warmth/index.ts';
import type { Owner } from '../owner.ts';

interface Open {
  /** Soonest due first. */
  readonly thanks: readonly Thanks[];
  readonly promises: readonly PromiseRecord[];
  /** Newest first. */
  readonly threads: readonly Thread[];
  /** Soonest first. */
  readonly planned: readonly Interaction[];
  readonly tie: Tie | null;
}

/** The next step with a person, from what the book holds open between us. */
export const nextStepWith = (
  { id, state }: Person,
  name: string,
  { thanks: [thanks], promises, threads: [thread], planned: [planned], tie }: Open,
  { day, method }: Owner,
): NextStep | null => {
  const promise = promises.find(({ by }) => by === 'me');
  return nextStep({
    name,
    today: day,
    isLetBe: state !== 'active',
    thanks: thanks
      ? {
          card: `thanks:${thanks.interactionId}:${id}`,
          why: thankedFor(thanks, name),
          due: new Date(thanks.dueAt).toISOString(),
        }
      : null,
    planned: planned ? { card: `brief:${planned.id}`, day: planned.day, kind: planned.kind } : null,
    promise: promise ? { card: `promise:${promise.id}`, what: promise.what, due: promise.due } : null,
    thread: thread
      ? { card: `thread:${thread.id}`, what: thread.what, due: threadDue(thread, method) }
      : null,
    tie,
    keepCard: `keep:${id}:${tie?.lastTwoWayId ?? 'none'}`,
  });
};
