// Joins the service worker: shows a reminder that came by push, and does the one thing that is tapped on it.
{
  const here = (path) => {
    const url = new URL(path, self.location.origin);
    return url.origin === self.location.origin ? url.href : self.location.origin;
  };

  const said = (event) => {
    try {
      return event.data?.json() ?? {};
    } catch {
      // Browsers take a push without a notification for abuse: something is shown, whatever came.
      return {};
    }
  };

  self.addEventListener('push', (event) => {
    const { title = 'Goodturn', body = '', day = '', open = '/', done = null, skip = null } = said(event);
    event.waitUntil(
      self.registration.showNotification(title, {
        body,
        // A second one of the same day takes the place of the first.
        tag: `goodturn-${day}`,
        icon: '/icon-192.png',
        data: { open, done, skip },
        actions: [
          ...(done === null ? [] : [{ action: 'done', title: 'Done' }]),
          ...(skip === null ? [] : [{ action: 'skip', title: 'Not today' }]),
        ],
      }),
    );
  });

  const show = async (address) => {
    const windows = await self.clients.matchAll({ type: 'window' });
    const known = windows.find((client) => new URL(client.url).origin === self.location.origin);
    if (known === undefined) return self.clients.openWindow(address);
    await known.focus();
    return known.navigate(address).catch(() => self.clients.openWindow(address));
  };

  // What could not be done from here is shown, with its button and its reason.
  const follow = async (address) => {
    try {
      const answer = await fetch(address, { method: 'POST', credentials: 'same-origin' });
      if (answer.ok) return undefined;
    } catch {
      // No way to the book now.
    }
    return self.clients.openWindow(address);
  };

  const post = async (path, body) => {
    const answer = await fetch(path, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    return answer.json();
  };

  // A browser renews its address now and then: what is sent to the old one would be lost.
  const renew = async ({ oldSubscription, newSubscription }) => {
    const subscription =
      newSubscription ??
      (await self.registration.pushManager.subscribe({
        userVisibleOnly: true,
        applicationServerKey: (await post('/api/v1/reminding/push/key', {})).publicKey,
      }));
    const { endpoint, keys } = subscription.toJSON();
    await post('/api/v1/reminding/push', {
      id: crypto.randomUUID(),
      ...(oldSubscription && { was: oldSubscription.endpoint }),
      endpoint,
      p256dh: keys.p256dh,
      auth: keys.auth,
    });
  };

  self.addEventListener('pushsubscriptionchange', (event) => event.waitUntil(renew(event)));

  self.addEventListener('notificationclick', (event) => {
    const { open = '/', done, skip } = event.notification.data ?? {};
    event.notification.close();
    const link = event.action === 'done' ? done : event.action === 'skip' ? skip : null;
    event.waitUntil(link ? follow(here(link)) : show(here(open)));
  });
}
