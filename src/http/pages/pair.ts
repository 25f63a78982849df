import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Hono } from 'hono';
import { deviceName, guessDeviceName, longestDeviceName, pairingMinutes } from '../../core/devices/index.ts';
import type { Devices } from '../devices.ts';
import { keepDevice } from '../middleware/access.ts';
import { escapeHtml, htmlPage } from './html.ts';

export const pairPath = '/pair';

const bodyBytes = 4096;

const troubles = {
  wrong: 'That is not the code. Have a look again: letters and figures, no O, no I.',
  over: `No code is waiting: each holds ${pairingMinutes} minutes, for one device. Ask for a new one.`,
} as const;

/** What a device sees that was not let in yet: one field and one button, readable without scripts. */
export const pairPage = ({
  status = 200,
  code = '',
  name = '',
  trouble,
}: {
  readonly status?: number;
  readonly code?: string;
  readonly name?: string;
  readonly trouble?: keyof typeof troubles;
}): Response =>
  htmlPage({
    title: 'Goodturn: let this device in',
    status,
    body: `<h1>${code === '' || trouble !== undefined ? 'Let this device in' : 'Almost there'}</h1>
<p>${
      code === '' || trouble !== undefined
        ? 'On the machine with your book, Goodturn shows a code: under Settings, Devices, or in the terminal where you started it.'
        : 'One tap, and your book opens here from now on.'
    }</p>
${trouble === undefined ? '' : `<p role="alert"><strong>${troubles[trouble]}</strong></p>`}
<form method="post" action="${pairPath}">
<label for="code">Code</label><input id="code" name="code" required maxlength="40" autocomplete="off" autocapitalize="characters" spellcheck="false" value="${escapeHtml(code)}" placeholder="7K3M-Q9TP">
<label for="name">What to call this device</label><input id="name" name="name" maxlength="${longestDeviceName}" autocomplete="off" value="${escapeHtml(name)}">
<button>Open my book here</button>
</form>
<p class="muted">You can see it in the list of your devices, and shut it out there at any time.</p>`,
  });

const nameFor = (context: Context): string => guessDeviceName(context.req.header('user-agent') ?? '');

/** The way in for a device: a page that spends nothing when a link is only looked at, and a form that does. */
export const servePairing = (app: Hono, devices: Devices): void => {
  app.get(pairPath, (context) =>
    pairPage({ code: (context.req.query('code') ?? '').slice(0, 40), name: nameFor(context) }),
  );
  app.post(pairPath, bodyLimit({ maxSize: bodyBytes }), async (context) => {
    const form = await context.req.parseBody().catch(() => ({}) as Record<string, unknown>);
    const said = (field: string): string => (typeof form[field] === 'string' ? form[field] : '');
    const name = deviceName(said('name')) ?? nameFor(context);
    const paired = devices.pair(said('code'), name);
    if (!paired.ok) return pairPage({ status: 403, name, trouble: paired.error });
    context.header('cache-control', 'no-store');
    keepDevice(context, paired.value.token);
    return context.redirect('/', 303);
  });
};
