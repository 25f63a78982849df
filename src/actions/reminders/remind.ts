import type { Outside } from '../../core/connections/index.ts';
import type { CalendarDay } from '../../core/dates/index.ts';
import { ok, type Result } from '../../core/result.ts';
import {
  isWorthSaying,
  reminderChannels,
  settled,
  speakerAt,
  taken,
  testSaying,
  type Delivery,
  type ReminderChannel,
  type Saying,
} from '../../core/reminders/index.ts';
import type { Writer } from '../../store/space.ts';
import { invalid, type ActionError } from '../action-error.ts';
import type { Deps } from '../deps.ts';
import { readOwner } from '../owner.ts';
import { deliver } from './deliver.ts';
import { isReminderDue } from './is-reminder-due.ts';
import { readSaying } from './read-saying.ts';
import { keepLedger, readReminding, usableChannels, type Surroundings } from './reminding.ts';

/** What was tried of a channel, and what became of it. */
export interface Tried {
  readonly channel: ReminderChannel;
  readonly delivery: Delivery;
}

interface Turn {
  readonly channel: ReminderChannel;
  readonly day: CalendarDay;
  readonly saying: Saying;
}

/**
 * Says what is to be said now, if anything; for the clock that runs while a server does. The day is taken in a transaction
 * before the first byte leaves: neither a second process nor a start after a crash says it again.
 */
export const remindDue = async (
  deps: Deps,
  outside: Outside,
  around: Surroundings,
): Promise<Tried | null> => {
  if (!(await isReminderDue(deps, around))) return null;
  const { value: turn } = await deps.space.write(
    { action: 'remind', summary: 'Began a reminder', undoable: false },
    (writer) => takeTurn(writer, deps, around),
  );
  if (turn === null || 'delivery' in turn) return turn;
  return { channel: turn.channel, delivery: await sayAndSettle(deps, outside, around, turn) };
};

/** Takes the day for the channel whose turn it is, or notes that there is nothing worth saying. */
const takeTurn = async (
  writer: Writer,
  { clock }: Pick<Deps, 'clock'>,
  around: Surroundings,
): Promise<Turn | Tried | null> => {
  const owner = await readOwner(writer, clock);
  const reminding = await readReminding(writer, owner);
  const { plan, ledger } = reminding;
  const turn = speakerAt(plan, ledger, owner.now, owner.zone, usableChannels(reminding, around));
  if (turn === null) return null;
  const saying = await readSaying(writer, owner, turn.channel);
  const said = { ...turn, at: owner.now };
  if (saying === null || !isWorthSaying(ledger, saying.items, turn.day)) {
    writer.summarize('Nothing was worth a reminder');
    await keepLedger(writer, settled(ledger, said, { outcome: 'nothing' }, []));
    return { channel: turn.channel, delivery: { outcome: 'nothing' } };
  }
  await keepLedger(writer, taken(ledger, said));
  return { ...turn, saying };
};

const sayAndSettle = async (
  deps: Deps,
  outside: Outside,
  around: Surroundings,
  { channel, day, saying }: Turn,
): Promise<Delivery> => {
  const delivery = await deliver(deps, outside, around, { channel, saying, isTest: false });
  await deps.space.write(
    { action: 'remind', summary: summaryOf[delivery.outcome], undoable: false },
    async (writer) => {
      const owner = await readOwner(writer, deps.clock);
      const { ledger } = await readReminding(writer, owner);
      await keepLedger(writer, settled(ledger, { day, channel, at: owner.now }, delivery, saying.items));
    },
  );
  return delivery;
};

const summaryOf: Readonly<Record<Delivery['outcome'], string>> = {
  sent: 'Reminded of the day',
  unsure: 'A reminder may have arrived',
  failed: 'A reminder could not be sent',
  nothing: 'Nothing was worth a reminder',
};

/** Says the day now, because its owner asks: by one channel, or by all that are on. It counts as said. */
export const remindNow = async (
  deps: Deps,
  outside: Outside,
  around: Surroundings,
  { channel }: { readonly channel: ReminderChannel | null },
): Promise<Result<{ readonly tried: readonly Tried[] }, ActionError>> => {
  const { day, channels } = await deps.space.read(async (reader) => {
    const owner = await readOwner(reader, deps.clock);
    const reminding = await readReminding(reader, owner);
    const usable = usableChannels(reminding, around);
    const isWanted = (one: ReminderChannel): boolean =>
      channel === null ? reminding.plan.channels[one].isOn : one === channel;
    return {
      day: owner.day,
      channels: reminderChannels.filter((one) => usable.has(one) && isWanted(one)),
    };
  });
  if (channels.length === 0) return notSetUp(channel);
  const tried: Tried[] = [];
  for (const one of channels) {
    const saying = await deps.space.read(async (reader) =>
      readSaying(reader, await readOwner(reader, deps.clock), one),
    );
    tried.push({
      channel: one,
      delivery:
        saying === null
          ? { outcome: 'nothing' }
          : await sayAndSettle(deps, outside, around, { channel: one, day, saying }),
    });
  }
  return ok({ tried });
};

/** A test by one channel: it tells nothing of the book, and counts as nothing said. */
export const testReminder = async (
  deps: Deps,
  outside: Outside,
  around: Surroundings,
  { channel }: { readonly channel: ReminderChannel },
): Promise<Result<Tried, ActionError>> => {
  const { day, isUsable } = await deps.space.read(async (reader) => {
    const owner = await readOwner(reader, deps.clock);
    const usable = usableChannels(await readReminding(reader, owner), around);
    return { day: owner.day, isUsable: usable.has(channel) };
  });
  if (!isUsable) return notSetUp(channel);
  const saying = testSaying(day);
  return ok({ channel, delivery: await deliver(deps, outside, around, { channel, saying, isTest: true }) });
};

const notSetUp = (channel: ReminderChannel | null) => invalid(...missing[channel ?? 'none']);

const missing: Readonly<Record<ReminderChannel | 'none', readonly [string, string | null, string]>> = {
  mail: [
    'Nothing is set up to send mail.',
    null,
    'Set it up in Settings, Sending, or with “goodturn connect smtp”.',
  ],
  push: [
    'No device asked for notifications yet.',
    null,
    'Open Settings, Reminders on the device that should show them, and switch them on there.',
  ],
  webhook: ['No address is set up to post to.', null, 'Say one: “goodturn remind webhook ADDRESS”.'],
  none: [
    'No reminder is switched on.',
    null,
    'Switch one on in Settings, Reminders, or with “goodturn remind”.',
  ],
};
