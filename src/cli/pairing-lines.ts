import { renderUnicodeCompact } from 'uqr';
import { pairingMinutes } from '../core/devices/index.ts';

/** How a phone is let in, for somebody with the phone in the other hand: a picture for its camera, or two things to type. */
export const pairingLines = (
  { code }: { readonly code: string },
  { addresses, isSecure }: { readonly addresses: readonly string[]; readonly isSecure: boolean },
): readonly string[] => {
  const [first, ...others] = addresses;
  if (first === undefined)
    return [
      'This machine is in no network, so no phone finds it. Connect it, and say “goodturn devices add”.',
    ];
  return [
    '',
    'On your phone, in the same network, point the camera here:',
    '',
    ...renderUnicodeCompact(`${first}/pair?code=${code}`, { border: 2 }).split('\n'),
    '',
    `or open ${first}/pair and type ${code}`,
    ...(others.length === 0 ? [] : [`(it may also be found at ${others.join(', ')})`]),
    `The code lets in one device, for ${pairingMinutes} minutes. “goodturn devices add” shows another.`,
    ...(isSecure
      ? []
      : [
          'Over plain HTTP everything works but installing, reading offline and sharing; others in this network could read along. See “goodturn help devices” for HTTPS.',
        ]),
  ];
};
