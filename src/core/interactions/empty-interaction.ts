import type { Interaction } from './interaction.ts';

/** What holds of a talk or message of which no more is known than who, when and how: it happened. */
export const emptyInteraction = {
  at: null,
  minutes: null,
  depth: null,
  talkShare: null,
  purpose: null,
  text: null,
  words: null,
  planned: false,
  attendees: null,
  outcome: 'happened',
  briefReadAt: null,
  history: false,
  foreignId: null,
} as const satisfies Partial<Interaction>;
