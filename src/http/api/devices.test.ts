import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ada, addAda, idOf, onServer } from '../testing/api.ts';

test(
  'a calendar subscribes by a secret address: it is the same while nothing changes, and shows nothing once it is ended',
  onServer(async (server) => {
    await addAda(server);
    await server.ask('addPromise', {
      body: {
        id: idOf(5),
        personId: ada,
        by: 'me',
        what: 'the article; on ports, with a map',
        due: '2026-11-20',
      },
    });
    assert.deepEqual(await server.ask('showReminders'), { subscription: null });
    const { addresses } = await server.ask('giveReminders', {});
    const path = new URL(addresses[0] ?? '').pathname;
    const asCalendar = (headers: Record<string, string> = {}): Promise<Response> =>
      fetch(`${server.origin}${path}`, { headers });
    const given = await asCalendar();
    assert.equal(given.headers.get('content-type'), 'text/calendar; charset=utf-8');
    assert.match(
      await given.text(),
      /SUMMARY:You promised Ada Quill: the article\\; on ports\\, with a map\r\n/,
    );
    const again = await asCalendar({ 'if-none-match': given.headers.get('etag') ?? '' });
    assert.equal(again.status, 304);
    assert.equal(
      (
        await fetch(`${server.origin}/api/v1/people`, {
          headers: { cookie: `goodturn-device=${path.slice(11, -4)}` },
        })
      ).status,
      401,
    );
    await server.ask('giveReminders', {});
    assert.equal((await asCalendar()).status, 404, 'a new address ends the old one');
    assert.deepEqual(await server.ask('stopReminders'), { subscription: null });
    assert.deepEqual((await server.ask('listDevices')).devices, [], 'a calendar is no device');
  }),
);

test(
  'a device is let in by its code, called something else, and shut out',
  onServer(async (server) => {
    assert.deepEqual((await server.ask('listDevices')).devices, []);
    const { code, reach } = await server.ask('startPairing', {});
    assert.deepEqual(reach, { addresses: [server.farOrigin], isSecure: false, trust: null });
    const paired = await server.fetch('/pair', {
      method: 'POST',
      body: new URLSearchParams({ code, name: 'Phone' }),
    });
    assert.equal(paired.status, 303);
    const endless = new URLSearchParams({ code: 'x'.repeat(5000) });
    assert.equal((await server.fetch('/pair', { method: 'POST', body: endless })).status, 413);
    const [device] = (await server.ask('listDevices')).devices;
    assert.ok(device);
    assert.deepEqual([device.name, device.isThis], ['Phone', false]);
    const params = { id: device.id };
    const renamed = await server.ask('renameDevice', { params, body: { name: ' Ana’s phone' } });
    assert.equal(renamed.devices[0]?.name, 'Ana’s phone');
    const refused = await server.client.call('renameDevice', { params, body: { name: '\u200b' } });
    assert.ok(!refused.ok && refused.error.type === 'invalid');
    assert.deepEqual((await server.ask('revokeDevice', { params })).devices, []);
    const gone = await server.client.call('revokeDevice', { params });
    assert.ok(!gone.ok && gone.error.type === 'not-found');
  }),
);

test(
  'a token is shown once, says when it was last used, and is ended',
  onServer(async (server) => {
    const made = await server.ask('createToken', { body: { name: ' Report ', scopes: ['write', 'read'] } });
    const [listed] = made.tokens;
    assert.ok(listed);
    assert.deepEqual([listed.name, listed.scopes, listed.usedAt], ['Report', ['read', 'write'], null]);
    await server.fetch('/api/v1/status', { headers: { authorization: `Bearer ${made.token}` } });
    const after = await server.ask('listTokens');
    assert.equal(after.tokens[0]?.usedAt, new Date(server.book.deps.clock.now()).toISOString());
    assert.ok(!JSON.stringify(after).includes(made.token));
    const nameless = await server.client.call('createToken', { body: { name: '\u200b', scopes: ['read'] } });
    assert.ok(!nameless.ok && nameless.error.type === 'invalid');
    const scopeless = await server.client.call('createToken', { body: { name: 'None', scopes: [] } });
    assert.ok(!scopeless.ok && scopeless.error.type === 'invalid');
    const device = await server.client.call('revokeDevice', { params: { id: listed.id } });
    assert.ok(!device.ok, 'a token is no device');
    assert.deepEqual((await server.ask('revokeToken', { params: { id: listed.id } })).tokens, []);
  }),
);

