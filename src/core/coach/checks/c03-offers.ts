import type { Check } from '../check.ts';
import type { MessageKind } from '../message.ts';

const giftKinds: ReadonlySet<MessageKind> = new Set(['thanks', 'loop', 'congrats']);

/** C03 offers something: a road has two lanes. */
export const offers: Check = {
  id: 'C03',
  appliesTo: ({ message }) => !giftKinds.has(message.kind),
  find: (reading) =>
    reading.does('offer') || reading.line.tokens.some(({ type }) => type === 'link')
      ? null
      : { reason: 'A road has two lanes: offer one small thing of yours.' },
};
