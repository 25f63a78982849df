import { randomBytes } from 'node:crypto';
import type { Outside } from '../../core/connections/index.ts';
import type { DeviceId } from '../../core/devices/index.ts';
import type { BatchId } from '../../core/ids.ts';
import { ok, type Result } from '../../core/result.ts';
import {
  minuteOfTime,
  reminderChannels,
  timeOfMinute,
  type Away,
  type ChannelPlan,
  type PushPlace,
  type ReminderChannel,
  type ReminderPlan,
} from '../../core/reminders/index.ts';
import type { Writer } from '../../store/space.ts';
import { invalid, settled, type ActionError, type Base } from '../action-error.ts';
import type { Deps } from '../deps.ts';
import { readOwner } from '../owner.ts';
import {
  keepPlan,
  keepPushes,
  keepVapid,
  keepWebhook,
  openVapid,
  readReminding,
  openPush,
  sealPush,
  sealWebhook,
  type PushId,
  type WebhookKind,
} from './reminding.ts';

export interface ChannelChange {
  readonly isOn?: boolean;
  /** `08:00`. */
  readonly time?: string;
  /** 1 is Monday. */
  readonly days?: readonly number[];
}

export interface RemindingChange extends Partial<Readonly<Record<ReminderChannel, ChannelChange>>> {
  readonly quiet?: { readonly from: string; readonly to: string } | null;
  readonly away?: Away | null;
  readonly address?: string | null;
}

type Changed = Promise<Result<{ readonly batch: BatchId | null }, ActionError>>;

/** Changes when and by which way reminders come. */
export const changeReminding = async (
  deps: Deps,
  { base, ...said }: RemindingChange & { readonly base?: Base },
): Changed => {
  const origin = typeof said.address === 'string' ? originOf(said.address) : said.address;
  if (typeof said.address === 'string' && origin === null)
    return invalid(
      `“${said.address}” is no address of a book.`,
      'address',
      'Say it as in https://goodturn.example.org, without a path.',
    );
  const { value, batch } = await deps.space.write(
    { action: 'settings', summary: 'Changed reminders' },
    async (writer) => {
      const { now, plan } = await readPlan(writer, deps);
      const there = shownOf(plan);
      const left = settled({ ...said, ...(origin !== undefined && { address: origin }) }, base, there);
      if (!left.ok) return left;
      const change = left.value;
      // Of a stretch of time one end may be what another device said.
      const away = change.away && { ...there.away, ...change.away };
      if (away && away.to < away.from) return invalid('The first day comes after the last.', 'away');
      const channels = { ...plan.channels };
      for (const channel of reminderChannels) {
        const said = change[channel];
        if (said === undefined) continue;
        const changed = channelWith(plan.channels[channel], said);
        if (changed === null) return invalid('That is no time or no day.', channel, 'Say it as in 08:00.');
        channels[channel] = { ...changed, since: now };
      }
      const quiet =
        change.quiet === undefined
          ? plan.quiet
          : quietOf(change.quiet && { ...there.quiet, ...change.quiet });
      if (quiet === undefined)
        return invalid('Those are no hours.', 'quiet', 'Say them as in 21:00 and 07:00.');
      const changed: ReminderPlan = {
        channels,
        quiet,
        away: away === undefined ? plan.away : away,
        address: change.address === undefined ? plan.address : change.address,
      };
      await keepPlan(writer, changed);
      return ok(null);
    },
  );
  return value.ok ? ok({ batch }) : value;
};

/** A plan as a change of it speaks. */
const shownOf = ({ channels, quiet, away, address }: ReminderPlan) => ({
  ...Object.fromEntries(
    reminderChannels.map((channel) => {
      const { isOn, minute, days } = channels[channel];
      return [channel, { isOn, time: timeOfMinute(minute), days }];
    }),
  ),
  quiet: quiet && { from: timeOfMinute(quiet.from), to: timeOfMinute(quiet.to) },
  away,
  address,
});

const channelWith = (plan: ChannelPlan, { isOn, time, days }: ChannelChange): ChannelPlan | null => {
  const minute = time === undefined ? plan.minute : minuteOfTime(time);
  const chosen = days === undefined ? plan.days : [...new Set(days)].toSorted((one, other) => one - other);
  if (
    minute === null ||
    chosen.length === 0 ||
    chosen.some((day) => !Number.isInteger(day) || day < 1 || day > 7)
  )
    return null;
  return { isOn: isOn ?? plan.isOn, minute, days: chosen, since: plan.since };
};

/** Undefined for what are no hours; the same twice is none at all. */
const quietOf = (said: RemindingChange['quiet']): ReminderPlan['quiet'] | undefined => {
  if (!said) return null;
  const [from, to] = [minuteOfTime(said.from), minuteOfTime(said.to)];
  if (from === null || to === null) return undefined;
  return from === to ? null : { from, to };
};

const originOf = (said: string): string | null => {
  if (!URL.canParse(said.trim())) return null;
  const { protocol, origin, pathname, search, username } = new URL(said.trim());
  const isOrigin = pathname === '/' && search === '' && username === '';
  return (protocol === 'https:' || protocol === 'http:') && isOrigin ? origin : null;
};

export interface WebhookInput {
  readonly address: string;
  readonly kind: WebhookKind;
  readonly token?: string;
  readonly allowPrivate?: boolean;
}

const signingBytes = 24;