test(
  'reminders come by themselves where and when they are wanted: what is set is told, and what cannot be is said',
  onServer(async (server) => {
    await addAda(server);
    const quietly = await server.ask('showReminding');
    assert.deepEqual(
      quietly.channels.map(({ channel, isOn, isSetUp, time, days, nextAt }) => [
        channel,
        isOn,
        isSetUp,
        time,
        days.length,
        nextAt,
      ]),
      [
        ['mail', false, false, '08:00', 5, null],
        ['push', false, false, '08:00', 5, null],
        ['webhook', false, false, '08:00', 5, null],
      ],
    );
    assert.deepEqual(quietly.quiet, { from: '21:00', to: '07:00' });
    assert.deepEqual(quietly.address, { said: null, used: null, answers: false });

    const refused = await server.client.call('testReminder', { body: { channel: 'mail' } });
    assert.ok(!refused.ok && refused.error.message === 'Nothing is set up to send mail.');
    const none = await server.client.call('remindNow', { body: {} });
    assert.ok(!none.ok && none.error.message === 'No reminder is switched on.');

    const { reminding } = await server.ask('changeReminding', {
      body: {
        webhook: { time: '09:15', days: [5, 1] },
        quiet: null,
        away: { from: '2026-12-20', to: '2027-01-03' },
        address: server.origin,
      },
    });
    assert.deepEqual(reminding.channels[2], {
      ...quietly.channels[2],
      time: '09:15',
      days: [1, 5],
    });
    assert.deepEqual(reminding.address, { said: server.origin, used: server.origin, answers: true });
    const noBook = await server.client.call('changeReminding', {
      body: { address: 'https://a.example/path' },
    });
    assert.ok(!noBook.ok && noBook.error.type === 'invalid' && noBook.error.field === 'address');

    const set = await server.ask('setWebhook', {
      body: { kind: 'ntfy', address: 'https://ntfy.example/moe-secret', token: 'tk_1' },
    });
    assert.deepEqual(set.reminding.webhook, { kind: 'ntfy', host: 'ntfy.example', allowsPrivate: false });
    assert.doesNotMatch(
      JSON.stringify(set.reminding),
      /moe-secret|tk_1/u,
      'what is secret is not told again',
    );
    assert.match(set.signingKey, /^whsec_/u);
    assert.equal(set.reminding.channels[2]?.nextAt, '2026-11-20T08:15:00.000Z');
    const tested = await server.ask('testReminder', { body: { channel: 'webhook' } });
    assert.deepEqual([tested.outcome, tested.trouble?.says], ['failed', 'The server could not be reached.']);
    const removed = await server.ask('removeWebhook', {});
    assert.equal(removed.reminding.webhook, null);

    const { publicKey } = await server.ask('preparePush', {});
    assert.deepEqual(await server.ask('preparePush', {}), { publicKey });
    const place = {
      id: idOf(77),
      name: 'Firefox',
      endpoint: 'https://push.example/one',
      p256dh: 'BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4',
      auth: 'BTBZMqHH6r4Tts7J_aSIgg',
    };
    const bad = await server.client.call('addPush', { body: { ...place, p256dh: 'AAAA' } });
    assert.ok(!bad.ok && bad.error.type === 'invalid');
    const added = await server.ask('addPush', { body: place });
    assert.deepEqual(
      added.reminding.devices.map(({ name, isThis }) => [name, isThis]),
      [['Firefox', true]],
    );
    const { tried } = await server.ask('remindNow', { body: {} });
    assert.deepEqual(tried, [{ channel: 'push', outcome: 'nothing', trouble: null }]);
    const gone = await server.ask('removePush', { params: { id: place.id } });
    assert.deepEqual(gone.reminding.devices, []);
    assert.equal(gone.reminding.channels[1]?.isOn, false);
  }),
);
