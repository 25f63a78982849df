import { err } from '../../core/result.ts';
import type { Post, Push } from '../../core/reminders/index.ts';
import { encryptPush } from './encrypt-push.ts';
import { makeVapidKeys, vapidHeader } from './vapid.ts';

/** Browsers' push services: each message is for one browser, and only that can read it. */
export const pushService = (post: Post): Push => ({
  makeKeys: () => Promise.resolve(makeVapidKeys()),
  send: async (place, { text, seconds }, { keys, now, allowsPrivate }) => {
    if (!URL.canParse(place.endpoint))
      return err({ problem: 'bad-address', unsure: false, waitSeconds: null });
    return await post({
      address: place.endpoint,
      allowsPrivate,
      headers: {
        authorization: vapidHeader(new URL(place.endpoint), keys, now),
        'content-encoding': 'aes128gcm',
        'content-type': 'application/octet-stream',
        ttl: String(seconds),
        urgency: 'normal',
        topic: 'goodturn',
      },
      body: encryptPush(place, text),
    });
  },
});
