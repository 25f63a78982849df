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

/** "Tom", "Tom and Ana", "Tom, Ana and Ken". */
export const namesInWords = (names: readonly string[]): string => {
  if (names.length <= 1) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
};
