import type { InteractionKind } from '../interactions/interaction.ts';

/** A talk as a noun without an article: "coffee with Tom". */
export const kindNoun: Readonly<Record<InteractionKind, string>> = {
  call: 'call',
  video: 'video call',
  coffee: 'coffee',
  meal: 'meal',
  meeting: 'meeting',
  walk: 'walk',
  event: 'event',
  message: 'message',
  email: 'mail',
  letter: 'letter',
  other: 'talk',
};
