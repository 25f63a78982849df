import { createHash } from 'node:crypto';
import { Hono, type Context } from 'hono';
import type { Reach } from './devices.ts';
import { ownOrigin } from './middleware/own-origin.ts';
import { pageStyle, stylePath } from './pages/html.ts';
import {
  certificatePath,
  profilePath,
  trustedPath,
  trustPage,
  trustScript,
  trustScriptPath,
} from './pages/trust.ts';

/**
 * What is answered over plain HTTP where the book is reached over HTTPS by an authority of our own: how a device learns to
 * trust it. It knows neither book nor devices.
 * @param root the authority's certificate (DER)
 */
export const createTrustApp = (root: Uint8Array<ArrayBuffer>, reach: () => Reach): Hono => {
  const app = new Hono();
  const trust = () => reach().trust ?? { addresses: [], fingerprint: '' };
  const secureOf = (context: Context): string => {
    const { addresses } = reach();
    return addresses[trust().addresses.indexOf(context.get('origin'))] ?? addresses[0] ?? '';
  };
  app.use(async (context, next) => {
    await next();
    const policy = `default-src 'none'; img-src 'self'; style-src 'self'; script-src 'self'; connect-src ${reach().addresses.join(' ')}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
    context.header('content-security-policy', policy);
    context.header('x-content-type-options', 'nosniff');
    context.header('referrer-policy', 'no-referrer');
    context.header('cache-control', 'no-store');
  });
  app.use(ownOrigin(() => trust().addresses));
  app.get('/', (context) =>
    trustPage({
      secure: secureOf(context),
      fingerprint: trust().fingerprint,
      userAgent: context.req.header('user-agent') ?? '',
    }),
  );
  app.get(stylePath, () => typed('text/css; charset=utf-8', pageStyle));
  app.get(trustScriptPath, () => typed('text/javascript; charset=utf-8', trustScript));
  app.get(certificatePath, () => typed('application/x-x509-ca-cert', root));
  app.get(profilePath, () => typed('application/x-apple-aspen-config', profileOf(root)));
  // Browsers ask for a picture with every page.
  app.get('/icon.svg', () => new Response(null, { status: 204 }));
  app.get('/favicon.ico', () => new Response(null, { status: 204 }));
  app.get('*', (context) => context.redirect('/'));
  return app;
};

/** Tells the page over plain HTTP, and no other, that this device trusts us: it hears an answer. */
export const serveTrusted = (app: Hono, reach: () => Reach): void => {
  app.get(trustedPath, async (context, next) => {
    const origin = context.req.header('origin') ?? '';
    if (reach().trust?.addresses.includes(origin) !== true) return next();
    return new Response(null, {
      status: 204,
      headers: { 'access-control-allow-origin': origin, 'cache-control': 'no-store', vary: 'origin' },
    });
  });
};

const typed = (type: string, body: string | Uint8Array<ArrayBuffer>): Response =>
  new Response(body, { headers: { 'content-type': type } });

/** An Apple profile that holds the certificate. The same authority gives the same profile, which replaces itself. */
const profileOf = (root: Uint8Array): string => {
  const base64 = Buffer.from(root).toString('base64');
  const payload = (type: string, id: string, rest: string): string => `<dict>
<key>PayloadType</key><string>${type}</string>
<key>PayloadVersion</key><integer>1</integer>
<key>PayloadIdentifier</key><string>goodturn.${id}</string>
<key>PayloadUUID</key><string>${uuidOf(root, id)}</string>
${rest}
</dict>`;
  const certificate = payload(
    'com.apple.security.root',
    'authority',
    `<key>PayloadDisplayName</key><string>Goodturn at home</string>
<key>PayloadCertificateFileName</key><string>goodturn.crt</string>
<key>PayloadContent</key><data>${base64}</data>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
${payload(
  'Configuration',
  'profile',
  `<key>PayloadDisplayName</key><string>Goodturn at home</string>
<key>PayloadDescription</key><string>Lets this device trust your own machine, where your Goodturn book is, and nothing else.</string>
<key>PayloadContent</key><array>
${certificate}
</array>`,
)}
</plist>
`;
};

const uuidOf = (root: Uint8Array, id: string): string =>
  createHash('sha256')
    .update(root)
    .update(id)
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5')
    .toUpperCase();
