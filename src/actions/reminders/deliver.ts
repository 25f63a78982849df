import type { Outside, Problem } from '../../core/connections/index.ts';
import type { Result } from '../../core/result.ts';
import { mailIdOf } from '../../core/sending/index.ts';
import type {
  Delivery,
  PostTrouble,
  ReminderChannel,
  ReminderLinks,
  Saying,
} from '../../core/reminders/index.ts';
import { writeMail } from '../../outlets/mail/index.ts';
import { writeDigest, writeNtfy, writePush, writeWebhook } from '../../outlets/reminders/index.ts';
import type { Deps } from '../deps.ts';
import { openSmtp } from '../messages/smtp-account.ts';
import { readOwner, type Owner } from '../owner.ts';
import { linksFor } from './links.ts';
import {
  addressOf,
  ensureLinkKey,
  keepPushes,
  openPush,
  openVapid,
  openWebhook,
  readReminding,
  signatureOf,
  type KeptPush,
  type PushId,
  type Reminding,
  type Surroundings,
} from './reminding.ts';

interface ToDeliver {
  readonly channel: ReminderChannel;
  readonly saying: Saying;
  readonly isTest: boolean;
}

interface Ready extends ToDeliver {
  readonly owner: Owner;
  readonly reminding: Reminding;
  readonly links: ReminderLinks;
}

/** Hands what is said to one channel. It goes to its owner alone: to their own address, device or webhook. */
export const deliver = async (
  deps: Deps,
  outside: Outside,
  around: Surroundings,
  given: ToDeliver,
): Promise<Delivery> => {
  const { value: ready } = await deps.space.write(
    { action: 'remind', summary: 'Made the key of links', undoable: false },
    async (writer): Promise<Ready> => {
      const owner = await readOwner(writer, deps.clock);
      const reminding = await readReminding(writer, owner);
      const key = await ensureLinkKey(writer, outside, owner);
      // A device that shows a push is at the book already.
      const base = given.channel === 'push' ? '' : addressOf(reminding.plan, around);
      return { ...given, owner, reminding, links: linksFor(key, base, given.channel, owner.now) };
    },
  );
  switch (given.channel) {
    case 'mail':
      return await mail(deps, outside, ready);
    case 'push':
      return await push(deps, outside, around, ready);
    case 'webhook':
      return await post(deps, outside, ready);
    default:
      return given.channel satisfies never;
  }
};

const failed = (problem: Problem): Delivery => ({ outcome: 'failed', problem, waitSeconds: null });

const deliveryOf = (posted: Result<unknown, PostTrouble>): Delivery =>
  posted.ok
    ? { outcome: 'sent' }
    : {
        outcome: posted.error.unsure ? 'unsure' : 'failed',
        problem: posted.error.problem,
        waitSeconds: posted.error.waitSeconds,
      };

const mail = async ({ ids }: Deps, { vault, sendMail }: Outside, ready: Ready): Promise<Delivery> => {
  const { saying, links, owner, reminding } = ready;
  if (reminding.smtp === null) return failed('gone');
  const account = openSmtp(vault, reminding.smtp);
  if (account === null) return failed('lost-key');
  const self = { name: account.name, address: account.address };
  const bytes = writeMail({
    id: mailIdOf(ids.next(), account.address),
    from: self,
    to: [self],
    subject: saying.title,
    ...writeDigest(saying, links),
    ...(links.stop !== null && { unsubscribe: links.stop }),
    isAutomatic: true,
    at: owner.now,
    inReplyTo: null,
    references: [],
    isUnsent: false,
  });
  const sent = await sendMail(account, {
    envelope: { from: account.address, to: [account.address] },
    bytes,
  });
  return deliveryOf(sent.ok ? sent : { ok: false, error: { ...sent.error, waitSeconds: null } });
};

/** A push that nobody saw on its day is of no use on the next. */
const pushSeconds = 12 * 3600;

/** To every device; one that is gone is forgotten, and one that was shut out gets nothing. */
const push = async (
  deps: Deps,
  { vault, push: service }: Outside,
  { isLetIn }: Surroundings,
  { saying, links, owner, reminding }: Ready,
): Promise<Delivery> => {
  const keys = openVapid(vault, owner);
  if (keys === null) return failed('lost-key');
  const text = writePush(saying, links);
  const each = await Promise.all(
    reminding.pushes.map(async (kept): Promise<{ readonly kept: KeptPush; readonly delivery: Delivery }> => {
      if (kept.device !== null && !isLetIn(kept.device)) return { kept, delivery: failed('gone') };
      const place = openPush(vault, kept);
      if (place === null) return { kept, delivery: failed('lost-key') };
      const sent = await service.send(
        place,
        { text, seconds: pushSeconds },
        { keys, now: owner.now, allowsPrivate: kept.allowsPrivate },
      );
      return { kept, delivery: deliveryOf(sent) };
    }),
  );
  const gone = each.filter(({ delivery }) => isGone(delivery)).map(({ kept }) => kept.id);
  if (gone.length > 0) await forgetPushes(deps, gone);
  const deliveries = each.map(({ delivery }) => delivery);
  return (
    deliveries.find(({ outcome }) => outcome === 'sent') ??
    deliveries.find(({ outcome }) => outcome === 'unsure') ??
    deliveries.find((delivery) => !isGone(delivery)) ??
    failed('gone')
  );
};

const isGone = (delivery: Delivery): boolean =>
  'problem' in delivery && (delivery.problem === 'gone' || delivery.problem === 'not-found');

const forgetPushes = async (deps: Deps, gone: readonly PushId[]): Promise<void> => {
  await deps.space.write(
    { action: 'remind', summary: 'A device that is gone gets no notifications any more', undoable: false },
    async (writer) => {
      const { pushes } = await readReminding(writer, await readOwner(writer, deps.clock));
      await keepPushes(
        writer,
        pushes.filter(({ id }) => !gone.includes(id)),
      );
    },
  );
};

const post = async (deps: Deps, outside: Outside, ready: Ready): Promise<Delivery> => {
  const { saying, links, owner, reminding, isTest } = ready;
  const { webhook } = reminding;
  if (webhook === null) return failed('gone');
  const secret = openWebhook(outside.vault, webhook);
  if (secret === null) return failed('lost-key');
  const { headers, body } =
    webhook.kind === 'ntfy'
      ? writeNtfy(saying, links)
      : {
          headers: { 'content-type': 'application/json; charset=utf-8' },
          body: writeWebhook(saying, links, isTest),
        };
  // Said again of the same day it has the same name, by which a receiver knows that it had it before.
  const id = isTest ? `test_${deps.ids.next()}` : `reminder_${saying.day}`;
  const seconds = String(Math.floor(owner.now / 1000));
  const posted = await outside.post({
    address: secret.address,
    allowsPrivate: webhook.allowsPrivate,
    headers: {
      ...headers,
      ...(secret.token !== null && { authorization: `Bearer ${secret.token}` }),
      'webhook-id': id,
      'webhook-timestamp': seconds,
      'webhook-signature': `v1,${signWebhook(secret.signingKey, `${id}.${seconds}.${body}`)}`,
    },
    body,
  });
  return deliveryOf(posted);
};

/** As Standard Webhooks has it: the secret behind its prefix is base64, and so is the signature. */
const signWebhook = (signingKey: string, text: string): string =>
  Buffer.from(
    signatureOf(Buffer.from(signingKey.replace(/^whsec_/u, ''), 'base64'), text),
    'base64url',
  ).toString('base64');
