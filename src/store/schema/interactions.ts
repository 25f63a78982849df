import type { Interaction, Participant } from '../../core/interactions/interaction.ts';
import { boolean, integer, integerOrNull, longTextOrNull, text, textOrNull } from './column.ts';
import { table } from './table.ts';

export const interaction = table<Interaction>('interaction', {
  id: text,
  day: text,
  at: integerOrNull,
  kind: text,
  direction: text,
  minutes: integerOrNull,
  depth: textOrNull,
  talkShare: textOrNull,
  purpose: textOrNull,
  text: textOrNull,
  words: integerOrNull,
  planned: boolean,
  attendees: integerOrNull,
  outcome: text,
  briefReadAt: integerOrNull,
  history: boolean,
  source: text,
  foreignId: longTextOrNull,
  loggedAt: integer,
});

export const participant = table<Participant>(
  'participant',
  { id: text, interactionId: text, personId: textOrNull, name: textOrNull, role: text },
  { interactionId: 'interaction', personId: 'person' },
);
