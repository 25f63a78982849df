import { escapeHtml } from '../../core/escape-html.ts';
import { htmlPage } from './html.ts';

export const trustScriptPath = '/trust.js';
export const certificatePath = '/goodturn.crt';
export const profilePath = '/goodturn.mobileconfig';
/** Over HTTPS: whoever gets an answer from it trusts us already. */
export const trustedPath = '/trusted';

type Kind = 'apple' | 'android' | 'computer';

const kindOf = (userAgent: string): Kind =>
  /iPhone|iPad|iPod/.test(userAgent) ? 'apple' : userAgent.includes('Android') ? 'android' : 'computer';

const steps: readonly (readonly [kind: Kind, title: string, steps: readonly string[]])[] = [
  [
    'apple',
    'iPhone and iPad',
    [
      `In Safari, <a href="${profilePath}">download the profile</a> and allow it.`,
      'Open <b>Settings</b>, tap <b>Profile Downloaded</b> at the top (or <b>General, VPN &amp; Device Management</b>), then <b>Install</b>.',
      'Still in Settings: <b>General, About, Certificate Trust Settings</b>. Switch Goodturn on.',
      'Come back to this page.',
    ],
  ],
  [
    'android',
    'Android',
    [
      `<a href="${certificatePath}">Download the certificate</a>.`,
      'Open <b>Settings</b> and search for <b>CA certificate</b> (under <b>Security, More, Encryption &amp; credentials, Install a certificate</b>).',
      'Tap <b>CA certificate</b>, <b>Install anyway</b>, and choose <b>goodturn.crt</b> among the downloads.',
      'Come back to this page.',
    ],
  ],
  [
    'computer',
    'A computer',
    [
      `<a href="${certificatePath}">Download the certificate</a>.`,
      `Tell it to trust that one:<ul>
<li>Mac: open it; in <b>Keychain Access</b> open it again, and under <b>Trust</b> choose <b>Always Trust</b>.</li>
<li>Windows: open it, <b>Install Certificate</b>, and place it in <b>Trusted Root Certification Authorities</b>.</li>
<li>Linux: in Chrome, <b>Settings, Privacy and security, Security, Manage certificates</b>, import it under <b>Authorities</b>.</li>
<li>Firefox anywhere: <b>Settings, Privacy &amp; Security, View Certificates, Authorities, Import</b>, for websites.</li></ul>`,
      'Come back to this page.',
    ],
  ],
];

/** What a device sees before it trusts us: how to, and where it goes on. Nothing of the book. */
export const trustPage = ({
  secure,
  fingerprint,
  userAgent,
}: {
  /** The same machine over HTTPS. */
  readonly secure: string;
  readonly fingerprint: string;
  readonly userAgent: string;
}): Response => {
  const kind = kindOf(userAgent);
  return htmlPage({
    title: 'Goodturn: trust this machine first',
    head: `<script src="${trustScriptPath}" defer></script>`,
    body: `<h1>Trust this machine first</h1>
<p>Then nobody else in your network can read along, and your book can be put on the home screen and read offline. It takes about two minutes, once on each device.</p>
${steps
  .map(
    ([of, title, list]) =>
      `<details${of === kind ? ' open' : ''}><summary>${title}</summary><ol>${list.map((step) => `<li>${step}</li>`).join('')}</ol></details>`,
  )
  .join('\n')}
<h2>Is it the right one?</h2>
<p>Before you install it, look at its details: its fingerprint (SHA-256) must be the one that Goodturn shows on your machine, in the terminal or under Settings, Devices. Then nobody else has put theirs in its place. It is</p>
<p><code>${escapeHtml(fingerprint).replaceAll(':', ':<wbr>')}</code></p>
<p class="muted">It vouches for your machine at home and for nothing else: no other website, no mail.</p>
<h2>Done?</h2>
<p id="state" role="status">This page goes on by itself once this device trusts your machine. If it does not, or your browser warns there, a step is missing.</p>
<p><a class="button" id="on" data-secure="${escapeHtml(secure)}" data-trusted="${trustedPath}" href="${escapeHtml(`${secure}/pair`)}">Go on</a></p>`,
  });
};

/**
 * The code stands behind the # of the address, which no browser sends: over plain HTTP nobody hears it. Once this
 * device trusts us it goes on by itself, with the code.
 */
export const trustScript = `const on = document.getElementById('on');
const { secure, trusted } = on.dataset;
const code = location.hash.slice(1);
if (/^[0-9A-Za-z-]{1,40}$/.test(code)) on.href = secure + '/pair?code=' + code;
const look = async () => {
  try {
    await fetch(secure + trusted, { cache: 'no-store' });
  } catch {
    return;
  }
  document.getElementById('state').textContent = 'This device trusts your machine.';
  if (code !== '') location.replace(on.href);
};
look();
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') look();
});
`;
