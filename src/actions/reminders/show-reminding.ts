import type { Outside } from '../../core/connections/index.ts';
import type { DeviceId } from '../../core/devices/index.ts';
import { addHours, type Instant } from '../../core/dates/index.ts';
import {
  nextMoment,
  reminderChannels,
  reminderProblemInWords,
  timeOfMinute,
  type ReminderChannel,
  type ReminderPlan,
  type Said,
} from '../../core/reminders/index.ts';
import type { Deps } from '../deps.ts';
import { readOwner } from '../owner.ts';
import { openSmtp } from '../messages/smtp-account.ts';
import {
  addressOf,
  readReminding,
  usableChannels,
  type PushId,
  type Surroundings,
  type WebhookKind,
} from './reminding.ts';

/** How one way fares: as it is set, when it speaks next, and what went wrong last, in words. */
export interface ChannelStatus {
  readonly channel: ReminderChannel;
  readonly isOn: boolean;
  readonly isSetUp: boolean;
  readonly time: string;
  readonly days: readonly number[];
  readonly nextAt: Instant | null;
  readonly sentAt: Instant | null;
  readonly last: {
    readonly at: Instant;
    readonly outcome: 'sent' | 'unsure' | 'failed' | 'nothing';
    readonly trouble: { readonly says: string; readonly toDo: string } | null;
  } | null;
}

export interface RemindingStatus {
  readonly channels: readonly ChannelStatus[];
  readonly quiet: { readonly from: string; readonly to: string } | null;
  readonly away: ReminderPlan['away'];
  /** Where links lead: as it was said, and as it is. */
  readonly address: { readonly said: string | null; readonly used: string | null };
  /** The owner's own address, to which digests go; null where nothing sends. */
  readonly mailTo: string | null;
  readonly webhook: {
    readonly kind: WebhookKind;
    readonly host: string;
    readonly allowsPrivate: boolean;
  } | null;
  readonly devices: readonly {
    readonly id: PushId;
    readonly name: string;
    readonly addedAt: Instant;
    readonly isThis: boolean;
  }[];
}

/** It takes no longer than a minute to send; what is still on its way then, nobody knows of. */
const sendingHours = 0.25;

export const showReminding = (
  deps: Pick<Deps, 'space' | 'clock'>,
  { vault }: Outside,
  around: Surroundings,
  device: DeviceId | null,
): Promise<RemindingStatus> =>
  deps.space.read(async (reader) => {
    const owner = await readOwner(reader, deps.clock);
    const reminding = await readReminding(reader, owner);
    const { plan, ledger, webhook, pushes, smtp } = reminding;
    const usable = usableChannels(reminding, around);
    return {
      channels: reminderChannels.map((channel): ChannelStatus => {
        const { isOn, minute, days } = plan.channels[channel];
        const run = ledger.runs[channel];
        return {
          channel,
          isOn,
          isSetUp: usable.has(channel),
          time: timeOfMinute(minute),
          days,
          nextAt: nextMoment(plan, ledger, channel, owner.now, owner.zone, usable),
          sentAt: run?.sentAt ?? null,
          last: isLost(ledger.said, channel, owner.now)
            ? { at: ledger.said.at, outcome: 'unsure', trouble: brokeOff }
            : run === undefined
              ? null
              : {
                  at: run.at,
                  outcome: run.outcome,
                  trouble:
                    run.problem === null || run.outcome === 'sent' || run.outcome === 'nothing'
                      ? null
                      : reminderProblemInWords(run.problem, channel, run.outcome),
                },
        };
      }),
      quiet:
        plan.quiet === null ? null : { from: timeOfMinute(plan.quiet.from), to: timeOfMinute(plan.quiet.to) },
      away: plan.away,
      address: { said: plan.address, used: addressOf(plan, around) },
      mailTo: smtp === null ? null : (openSmtp(vault, smtp)?.address ?? null),
      webhook:
        webhook === null
          ? null
          : { kind: webhook.kind, host: webhook.host, allowsPrivate: webhook.allowsPrivate },
      devices: pushes
        .filter((kept) => kept.device === null || around.isLetIn(kept.device))
        .map(({ id, name, addedAt, device: of }) => ({ id, name, addedAt, isThis: of === device })),
    };
  });

const isLost = (said: Said | null, channel: ReminderChannel, now: Instant): said is Said =>
  said?.channel === channel && said.state === 'sending' && now > addHours(said.at, sendingHours);

const brokeOff = {
  says: 'Goodturn ended while a reminder was on its way.',
  toDo: 'It may have arrived, so it was not sent again. Nothing to do.',
} as const;
