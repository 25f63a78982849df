import { renderUnicodeCompact } from 'uqr';
import type { CallAnswer } from '../contract/index.ts';
import { pairingMinutes } from '../core/devices/index.ts';

/** How a phone is let in, for somebody with the phone in the other hand: a picture for its camera, or two things to type. */
export const pairingLines = (
  { code }: { readonly code: string },
  { addresses, isSecure, trust }: CallAnswer<'startPairing'>['reach'],
): readonly string[] => {
  const [first, ...others] = trust?.addresses ?? addresses;
  if (first === undefined)
    return [
      'This machine is in no network, so no phone finds it. Connect it, and say “goodturn devices add”.',
    ];
  return [
    '',
    'On your phone, in the same network, point the camera here:',
    '',
    // Behind the # the code is never sent: the first page comes over plain HTTP.
    ...renderUnicodeCompact(trust === null ? `${first}/pair?code=${code}` : `${first}/#${code}`, {
      border: 2,
    }).split('\n'),
    '',
    ...(trust === null
      ? [`or open ${first}/pair and type ${code}`]
      : [
          `or open ${first} there. Then, on each device once:`,
          '1. Follow the page: your phone learns to trust this machine. What it installs has this fingerprint (SHA-256):',
          ...fingerprintLines(trust.fingerprint),
          '2. Come back to that page: it goes on by itself, to let the device in.',
          `3. If it asks for a code there, type ${code}`,
        ]),
    ...(others.length === 0 ? [] : [`(it may also be found at ${others.join(', ')})`]),
    `The code lets in one device, for ${pairingMinutes} minutes. “goodturn devices add” shows another.`,
    ...(isSecure
      ? []
      : [
          'Over plain HTTP everything works but installing, reading offline and sharing; others in this network could read along. “goodturn serve --phone --https” does without these limits; “goodturn help devices” has other ways.',
        ]),
  ];
};

/** In two lines of sixteen, as somebody compares them. */
const fingerprintLines = (fingerprint: string): readonly string[] => {
  const half = Math.ceil(fingerprint.length / 2);
  return [fingerprint.slice(0, half), fingerprint.slice(half)].map((line) => `   ${line}`);
};