/** Sets up where reminders are posted; nothing is posted by it. Receivers know ours by the key that is shown this once. */
export const setWebhook = async (
  deps: Deps,
  { vault }: Outside,
  { address, kind, token, allowPrivate = false }: WebhookInput,
): Promise<Result<{ readonly signingKey: string; readonly batch: BatchId | null }, ActionError>> => {
  const said = address.trim();
  const url = URL.canParse(said) ? new URL(said) : null;
  if (url === null || !/^https?:$/u.test(url.protocol))
    return invalid('That is no address to post to.', 'address', 'It begins with https or http.');
  const signingKey = `whsec_${randomBytes(signingBytes).toString('base64')}`;
  const secret = { address: said, token: token?.trim() || null, signingKey };
  const { batch } = await deps.space.write(
    { action: 'connect', summary: `Reminders can be posted to ${url.host}` },
    async (writer) => {
      const { now, plan } = await readPlan(writer, deps);
      await keepWebhook(writer, {
        kind,
        host: url.host,
        allowsPrivate: allowPrivate,
        sealed: sealWebhook(vault, secret),
      });
      await keepPlan(writer, withChannel(plan, 'webhook', { isOn: true, since: now }));
    },
  );
  return ok({ signingKey, batch });
};

export const removeWebhook = async (deps: Deps): Changed => {
  const { batch } = await deps.space.write(
    { action: 'connect', summary: 'Reminders are posted nowhere any more' },
    async (writer) => {
      const { plan } = await readPlan(writer, deps);
      await keepWebhook(writer, null);
      await keepPlan(writer, withChannel(plan, 'webhook', { isOn: false }));
    },
  );
  return ok({ batch });
};

const readPlan = async (writer: Writer, { clock }: Pick<Deps, 'clock'>) => {
  const owner = await readOwner(writer, clock);
  return { now: owner.now, ...(await readReminding(writer, owner)) };
};

const withChannel = (
  plan: ReminderPlan,
  channel: ReminderChannel,
  change: Partial<ChannelPlan>,
): ReminderPlan => ({
  ...plan,
  channels: { ...plan.channels, [channel]: { ...plan.channels[channel], ...change } },
});

/** The key by which a browser lets this book alone send to it; made when the first asks. */
export const preparePush = async (
  deps: Deps,
  { vault, push }: Outside,
): Promise<Result<{ readonly publicKey: string }, ActionError>> => {
  const made = await push.makeKeys();
  const { value } = await deps.space.write(
    { action: 'remind', summary: 'Made the key of notifications', undoable: false },
    async (writer) => {
      const known = openVapid(vault, await readOwner(writer, deps.clock));
      if (known === null) await keepVapid(writer, vault, made);
      return known ?? made;
    },
  );
  return ok({ publicKey: value.publicKey });
};

export interface PushInput extends PushPlace {
  readonly id: PushId;
  /** Left out where a browser renews its address: as it was called before. */
  readonly name?: string;
  /** The endpoint that is renewed. */
  readonly was?: string;
  readonly allowPrivate?: boolean;
}

/** More than anybody has; the oldest makes room. */
const mostPushes = 20;

/** A browser wants reminders. One that asks again is the same. */
export const addPush = async (
  deps: Deps,
  { vault }: Outside,
  device: DeviceId | null,
  { id, name: said, was, endpoint, p256dh, auth, allowPrivate = false }: PushInput,
): Changed => {
  if (!isPushPlace({ endpoint, p256dh, auth }))
    return invalid('This browser says no address at which it can be reached.', 'endpoint');
  const { batch } = await deps.space.write(
    {
      action: 'connect',
      summary: `Reminders come to ${said ?? 'a device at its new address'}`,
      undoable: false,
    },
    async (writer) => {
      const { now, plan, pushes } = await readPlan(writer, deps);
      const renewed =
        said !== undefined
          ? undefined
          : (pushes.find((kept) => was !== undefined && openPush(vault, kept)?.endpoint === was) ??
            pushes.findLast((kept) => kept.device === device));
      const name = said ?? renewed?.name ?? 'A device';
      const others = pushes.filter(
        (kept) =>
          kept.id !== id && kept.id !== renewed?.id && !(kept.device === device && kept.name === name),
      );
      await keepPushes(writer, [
        ...others.slice(-mostPushes + 1),
        {
          id,
          device,
          name,
          addedAt: now,
          allowsPrivate: allowPrivate || renewed?.allowsPrivate === true,
          sealed: sealPush(vault, { endpoint, p256dh, auth }, id),
        },
      ]);
      if (!plan.channels.push.isOn)
        await keepPlan(writer, withChannel(plan, 'push', { isOn: true, since: now }));
    },
  );
  return ok({ batch });
};

/** A point of P-256 and 16 bytes, as browsers give them. */
const isPushPlace = ({ endpoint, p256dh, auth }: PushPlace): boolean => {
  const point = Buffer.from(p256dh, 'base64url');
  return (
    URL.canParse(endpoint) &&
    /^https?:$/u.test(new URL(endpoint).protocol) &&
    point.length === 65 &&
    point[0] === 4 &&
    Buffer.from(auth, 'base64url').length === 16
  );
};

/** Those that fit get no reminders any more: one by its id, or all of a device that was shut out. */
export const removePush = async (
  deps: Deps,
  which: { readonly id: PushId } | { readonly device: DeviceId },
): Changed => {
  const { batch } = await deps.space.write(
    { action: 'connect', summary: 'A device gets no reminders any more', undoable: false },
    async (writer) => {
      const { plan, pushes } = await readPlan(writer, deps);
      const left = pushes.filter((kept) =>
        'id' in which ? kept.id !== which.id : kept.device !== which.device,
      );
      if (left.length === pushes.length) return;
      await keepPushes(writer, left);
      if (left.length === 0) await keepPlan(writer, withChannel(plan, 'push', { isOn: false }));
    },
  );
  return ok({ batch });
};
