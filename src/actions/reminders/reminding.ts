import { createHmac, randomBytes } from 'node:crypto';
import type { Connection, Outside, Vault } from '../../core/connections/index.ts';
import type { DeviceId } from '../../core/devices/index.ts';
import type { Instant } from '../../core/dates/index.ts';
import type { Id } from '../../core/ids.ts';
import {
  ledgerOf,
  planOf,
  type PushPlace,
  type ReminderChannel,
  type ReminderLedger,
  type ReminderPlan,
  type VapidKeys,
} from '../../core/reminders/index.ts';
import type { Reader, Writer } from '../../store/space.ts';
import type { Owner } from '../owner.ts';

/** What the server around the book knows, and the book does not. */
export interface Surroundings {
  /** Where the owner's other devices reach the book safely; null where they do not. */
  readonly reached: string | null;
  /** Whether a device may still open the book. */
  readonly isLetIn: (device: DeviceId) => boolean;
}

export type PushId = Id<'PushId'>;

/** A browser that wants reminders; where it is reached is sealed. */
export interface KeptPush {
  readonly id: PushId;
  /** Null: the machine with the book itself. */
  readonly device: DeviceId | null;
  readonly name: string;
  readonly addedAt: Instant;
  readonly allowsPrivate: boolean;
  readonly sealed: string;
}

export const webhookKinds = ['ntfy', 'webhook'] as const;
export type WebhookKind = (typeof webhookKinds)[number];

export interface KeptWebhook {
  readonly kind: WebhookKind;
  /** The server's name, to be shown; the rest of the address is a secret. */
  readonly host: string;
  readonly allowsPrivate: boolean;
  readonly sealed: string;
}

/** What is sealed of a webhook. */
export interface WebhookSecret {
  readonly address: string;
  /** An access token of ntfy, or of whoever asks for one. */
  readonly token: string | null;
  /** By which receivers know that it was us (Standard Webhooks). */
  readonly signingKey: string;
}

/** All that the book keeps of reminders that come by themselves: a few settings, beside it no table. */
export interface Reminding {
  readonly plan: ReminderPlan;
  readonly ledger: ReminderLedger;
  readonly webhook: KeptWebhook | null;
  readonly pushes: readonly KeptPush[];
  readonly smtp: Connection | null;
}

/** All settings of reminders begin so. */
export const remindersPrefix = 'reminders.';

const ids = {
  plan: 'reminders.plan',
  ledger: 'reminders.ledger',
  webhook: 'reminders.webhook',
  push: 'reminders.push',
  vapid: 'reminders.vapid',
  linkKey: 'reminders.key',
  used: 'reminders.used',
} as const;

const isWebhook = (value: unknown): value is KeptWebhook => {
  const { kind, host, sealed } = (value ?? {}) as Partial<KeptWebhook>;
  return webhookKinds.some((one) => one === kind) && typeof host === 'string' && typeof sealed === 'string';
};

const isPush = (value: unknown): value is KeptPush => {
  const { id, name, sealed } = (value ?? {}) as Partial<KeptPush>;
  return typeof id === 'string' && typeof name === 'string' && typeof sealed === 'string';
};

export const readReminding = async (reader: Reader, owner: Owner): Promise<Reminding> => {
  const [smtp] = await reader.list('connection', { where: { kind: 'smtp', state: 'on' } });
  const webhook = owner.settings.get(ids.webhook);
  const pushes = owner.settings.get(ids.push);
  return {
    plan: planOf(owner.settings.get(ids.plan)),
    ledger: ledgerOf(owner.settings.get(ids.ledger)),
    webhook: isWebhook(webhook) ? webhook : null,
    pushes: Array.isArray(pushes) ? pushes.filter(isPush) : [],
    smtp: smtp ?? null,
  };
};

