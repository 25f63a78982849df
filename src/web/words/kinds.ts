import type { InteractionKind } from '../../core/interactions/interaction.ts';

export const kindNames: Readonly<Record<InteractionKind, string>> = {
  call: 'Call',
  video: 'Video call',
  coffee: 'Coffee',
  meal: 'Meal',
  meeting: 'Meeting',
  event: 'Event',
  walk: 'Walk',
  message: 'Message',
  email: 'E-mail',
  letter: 'Letter',
  other: 'Talk',
};
