import { addHours, instantAt, localTime, type CalendarDay, type TimeZone } from '../../core/dates/index.ts';
import type { BatchId, InteractionId } from '../../core/ids.ts';
import type { Depth, Direction, Interaction, InteractionKind } from '../../core/interactions/interaction.ts';
import { ok, type Result } from '../../core/result.ts';
import { eventInstant } from '../../core/thanks/index.ts';
import type { Writer } from '../../store/space.ts';
import { notFound, settled, type ActionError, type Base } from '../action-error.ts';
import type { Deps } from '../deps.ts';
import { readOwner, type Owner } from '../owner.ts';

export interface InteractionChange {
  readonly id: InteractionId;
  readonly day?: CalendarDay;
  /** `HH:MM` by the owner's wall clock. */
  readonly time?: string | null;
  readonly kind?: InteractionKind;
  readonly minutes?: number | null;
  readonly direction?: Direction;
  readonly depth?: Depth | null;
  readonly text?: string | null;
}

/** Mends a talk that is in the book; a thank-you that it made moves with its day. */
export const changeInteraction = async (
  { space, clock }: Pick<Deps, 'space' | 'clock'>,
  { id, base, ...said }: InteractionChange & { readonly base?: Base },
): Promise<Result<{ readonly interaction: Interaction; readonly batch: BatchId | null }, ActionError>> => {
  const { value, batch } = await space.write(
    { action: 'edit', summary: 'Changed a talk' },
    async (writer): Promise<Result<Interaction, ActionError>> => {
      const before = await writer.get('interaction', id);
      if (!before) return notFound(`There is no talk with the id ${id}.`);
      const owner = await readOwner(writer, clock);
      const left = settled(said, base, { ...before, time: clockTimeOf(before, owner.zone) });
      if (!left.ok) return left;
      const { time, ...change } = left.value;
      const moved = { ...before, ...change };
      const after: Interaction = { ...moved, at: startOf(moved, before, time, owner.zone) };
      await writer.put('interaction', after);
      await moveThanks(writer, before, after, owner);
      return ok(after);
    },
  );
  return value.ok ? ok({ interaction: value.value, batch }) : value;
};

/** `HH:MM` by the owner's wall clock. */
const clockTimeOf = ({ at }: Interaction, zone: TimeZone): string | null => {
  if (at === null) return null;
  const { minute } = localTime(at, zone);
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
};

/** A talk that is moved to another day keeps its time of day, unless another is said. */
const startOf = (
  { day }: Interaction,
  before: Interaction,
  time: string | null | undefined,
  zone: TimeZone,
): Interaction['at'] => {
  if (time === null) return null;
  if (time !== undefined) {
    const [hours = 0, minutes = 0] = time.split(':').map(Number);
    return instantAt(day, hours * 60 + minutes, zone);
  }
  return before.at === null ? null : instantAt(day, localTime(before.at, zone).minute, zone);
};

const hourMs = 3_600_000;

const moveThanks = async (
  writer: Writer,
  before: Interaction,
  after: Interaction,
  { zone, method }: Owner,
): Promise<void> => {
  const hours = (eventInstant(after, zone, method) - eventInstant(before, zone, method)) / hourMs;
  if (hours === 0) return;
  const due = await writer.list('thanks', { where: { interactionId: after.id, state: 'due' } });
  await writer.putMany(
    'thanks',
    due.map((thanks) => ({ ...thanks, dueAt: addHours(thanks.dueAt, hours) })),
  );
};