/** The channels that have something to speak with. */
export const usableChannels = (
  { smtp, webhook, pushes }: Reminding,
  { isLetIn }: Surroundings,
): ReadonlySet<ReminderChannel> =>
  new Set<ReminderChannel>([
    ...(smtp === null ? [] : (['mail'] as const)),
    ...(pushes.some(({ device }) => device === null || isLetIn(device)) ? (['push'] as const) : []),
    ...(webhook === null ? [] : (['webhook'] as const)),
  ]);

/** Where links lead: what the owner said, else where devices reach the book safely. */
export const addressOf = (
  { address }: Pick<ReminderPlan, 'address'>,
  { reached }: Surroundings,
): string | null => address ?? reached;

export const keepPlan = (writer: Writer, plan: ReminderPlan): Promise<void> =>
  writer.put('setting', { id: ids.plan, value: plan });

export const keepLedger = (writer: Writer, ledger: ReminderLedger): Promise<void> =>
  writer.put('setting', { id: ids.ledger, value: ledger });

export const keepWebhook = async (writer: Writer, webhook: KeptWebhook | null): Promise<void> => {
  if (webhook !== null) await writer.put('setting', { id: ids.webhook, value: webhook });
  else if (await writer.get('setting', ids.webhook)) await writer.remove('setting', ids.webhook);
};

export const keepPushes = (writer: Writer, pushes: readonly KeptPush[]): Promise<void> =>
  writer.put('setting', { id: ids.push, value: pushes });

/** What was sealed as JSON for one use, and by this module alone; null where the key is another one by now. */
const opened = (vault: Vault, sealed: string, about: string): unknown => {
  const text = vault.open(sealed, about);
  return text === null ? null : JSON.parse(text);
};

export const sealWebhook = (vault: Vault, secret: WebhookSecret): string =>
  vault.seal(JSON.stringify(secret), ids.webhook);
export const openWebhook = (vault: Vault, { sealed }: KeptWebhook): WebhookSecret | null =>
  opened(vault, sealed, ids.webhook) as WebhookSecret | null;

export const sealPush = (vault: Vault, place: PushPlace, id: PushId): string =>
  vault.seal(JSON.stringify(place), id);
export const openPush = (vault: Vault, { sealed, id }: KeptPush): PushPlace | null =>
  opened(vault, sealed, id) as PushPlace | null;

/** The keys by which push services know this book; null before the first device. */
export const openVapid = (vault: Vault, owner: Owner): VapidKeys | null => {
  const sealed = owner.settings.get(ids.vapid);
  return typeof sealed === 'string' ? (opened(vault, sealed, ids.vapid) as VapidKeys | null) : null;
};

export const keepVapid = (writer: Writer, vault: Vault, keys: VapidKeys): Promise<void> =>
  writer.put('setting', { id: ids.vapid, value: vault.seal(JSON.stringify(keys), ids.vapid) });

/** The key that signs links; null before the first, and where the vault's key is another one by now. */
export const openLinkKey = (vault: Vault, owner: Owner): string | null => {
  const sealed = owner.settings.get(ids.linkKey);
  return typeof sealed === 'string' ? vault.open(sealed, ids.linkKey) : null;
};

const keyBytes = 32;

export const ensureLinkKey = async (
  writer: Writer,
  { vault }: Pick<Outside, 'vault'>,
  owner: Owner,
): Promise<string> => {
  const known = openLinkKey(vault, owner);
  if (known !== null) return known;
  const made = randomBytes(keyBytes).toString('base64url');
  await writer.put('setting', { id: ids.linkKey, value: vault.seal(made, ids.linkKey) });
  return made;
};

/** Links that have done their one thing, by the beginning of their signature, with when they would have ended. */
export type UsedLinks = Readonly<Record<string, number>>;

export const usedLinks = ({ settings }: Owner): UsedLinks => (settings.get(ids.used) ?? {}) as UsedLinks;

export const keepUsed = (writer: Writer, used: UsedLinks): Promise<void> =>
  writer.put('setting', { id: ids.used, value: used });

export const signatureOf = (key: string | Buffer, text: string): string =>
  createHmac('sha256', key).update(text).digest('base64url');
