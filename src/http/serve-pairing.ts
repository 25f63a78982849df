import type { Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { deviceName, guessDeviceName } from '../core/devices/index.ts';
import type { Devices } from './devices.ts';
import { errorResponse } from './errors.ts';
import { addressOf } from './listener.ts';
import { keepDevice } from './middleware/access.ts';
import { pairPage, pairPath } from './pages/pair.ts';

/** A code and a name. */
const bodyBytes = 4096;

const nameFor = (context: Context): string => guessDeviceName(context.req.header('user-agent') ?? '');

const tooLarge = (): Response =>
  errorResponse({ type: 'too-large', message: 'A code and a name are shorter than that.' });

/** The way in for a device: a page that spends nothing when a link is only looked at, and a form that does. */
export const servePairing = (app: Hono, devices: Devices): void => {
  app.get(pairPath, (context) =>
    pairPage({ code: (context.req.query('code') ?? '').slice(0, 40), name: nameFor(context) }),
  );
  app.post(pairPath, bodyLimit({ maxSize: bodyBytes, onError: tooLarge }), async (context) => {
    const form: Readonly<Record<string, unknown>> = await context.req.parseBody().catch(() => ({}));
    const said = (field: 'code' | 'name'): string => {
      const value: unknown = form[field];
      return typeof value === 'string' ? value : '';
    };
    const name = deviceName(said('name')) ?? nameFor(context);
    const paired = devices.pair(said('code'), name, addressOf(context));
    if (!paired.ok) return pairPage({ status: 403, name, trouble: paired.error });
    context.header('cache-control', 'no-store');
    keepDevice(context, paired.value.token);
    return context.redirect('/', 303);
  });
};
