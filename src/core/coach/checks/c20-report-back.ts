import type { Check } from '../check.ts';
import type { MessageKind } from '../message.ts';

const kinds: ReadonlySet<MessageKind> = new Set(['thanks', 'loop', 'intro', 'resume']);

/** C20 will report back: they want the ending. */
export const reportBack: Check = {
  id: 'C20',
  appliesTo: ({ message }) => kinds.has(message.kind),
  find: (reading) =>
    reading.does('report') ? null : { reason: 'They want the ending: "I\'ll let you know how it goes."' },
};
