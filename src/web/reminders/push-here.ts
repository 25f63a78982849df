import { guessDeviceName } from '../../core/devices/index.ts';
import { api, newId, type Answer } from '../app/api.ts';

/** Why this browser shows no reminders, in words; null where it can. */
export const whyNoPush = (): string | null => {
  if (!window.isSecureContext)
    return 'Browsers show notifications only over HTTPS, or on the machine with the book. docs/devices.md says how to get HTTPS at home.';
  if (!('serviceWorker' in navigator) || !('PushManager' in window) || !('Notification' in window))
    return 'This browser shows none. On an iPhone or iPad, put Goodturn on the home screen first, and open it there.';
  return Notification.permission === 'denied'
    ? 'This browser was told not to let Goodturn notify you. Allow it in the browser’s settings for this page.'
    : null;
};

type Added = Answer<'addPush'>;

/** Asks the browser and then the book to show reminders here; answers what is in the way, in words. */
export const startPushHere = async (): Promise<Added | string> => {
  if ((await Notification.requestPermission()) !== 'granted')
    return 'The browser was not allowed to notify you, so nothing changed.';
  const registration = await navigator.serviceWorker.getRegistration();
  if (registration === undefined) return 'Goodturn is still settling in here. Try it again in a moment.';
  const prepared = await api.call('preparePush', {});
  if (!prepared.ok) return prepared.error.message;
  const subscription = await subscribe(registration.pushManager, prepared.value.publicKey);
  const { endpoint, keys } = subscription?.toJSON() ?? {};
  if (endpoint === undefined || keys?.['p256dh'] === undefined || keys['auth'] === undefined)
    return 'This browser reaches no push service. Some must be told in their settings to use one, and a few have none.';
  const added = await api.call('addPush', {
    body: {
      id: newId<'PushId'>(),
      name: guessDeviceName(navigator.userAgent),
      endpoint,
      p256dh: keys['p256dh'],
      auth: keys['auth'],
    },
  });
  return added.ok ? added.value : added.error.message;
};

const subscribe = async (manager: PushManager, key: string): Promise<PushSubscription | null> => {
  // One that was made for another book's key would receive nothing of this one.
  await (await manager.getSubscription())?.unsubscribe();
  try {
    return await manager.subscribe({ userVisibleOnly: true, applicationServerKey: key });
  } catch {
    return null;
  }
};

/** What the browser itself holds of it goes too. */
export const stopPushHere = async (): Promise<void> => {
  const registration = await navigator.serviceWorker?.getRegistration();
  await (await registration?.pushManager.getSubscription())?.unsubscribe();
};
